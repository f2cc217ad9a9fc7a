import { SCALES, SHORT_SCALES } from './scales.ts';
import type { Token } from './token.ts';
import { wordTable } from './word-table.ts';

/** A number read at a token: its parts, and the token after it. */
export interface Numeral {
  readonly base: number;
  readonly magnitude: number;
  readonly to: number;
}

const SMALL_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const SMALL: ReadonlyMap<string, number> = new Map(SMALL_WORDS.map((word, value) => [word, value]));
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

const counts = wordTable([...SMALL, ...TENS]);

/** True for a word that counts by itself: "two", "forty". */
export const isCount = (word: string): boolean => counts(word) !== undefined;

/** Words a number can start with. */
export const WORD_OPENERS: readonly string[] = [...SMALL.keys(), ...TENS.keys(), 'a', 'an', 'half', 'quarter'];

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
const skipHyphen = (tokens: readonly Token[], i: number): number => (norm(tokens, i) === '-' && tokens[i + 1]?.kind === 'word' ? i + 1 : i);

/** Not so in "CR2032". */
const endsWord = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.kind !== 'number' || tokens[i + 1]?.gap === true;

/** Scale words from `i` on ("lakh crore", "-billion"), multiplied; `to` is `i` when there is none. */
export function readScale(tokens: readonly Token[], i: number, afterDigits: boolean): { readonly magnitude: number; readonly to: number } {
  let magnitude = 1;
  let to = i;
  for (let at = skipHyphen(tokens, i); ; at = skipHyphen(tokens, to)) {
    const word = norm(tokens, at);
    const scale = SCALES.get(word);
    if (scale === undefined || (SHORT_SCALES.has(word) && !(afterDigits && endsWord(tokens, at)))) return { magnitude, to };
    magnitude *= scale;
    to = at + 1;
  }
}

/** "half a", "quarter of a", "three-quarters of a" before a scale or a unit: the fraction and where the next word stands. */
function readFraction(tokens: readonly Token[], i: number): { readonly value: number; readonly to: number } | null {
  const first = norm(tokens, i);
  const counted = SMALL.get(first);
  const at = counted === undefined ? i : skipHyphen(tokens, i + 1);
  const part = PARTS.get(norm(tokens, at));
  if (part === undefined || (counted === undefined && first !== 'half' && first !== 'quarter')) return null;
  let to = skipHyphen(tokens, at + 1);
  if (norm(tokens, to) === 'of' && /^an?$/.test(norm(tokens, to + 1))) to += 2;
  else if (/^an?$/.test(norm(tokens, to))) to = skipHyphen(tokens, to + 1);
  else if (!SCALES.has(norm(tokens, to))) return null;
  return { value: (counted ?? 1) * part, to };
}

/** Units, tens and hundreds: "two hundred and fifty", "twenty-five", "one and a half". */
function readBelowThousand(tokens: readonly Token[], i: number): { readonly value: number; readonly to: number } | null {
  let value = 0;
  let to = i;
  for (let at = i; at < i + 12;) {
    const word = norm(tokens, at);
    const small = SMALL.get(word);
    const ten = TENS.get(word);
    if (small !== undefined && value % 10 === 0 && (value % 100 === 0 || small < 10)) value += small;
    else if (ten !== undefined && value % 100 === 0) value += ten;
    else if (word === 'hundred' && value > 0 && value < 100) value *= 100;
    else break;
    to = at + 1;
    at = skipHyphen(tokens, to);
    if (word === 'hundred' && norm(tokens, at) === 'and') at++;
  }
  if (to === i) return null;
  const halved = norm(tokens, to) === 'and' && norm(tokens, to + 1) === 'a' && norm(tokens, to + 2) === 'half';
  return halved ? { value: value + 0.5, to: to + 3 } : { value, to };
}

/** A number in words at token `i`, or null. "a" counts only before a scale ("a trillion-yen fund"), a fraction only before "a" or a scale. */
export function readWords(tokens: readonly Token[], i: number): Numeral | null {
  const word = norm(tokens, i);
  if (word === 'a' || word === 'an') {
    const scale = readScale(tokens, i + 1, false);
    if (scale.to > i + 1) return norm(tokens, i + 1) === '-' ? null : { base: 1, ...scale };
    const part = readFraction(tokens, i + 1);
    return part === null ? null : withScale(tokens, part);
  }
  const part = readFraction(tokens, i);
  if (part !== null) return withScale(tokens, part);
  const head = readBelowThousand(tokens, i);
  if (head === null) return null;
  return withThousands(tokens, withScale(tokens, head));
}

function withScale(tokens: readonly Token[], head: { readonly value: number; readonly to: number }): Numeral {
  const scale = readScale(tokens, head.to, false);
  return { base: head.value, ...scale };
}

/** "five thousand two hundred": what follows a scale word and is smaller than it is added. */
function withThousands(tokens: readonly Token[], first: Numeral): Numeral {
  let sum = first;
  for (let part = 0; part < 4 && sum.magnitude > 100; part++) {
    const at = norm(tokens, sum.to) === 'and' ? sum.to + 1 : sum.to;
    const rest = readBelowThousand(tokens, at);
    if (rest === null || tokens[at]?.line) return sum;
    const scaled = withScale(tokens, rest);
    const value = scaled.base * scaled.magnitude;
    if (value >= sum.magnitude || (at > sum.to && value >= 100)) return sum;
    sum = { base: sum.base * sum.magnitude + value, magnitude: 1, to: scaled.to };
    if (scaled.magnitude > 100) sum = { ...sum, magnitude: 1 };
  }
  return sum;
}
