import type { FoundOrganization } from '../names/mentions.ts';
import { hitAt, isCapital, isMarked, nameOf, type NamedText, normAfter, normBefore } from '../names/named-text.ts';
import { BODIES, GENERIC, LEGAL, STOPWORDS, TRADES } from '../names/word-lists.ts';

const SHORTEST = 4;

/**
 * Other mentions of a company, by its name again or by the first word of it alone: "Kandori Batteries Ltd … Kandori said". A company of the
 * lexicon can be called so before its name is given in full, as headlines do.
 */
export function shortNames(t: NamedText, organizations: readonly FoundOrganization[], taken: Uint8Array): readonly FoundOrganization[] {
  const owners = new Map<string, FoundOrganization>();
  for (const one of organizations) {
    const word = t.tokens[one.from]?.norm ?? '';
    if (!owners.has(word) && word.length > 1) owners.set(word, one);
  }
  if (owners.size === 0) return [];
  const found: FoundOrganization[] = [];
  for (let i = 0; i < t.tokens.length; i++) {
    const owner = isCapital(t, i) && !taken[i] ? owners.get(t.tokens[i]?.norm ?? '') : undefined;
    if (!owner) continue;
    const again = sameWords(t, owner, i);
    const to =
      again > 1
        ? i + again
        : isOwn(t, owner) && (t.hitOf[i] === -1 || isNoTown(t, i, owner)) && (owner.value.id === null ? i > owner.from : isAlone(t, i))
          ? i + 1
          : i;
    if (to > i) found.push({ from: i, to, value: owner.value, by: 'organization.short-name' });
    i = Math.max(i, to - 1);
  }
  return found;
}

/** "Okinawa" of India's Okinawa Autotech is no island: a firm that goes by a town of another country, where no preposition says a place is meant. */
function isNoTown(t: NamedText, at: number, { value }: FoundOrganization): boolean {
  const place = nameOf(hitAt(t, at), 'place')?.place;
  if (!place || value.id === null || value.country === null || place.country === value.country) return false;
  return !/^(?:in|at|near|from|to|of)$/.test(normBefore(t, at));
}

/** How many tokens from `at` on repeat the name, its legal form left out: all of them, or 0. */
function sameWords(t: NamedText, { from, to }: FoundOrganization, at: number): number {
  let length = 0;
  for (let i = from; i < to && !LEGAL.has(t.tokens[i]?.norm ?? ''); i++, length++) {
    if (
      t.tokens[at + length]?.norm !== t.tokens[i]?.norm ||
      !(isCapital(t, at + length) || t.tokens[i]?.kind === 'sign' || !isCapital(t, i))
    )
      return 0;
  }
  return length;
}

const DOES = /^(?:'|has|have|had|will|would|is|was|to|said|says|[a-z]{3,12}(?:ed|es|s))$/;

/** True for a capitalized word that is no part of a longer name; where a sentence's start explains the capital, and no town is called so, what follows must be an act. */
function isAlone(t: NamedText, at: number): boolean {
  if (isCapital(t, at + 1) && normAfter(t, at + 1) !== '') return false;
  if (normBefore(t, at) !== '' && isCapital(t, at - 1)) return false;
  return isMarked(t, at) || t.hitOf[at] !== -1 || DOES.test(normAfter(t, at + 1));
}

const isOwn = (t: NamedText, { from, to, value }: FoundOrganization): boolean => {
  const word = t.tokens[from]?.norm ?? '';
  if (to <= from || word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return false;
  // A known name of one word is found by itself; the first of several must be no name of its own.
  if (value.id === null ? t.hitOf[from] !== -1 : to - from < 2) return false;
  return ![GENERIC, STOPWORDS, TRADES, BODIES, LEGAL].some((list) => list.has(word));
};
