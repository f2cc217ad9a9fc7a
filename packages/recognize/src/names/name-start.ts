import { has, hitAt, isCapital, nameOf, type NamedText } from './named-text.ts';
import { OPENING } from './shape.ts';
import { UNIT_NAMES } from '../units/unit-names.ts';
import { BODIES, GENERIC, HONORIFICS, STOPWORDS, TRADES } from './word-lists.ts';

/** Most words of a name before its last. */
const REACH = 7;
const JOINING: ReadonlySet<string> = new Set(['&', 'and', 'of', 'for', '-']);

/** The first word of the name that ends at `at`: back over capitalized words, small joining words between them, and signs within a name. */
export function firstOfName(t: NamedText, at: number, { taken, strong }: { taken: Uint8Array; strong: boolean }): number {
  let from = at;
  for (let i = at - 1, words = 0; i >= 0 && words < REACH && !t.tokens[i + 1]?.line; i--) {
    const norm = t.tokens[i]?.norm ?? '';
    // A dash with space before it stands between a dateline and its sentence: "OSAKA - Kandori Cells said".
    if (taken[i] || (norm === '-' && t.tokens[i]?.gap)) break;
    // "1,600MWh Silver City", "1,680 MWh Waratah", "10-GWh Advanced": a unit belongs to its figure.
    const figure = t.tokens[i - 1]?.norm === '-' ? i - 2 : i - 1;
    if (t.tokens[figure]?.kind === 'number' && ((t.tokens[i - 1]?.kind === 'number' && t.tokens[i]?.gap === false) || UNIT_NAMES.has(norm)))
      break;
    if (isCapital(t, i) && !STOPWORDS.has(norm)) {
      from = i;
      words++;
    } else if (t.tokens[i]?.kind === 'number' && !t.tokens[i]?.gap && isCapital(t, i - 1)) continue;
    else if (
      !(JOINING.has(norm) && (strong || norm !== 'and') && isCapital(t, i - 1) && isCapital(t, i + 1) && !taken[i - 1]) ||
      (norm === 'of' && !BODIES.has(t.tokens[i - 1]?.norm ?? ''))
    )
      break;
  }
  while (from < at && !beginsName(t, from, at)) from++;
  return from;
}

/** False for a word in front of a name that is no part of it: a title, an adjective of nationality, a plain word that only opens the sentence. */
function beginsName(t: NamedText, from: number, at: number): boolean {
  const norm = t.tokens[from]?.norm ?? '';
  if (t.tokens[from]?.kind === 'sign' || STOPWORDS.has(norm) || HONORIFICS.has(norm) || norm === 'and' || norm === 'for') return false;
  const country = nameOf(hitAt(t, from), 'country');
  if (country?.form === 'adjective' || country?.form === 'short')
    return ownWords(t, from + 1, at) === 0 || BODIES.has(t.tokens[at]?.norm ?? '');
  return !(has(t, from, OPENING) && GENERIC.has(norm) && ownWords(t, from + 1, at) > 0);
}

/** Words of no other name; those of a name that is nothing else ("Japan Post") count as well. */
const isOwn = (t: NamedText, at: number): boolean => t.hitOf[at] === -1 || nameOf(hitAt(t, at), 'nothing') !== null;

/** How many words are neither common nor the name of something else. */
export function ownWords(t: NamedText, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const norm = t.tokens[i]?.norm ?? '';
    if (isCapital(t, i) && !GENERIC.has(norm) && !TRADES.has(norm) && !BODIES.has(norm) && isOwn(t, i)) count++;
  }
  return count;
}
