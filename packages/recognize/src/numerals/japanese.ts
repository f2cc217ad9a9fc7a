import type { Token } from './token.ts';
import type { Numeral } from './words.ts';

const DIGITS = new Map(Array.from('〇一二三四五六七八九').map((kanji, value) => [kanji, value]));
const WITHIN = new Map([
  ['十', 1e1],
  ['百', 1e2],
  ['千', 1e3],
]);
const MYRIADS = new Map([
  ['万', 1e4],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** True for a kanji that can follow digits as a magnitude. */
export const isKanjiScale = (norm: string): boolean => WITHIN.has(norm) || MYRIADS.has(norm);

/** Kanji a written-out number can start with. */
export const KANJI_OPENERS: readonly string[] = [...DIGITS.keys(), ...WITHIN.keys()];

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** One section below a myriad, "三千五百" or "4000" or "10百": its digits, what multiplies them and the token after it; null when there is none. */
function readSection(tokens: readonly Token[], i: number): Numeral | null {
  const first = tokens[i];
  if (first === undefined) return null;
  if (first.value !== null) {
    let magnitude = 1;
    let to = i + 1;
    for (let scale = WITHIN.get(normAt(tokens, to)); scale !== undefined; scale = WITHIN.get(normAt(tokens, ++to))) magnitude *= scale;
    return { base: first.value, magnitude, to };
  }
  let value = 0;
  let digit: number | null = null;
  let to = i;
  for (; to < i + 9; to++) {
    const norm = normAt(tokens, to);
    const scale = WITHIN.get(norm);
    const next = DIGITS.get(norm);
    if (scale !== undefined) {
      value += (digit ?? 1) * scale;
      digit = null;
    } else if (next !== undefined && digit === null) digit = next;
    else break;
  }
  return to === i ? null : { base: value + (digit ?? 0), magnitude: 1, to };
}

/** A number with kanji magnitudes at token `i`: "3,500億", "2億4000万", "1.5兆", "三千五百億", "10百万". Null when none is written there. */
export function readJapanese(tokens: readonly Token[], i: number): Numeral | null {
  let total = 0;
  let sections = 0;
  let single: Numeral | null = null;
  let at = i;
  for (let limit = Number.POSITIVE_INFINITY; sections < 4;) {
    const section = readSection(tokens, at);
    if (section === null) break;
    const myriad = MYRIADS.get(normAt(tokens, section.to));
    const scale = myriad ?? 1;
    if (scale >= limit) break;
    total += section.base * section.magnitude * scale;
    sections++;
    at = section.to + (myriad === undefined ? 0 : 1);
    single = { base: section.base, magnitude: section.magnitude * scale, to: at };
    if (myriad === undefined || tokens[at]?.gap) break;
    limit = scale;
  }
  if (single === null || (sections === 1 && single.magnitude === 1 && tokens[i]?.kind === 'number')) return null;
  return sections === 1 ? single : { base: total, magnitude: 1, to: at };
}
