import type { FoundOrganization } from '../names/mentions.ts';
import { firstOfName, ownWords } from '../names/name-start.ts';
import { countryOfForm, countryWithin, homeAfter, homeBefore } from '../names/home.ts';
import { afterLegalForms, isGas } from '../names/legal-suffix.ts';
import { has, isCapital, normAfter, type NamedText } from '../names/named-text.ts';
import { HEADLINE, OPENING } from '../names/shape.ts';
import { BODIES, LEGAL, LEGAL_WORDS, SURE_TRADES, TRADES } from '../names/word-lists.ts';

type Ending = 'legal' | 'trade' | 'body';

function endingOf(t: NamedText, at: number): Ending | null {
  // Letters glued to digits are part of a registration number or a unit.
  if (!isCapital(t, at) || (t.tokens[at]?.gap === false && t.tokens[at - 1]?.kind === 'number')) return null;
  const norm = t.tokens[at]?.norm ?? '';
  // "Lithium-ion" goes on.
  if (t.tokens[at + 1]?.norm === '-' && t.tokens[at + 1]?.gap === false && t.tokens[at + 2]?.gap === false) return null;
  if (LEGAL.has(norm)) return isGas(t, at) ? null : 'legal';
  if (BODIES.has(norm)) return 'body';
  return TRADES.has(norm) && !goesOn(t, at + 1) ? 'trade' : null;
}

/** True when a capitalized word follows that ends no name and is no title: "Finance Minister", "Energy Week". */
const goesOn = (t: NamedText, at: number): boolean => {
  const norm = normAfter(t, at);
  return isCapital(t, at) && norm !== '' && ![TRADES, BODIES, LEGAL, OFFICES].some((list) => list.has(norm));
};
const OFFICES: ReadonlySet<string> = new Set([
  'ceo',
  'cfo',
  'coo',
  'cto',
  'md',
  'chairman',
  'chairperson',
  'chairwoman',
  'president',
  'founder',
  'managing',
  'chief',
  'executive',
  'director',
  'vice',
]);

/** Bodies whose whole name may be common words where "the" stands before it: "the Federal Network Agency". */
const OFFICIAL: ReadonlySet<string> = new Set(
  'agency authority commission council tribunal service survey administration bureau institute corporation association federation department directorate'.split(
    ' ',
  ),
);

const SITES: ReadonlySet<string> = new Set(
  'station plant park project farm factory hub complex substation gigafactory refinery mine field terminal corridor campus'.split(' '),
);

/** "Shinkawa Power Storage Station": the words go on to name a site, no company. */
function isSite(t: NamedText, to: number): boolean {
  for (let i = to; i < to + 3 && isCapital(t, i) && normAfter(t, i) !== '' && !has(t, i, HEADLINE); i++) {
    if (SITES.has(normAfter(t, i))) return true;
  }
  return false;
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
    const own = isSite(t, to) ? null : named(t, lastEnding(t, i, to), { to, taken });
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
  if (
    !house ||
    one.by === 'organization.body' ||
    house.to - house.from > (one.by === 'organization.trade' ? 1 : 2) ||
    t.tokens[one.from]?.line
  )
    return one;
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
    // "Kestrel Cells Company": a form that is a word too proves no more than a trade does.
    const word = ending === 'legal' && LEGAL_WORDS.has(t.tokens[i]?.norm ?? '');
    if (ending !== null && !(word && t.tokens[i]?.norm === 'private')) kinds.add(word ? 'trade' : ending);
  }
  const strong = kinds.has('legal');
  const from = firstOfName(t, at, { taken, strong });
  if (from >= at) return null;
  if (kinds.size === 0 || (!strong && (has(t, at, HEADLINE) || to - from < 2))) return null;
  const own = ownWords(t, from, at);
  const place = countryWithin(t, from, to);
  const titled =
    to - from > 2 && OFFICIAL.has(t.tokens[to - 1]?.norm ?? '') && t.tokens[from - 1]?.norm === 'the' && !has(t, from, HEADLINE);
  // A trade needs a proper name before it, a body at least a country, a place or a name: "Working Committee" is none.
  const plain = SURE_TRADES.has(t.tokens[to - 1]?.norm ?? '') && to - from > 2 && !has(t, from, OPENING);
  const proven = plain || titled || own > 0 || (kinds.has('body') ? place !== null : strong && to - from > 2);
  if (!proven) return null;
  const text = t.text.slice(t.tokens[from]?.start, t.tokens[to - 1]?.end).replace(/[.,]$/, '');
  const by = strong ? 'organization.legal-form' : kinds.has('body') ? 'organization.body' : 'organization.trade';
  return {
    from,
    to,
    value: { id: null, name: text, country: place ?? homeBefore(t, from) ?? homeAfter(t, to) ?? countryOfForm(t, from, to) },
    by,
  };
}
