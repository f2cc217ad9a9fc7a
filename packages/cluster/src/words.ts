import counts from './word-counts.json' with { type: 'json' };
import { isUnspaced } from './shingles.ts';

const WORD = /[\p{L}\p{M}]{3,40}/gu;
const LETTER = /\p{L}/gu;
const LEAST_WEIGHT = 1;
/** Enough to know an opening by; the rest are words of everywhere. */
const MOST = 40;

const COUNTS: ReadonlyMap<string, number> = new Map(Object.entries(counts.words));

/** How much a word tells: the logarithm of how few openings have it (inverse document frequency; Spärck Jones 1972). */
export const tellingness = (word: string): number => Math.log(counts.openings / (1 + (COUNTS.get(word) ?? 0)));

/** The different words of a text, in lower case; pairs of characters where words are not spaced. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  if (!isUnspaced(plain)) return new Set(plain.match(WORD) ?? []);
  const letters = plain.match(LETTER) ?? [];
  return new Set(letters.slice(1).map((letter, i) => letters[i]! + letter));
}

/** The words by which a text is known from others, those that tell most first. */
export const tellingWords = (text: string): string[] =>
  Array.from(wordsOf(text), (word) => ({ word, weight: tellingness(word) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);

/** Words with what they tell, brought to length one. */
export type Direction = ReadonlyMap<string, number>;

export function directionOf(words: readonly string[]): Direction {
  const weights = words.map((word) => [word, tellingness(word)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** Cosine of two directions, 0..1. */
export function cosine(a: Direction, b: Direction): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
