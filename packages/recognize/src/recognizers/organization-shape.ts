import type { FoundOrganization } from '../names/mentions.ts';
import { countryWithin, homeAfter, homeBefore } from '../names/home.ts';
import { afterLegalForms } from '../names/legal-suffix.ts';
import { has, hitAt, isCapital, nameOf, normAfter, type NamedText } from '../names/named-text.ts';
import { HEADLINE, OPENING } from '../names/shape.ts';
import { BODIES, GENERIC, HONORIFICS, LEGAL, LEGAL_WORDS, STOPWORDS, SURE_TRADES, TRADES } from '../names/word-lists.ts';

/** Most words of a name before its last. */
const REACH = 7;
const JOINING: ReadonlySet<string> = new Set(['&', 'and', 'of', 'for', '-']);

type Ending = 'legal' | 'trade' | 'body';

function endingOf(t: NamedText, at: number): Ending | null {
  if (!isCapital(t, at)) return null;
  const norm = t.tokens[at]?.norm ?? '';
  // "Lithium-ion" goes on.
  if (t.tokens[at + 1]?.norm === '-' && t.tokens[at + 1]?.gap === false && t.tokens[at + 2]?.gap === false) return null;
  if (LEGAL.has(norm)) return 'legal';
  if (BODIES.has(norm)) return 'body';
  return TRADES.has(norm) ? 'trade' : null;
}

/** Companies and bodies known only by their shape: capitalized words that end in "Ltd", "Energy", "Authority". */
export function shapedOrganizations(t: NamedText, known: readonly FoundOrganization[]): readonly FoundOrganization[] {
  const taken = new Uint8Array(t.tokens.length);
  for (const { from, to } of known) taken.fill(1, from, to);
  const endsAt = new Map(known.map((organization) => [organization.to, organization]));
  const found: FoundOrganization[] = [];
  for (let i = 1; i < t.tokens.length; i++) {
    if (taken[i] || endingOf(t, i) === null) continue;
    const to = lastOfName(t, i, taken);
    const own = named(t, lastEnding(t, i, to), { to, taken });
    const one = own && inHouse(t, own, endsAt);
    if (one) {
      found.push(one);
      taken.fill(1, one.from, one.to);
    }
    i = to - 1;
  }
  return found;
}

/** "Panasonic Life Solutions India Pvt Ltd": a company whose name begins with that of another is one name, and at home where its own words say. */
function inHouse(t: NamedText, one: FoundOrganization, endsAt: ReadonlyMap<number, FoundOrganization>): FoundOrganization {
  const house = endsAt.get(one.from);
  if (!house || one.by !== 'organization.legal-form' || house.to - house.from > 2 || t.tokens[one.from]?.line) return one;
  const name = `${t.text.slice(t.tokens[house.from]?.start, t.tokens[house.to - 1]?.end)} ${one.value.name}`;
  return { ...one, from: house.from, value: { id: null, name, country: countryWithin(t, one.from, one.to) ?? house.value.country } };
}

/** One index past the run of endings that begins at `at`: "Chemical Industries Co., Ltd". */
function lastOfName(t: NamedText, at: number, taken: Uint8Array): number {
  let i = at + 1;
  while (i < t.tokens.length && normAfter(t, i) !== '' && !taken[i] && endingOf(t, i) !== null && !LEGAL.has(t.tokens[i]?.norm ?? '')) i++;
  return Math.max(i, afterLegalForms(t, i), LEGAL.has(t.tokens[at]?.norm ?? '') ? afterLegalForms(t, at) : 0);
}

/** The last ending of a run that is no legal form, else the first: back from there the whole name is read. */
function lastEnding(t: NamedText, at: number, to: number): number {
  for (let i = to - 1; i > at; i--) {
    const ending = endingOf(t, i);
    if (ending !== null && ending !== 'legal') return i;
  }
  return at;
}

function named(t: NamedText, at: number, { to, taken }: { to: number; taken: Uint8Array }): FoundOrganization | null {
  const kinds = new Set<Ending>();
  // "Company Limited", "Private Ltd": two forms together are proof, whatever each is.
  if (LEGAL.has(t.tokens[to - 1]?.norm ?? '') && LEGAL.has(t.tokens[to - 2]?.norm ?? '')) kinds.add('legal');
  for (let i = at; i < to; i++) {
    const ending = endingOf(t, i);
    if (ending !== null && !(ending === 'legal' && LEGAL_WORDS.has(t.tokens[i]?.norm ?? ''))) kinds.add(ending);
  }
  const from = firstOfName(t, at, taken);
  if (from >= at) return null;
  const strong = kinds.has('legal');
  if (kinds.size === 0 || (!strong && (has(t, at, HEADLINE) || to - from < 2))) return null;
  const own = ownWords(t, from, at);
  const place = countryWithin(t, from, to);
  // A trade needs a proper name before it, a body at least a country, a place or a name: "Working Committee" is none.
  const plain = SURE_TRADES.has(t.tokens[to - 1]?.norm ?? '') && to - from > 2 && !has(t, from, OPENING);
  const proven = plain || own > 0 || (kinds.has('body') ? place !== null : strong && to - from > 2);
  if (!proven) return null;
  const text = t.text.slice(t.tokens[from]?.start, t.tokens[to - 1]?.end).replace(/[.,]$/, '');
  const by = strong ? 'organization.legal-form' : kinds.has('body') ? 'organization.body' : 'organization.trade';
  return { from, to, value: { id: null, name: text, country: place ?? homeBefore(t, from) ?? homeAfter(t, to) }, by };
}

/** The first word of the name that ends at `at`: back over capitalized words, small joining words between them, and signs within a name. */
function firstOfName(t: NamedText, at: number, taken: Uint8Array): number {
  let from = at;
  for (let i = at - 1, words = 0; i >= 0 && words < REACH && !t.tokens[i + 1]?.line; i--) {
    const norm = t.tokens[i]?.norm ?? '';
    if (taken[i]) break;
    if (isCapital(t, i) && !STOPWORDS.has(norm)) {
      from = i;
      words++;
    } else if (t.tokens[i]?.kind === 'number' && !t.tokens[i]?.gap && isCapital(t, i - 1)) continue;
    else if (
      !(JOINING.has(norm) && isCapital(t, i - 1) && isCapital(t, i + 1) && !taken[i - 1]) ||
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

/** How many words are neither common nor the name of something else. */
function ownWords(t: NamedText, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const norm = t.tokens[i]?.norm ?? '';
    if (isCapital(t, i) && !GENERIC.has(norm) && !TRADES.has(norm) && !BODIES.has(norm) && t.hitOf[i] === -1) count++;
  }
  return count;
}
