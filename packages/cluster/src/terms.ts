import { stemmer } from 'stemmer';
import type { TermCounts } from '@gigawire/domain';
import { folded } from './folded.ts';
import { isUnspaced } from './shingles.ts';
import counts from './term-counts.json' with { type: 'json' };

const TERM = /[\p{L}\p{M}]{3,40}|\p{N}[\p{N}.,]{0,20}\p{N}/gu;
const LETTER = /\p{L}/gu;
const NUMBER = /^\p{N}/u;
/** The year tells when, and all articles of a year have it. */
const YEAR = /^(?:19|20)\p{N}\p{N}$/u;
const LEAST_WEIGHT = 1;
/** Enough to know a text by; the rest are terms of everywhere. */
const MOST = 60;

/** How much a term tells: the logarithm of how few texts have it (inverse document frequency; Spärck Jones 1972). */
const idf = (textsWith: number): number => Math.log(counts.texts / (1 + textsWith));
const KNOWN: ReadonlyMap<string, number> = new Map(Object.entries(counts.terms).map(([term, textsWith]) => [term, idf(textsWith)]));
const UNHEARD = idf(0);
const rarity = (term: string): number => KNOWN.get(term) ?? UNHEARD;

/** The same of a word as it stands in a text, in lower case. */
export const tellingness = (word: string): number => rarity(stemmer(word));

/** A term that stands more often tells more, each time by less. */
const weightOf = (term: string, count: number): number => (1 + Math.log(count)) * rarity(term);

/** Stems of words and numbers of two digits or more; pairs of characters where words are not spaced. */
function allTerms(text: string): readonly string[] {
  const plain = folded(text);
  if (isUnspaced(plain)) {
    const letters = plain.match(LETTER) ?? [];
    return letters.slice(1).map((letter, i) => letters[i]! + letter);
  }
  return (plain.match(TERM) ?? [])
    .map((term) => (NUMBER.test(term) ? term.replaceAll(',', '') : stemmer(term)))
    .filter((t) => !YEAR.test(t));
}

/** The terms of a text, and how often each stands there. */
export function termsOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const term of allTerms(text)) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

/** The terms by which a text is known from others. */
export const tellingTerms = (text: string): TermCounts =>
  Array.from(termsOf(text), ([term, count]) => ({ term, count, weight: weightOf(term, count) }))
    .filter(({ term }) => rarity(term) >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST)
    .map(({ term, count }) => `${term}:${count}`)
    .join(' ');

/** Terms with what they tell, brought to length one. */
export type Direction = ReadonlyMap<string, number>;

export function directionOf(terms: TermCounts): Direction {
  const direction = new Map<string, number>();
  let square = 0;
  for (const each of terms === '' ? [] : terms.split(' ')) {
    const end = each.lastIndexOf(':');
    const term = each.slice(0, end);
    const weight = weightOf(term, Number(each.slice(end + 1)));
    direction.set(term, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of direction) direction.set(term, weight / length);
  return direction;
}

/** Cosine of two directions, 0..1. */
export function cosine(a: Direction, b: Direction): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
