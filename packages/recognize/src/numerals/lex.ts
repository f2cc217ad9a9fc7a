import { exact } from './exact.ts';
import type { Text } from '../recognizer.ts';
import { isKanjiScale, KANJI_OPENERS, readJapanese } from './japanese.ts';
import type { NumberToken } from './number-token.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { type Numeral, readScale, readWords, WORD_OPENERS } from './words.ts';
import { wordTable } from './word-table.ts';

const opens = wordTable([...WORD_OPENERS, ...KANJI_OPENERS].map((word) => [word, true] as const));

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

/** "1/4 mile", "10 1/2": a vulgar fraction of small whole numbers that starts at token `i`. What is a date (3/7) is no number with a unit. */
function fractionAt(tokens: readonly Token[], i: number): number | null {
  const [top, slash, bottom, after] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (slash?.norm !== '/' || slash.gap || bottom?.gap !== false || top?.norm.length !== 1 || !/^(?:[234568]|10)$/.test(bottom.norm))
    return null;
  if (after !== undefined && !after.gap && after.norm === '/') return null;
  const value = Number(top.norm) / Number(bottom.norm);
  return value > 0 && value < 1 ? value : null;
}

/** Digits glued to a word before them are part of a name (CR2032) unless that word can stand before an amount: the readers of money and dates look at it again. */
function readDigits(tokens: readonly Token[], i: number): Numeral {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next !== undefined && !next.gap && isKanjiScale(next.norm)) {
    const japanese = readJapanese(tokens, i);
    if (japanese !== null) return japanese;
  }
  const fraction = fractionAt(tokens, i);
  if (fraction !== null) return { base: fraction, ...readScale(tokens, i + 3, true) };
  const mixed = next?.kind === 'number' && Number.isInteger(token.value) ? fractionAt(tokens, i + 1) : null;
  if (mixed !== null) return { base: (token.value ?? 0) + mixed, ...readScale(tokens, i + 4, true) };
  const glyph = next !== undefined && !next.gap ? GLYPHS.get(next.norm) : undefined;
  const to = glyph === undefined ? i + 1 : i + 2;
  const base = (token.value ?? 0) + (glyph ?? 0);
  return { base, ...readScale(tokens, to, true) };
}

function readNumber(tokens: readonly Token[], i: number): { readonly written: NumberToken['written']; readonly numeral: Numeral } | null {
  const token = tokens[i] as Token;
  if (token.kind === 'number') {
    const numeral = readDigits(tokens, i);
    return { written: 'digits', numeral };
  }
  if (token.kind === 'sign') {
    const glyph = GLYPHS.get(token.norm);
    return glyph === undefined ? null : { written: 'digits', numeral: { base: glyph, ...readScale(tokens, i + 1, true) } };
  }
  const kanji = token.norm.charCodeAt(0) >= 0x3000;
  // 数億円 is "some hundred million": no number.
  if (kanji && tokens[i - 1]?.norm === '数') return null;
  const numeral = kanji ? readJapanese(tokens, i) : readWords(tokens, i);
  return numeral === null ? null : { written: kanji ? 'japanese' : 'words', numeral };
}

/** A decimal written without its zero: ".5 GWh". */
function isBareDecimal(tokens: readonly Token[], i: number): boolean {
  const dot = tokens[i];
  if (dot?.norm !== '.') return false;
  const digits = tokens[i + 1];
  if (digits === undefined) return false;
  return dot.gap && digits.kind === 'number' && !digits.gap && /^\d+$/.test(digits.norm);
}

/** Reads every number of a text in one pass; what they count is for the recognizers to say. */
export function lex(text: string): Text {
  const tokens = tokenize(text);
  const numbers: NumberToken[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    // Most tokens are words no number starts with.
    if (token.kind === 'word' && opens(token.norm) === undefined) {
      i++;
      continue;
    }
    const found = readNumber(tokens, isBareDecimal(tokens, i) ? i + 1 : i);
    if (found === null) {
      i++;
      continue;
    }
    const first = tokens[i] as Token;
    const { magnitude, to } = found.numeral;
    const last = tokens[to - 1] as Token;
    const base = first.norm === '.' ? Number(`0.${(tokens[i + 1] as Token).norm}`) : found.numeral.base;
    const value = exact(base * magnitude);
    numbers.push({ start: first.start, end: last.end, value, base, magnitude, written: found.written, from: i, to });
    i = to;
  }
  return { text, tokens, numbers };
}
