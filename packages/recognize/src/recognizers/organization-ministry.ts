import type { LexiconOrganization } from '@gigawire/domain';
import { homeBefore } from '../names/home.ts';
import { GENERIC, PORTFOLIOS } from '../names/word-lists.ts';
import { firstOfName } from '../names/name-start.ts';
import type { FoundOrganization } from '../names/mentions.ts';
import { hitAt, isCapital, nameOf, normAfter, type NamedText } from '../names/named-text.ts';

const PHRASES: Readonly<Record<string, string>> = {
  foreign: 'foreign',
  'external-affairs': 'external',
  'heavy-industries': 'heavy',
  'heavy-industry': 'heavy',
};

/** Ministries of the lexicon by country and by each word of their name, first come first kept. */
export function ministryIndex(organizations: readonly LexiconOrganization[]): ReadonlyMap<string, LexiconOrganization> {
  const index = new Map<string, LexiconOrganization>();
  for (const organization of organizations) {
    if (organization.type !== 'government' || !organization.name.startsWith('Ministry of ')) continue;
    for (const word of organization.name.toLowerCase().split(/[^a-z]+/)) {
      const key = `${organization.country} ${word}`;
      if (!index.has(key)) index.set(key, organization);
    }
  }
  return index;
}

/** "Japan's industry ministry", "the Indian heavy industries ministry", "China's Commerce Ministry", after the country they belong to. */
export function ministries(t: NamedText, index: ReadonlyMap<string, LexiconOrganization>): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let at = 1; at < t.tokens.length; at++) {
    const word = t.tokens[at]?.norm;
    if ((word !== 'ministry' && !(word === 'department' && isCapital(t, at))) || t.tokens[at]?.line || t.hitOf[at] !== -1) continue;
    // "Federal Ministry for Economic Affairs" is called by what follows.
    if (/^(?:of|for)$/.test(normAfter(t, at + 1)) && isCapital(t, at + 2)) continue;
    const two = `${t.tokens[at - 2]?.norm ?? ''}-${t.tokens[at - 1]?.norm ?? ''}`;
    const from = PORTFOLIOS.has(two) ? at - 2 : PORTFOLIOS.has(t.tokens[at - 1]?.norm ?? '') ? at - 1 : -1;
    const titled = isCapital(t, at) ? titledFrom(t, at) : at;
    if (titled < at && (from < 1 || titled < from || homeBefore(t, from) === null)) {
      found.push(titledMinistry(t, titled, at, index));
      continue;
    }
    if (from < 1) continue;
    const portfolio = from === at - 2 ? two : (t.tokens[at - 1]?.norm ?? '');
    const country = homeBefore(t, from);
    if (country === null) continue;
    const known = index.get(`${country} ${PHRASES[portfolio] ?? portfolio}`);
    // In small letters, and none the lexicon knows: the words only describe.
    if (!known && !isCapital(t, at)) continue;
    const text = t.text.slice(t.tokens[from]?.start, t.tokens[at]?.end);
    const value = known ? { id: known.id, name: known.name, country } : { id: null, name: text, country };
    found.push({ from, to: at + 1, value, by: 'organization.ministry' });
  }
  return found;
}

/** Capital letters: "MHI" of a ministry's name and of its short one, "MoP" without the small one. */
const capitalsOf = (name: string): string => name.replaceAll(/[^A-Z]/g, '');

/** True where a short name in brackets has the initials of the ministry before it: "(MHI)". */
const isShortened = (t: NamedText, to: number, { name }: LexiconOrganization): boolean =>
  normAfter(t, to) === '(' &&
  normAfter(t, to + 2) === ')' &&
  capitalsOf(t.text.slice(t.tokens[to + 1]?.start, t.tokens[to + 1]?.end)) === capitalsOf(name);

/**
 * "The ministry of heavy industries", in small letters: whose it is tells a country that the text names, or the initials in brackets behind;
 * where neither does, the words only describe.
 */
export function smallMinistries(t: NamedText, index: ReadonlyMap<string, LexiconOrganization>): readonly FoundOrganization[] {
  const starts = t.tokens.flatMap(({ norm }, at) =>
    norm === 'ministry' && !isCapital(t, at) && normAfter(t, at + 1) === 'of' ? [at] : [],
  );
  if (starts.length === 0) return [];
  const known = [...new Set(index.values())];
  const countries = new Set(t.hits.flatMap((hit) => nameOf(hit, 'country')?.code ?? []));
  return starts.flatMap((from): FoundOrganization[] => {
    const same = known
      .map((organization) => ({ organization, to: endOf(t, from, organization.name) }))
      .filter(({ organization, to }) => to > from && (countries.has(organization.country ?? '') || isShortened(t, to, organization)));
    const longest = Math.max(...same.map(({ to }) => to));
    const [one, ...others] = same.filter(({ to }) => to === longest);
    if (!one || others.length > 0) return [];
    const { id, name, country } = one.organization;
    return [{ from, to: longest, value: { id, name, country }, by: 'organization.ministry' }];
  });
}

/** Behind the words of a ministry's name that stand from a token on, in small letters; `from` where others do, or where its portfolio goes on. */
function endOf(t: NamedText, from: number, name: string): number {
  const words = name.toLowerCase().match(/[\p{L}\p{N}-]+|,/gu) ?? [];
  if (words.some((word, i) => (i === 0 ? t.tokens[from]?.norm : normAfter(t, from + i)) !== word)) return from;
  const to = from + words.length;
  const joint = normAfter(t, to);
  return (joint === 'and' || joint === '&' || joint === ',') && isPortfolio(normAfter(t, to + 1)) ? from : to;
}

const isPortfolio = (norm: string): boolean => GENERIC.has(norm) || PORTFOLIOS.has(norm);
const LIST: ReadonlySet<string> = new Set([',', 'and', '&']);

/** The first of the capitalized words that name what a Ministry is for: "Economy, Trade and Industry Ministry". `at` where only one small word or none does. */
function titledFrom(t: NamedText, at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0 && at - i < LONGEST && !t.tokens[i + 1]?.line; i--) {
    const norm = t.tokens[i]?.norm ?? '';
    if (isCapital(t, i) && isPortfolio(norm) && hitAt(t, i) === null) from = i;
    else if (!(LIST.has(norm) && isCapital(t, i - 1) && isPortfolio(t.tokens[i - 1]?.norm ?? ''))) break;
  }
  return from;
}

const portfolioOf = (words: string): string =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'of' && word !== 'ministry')
    .sort()
    .join(' ');

/** "Heavy Industries Ministry": the ministry of the lexicon that is called by the same words, where there is just one. */
function titledMinistry(t: NamedText, from: number, at: number, index: ReadonlyMap<string, LexiconOrganization>): FoundOrganization {
  const name = t.text.slice(t.tokens[from]?.start, t.tokens[at]?.end);
  const country = homeBefore(t, from);
  const same = [...new Set(index.values())].filter(
    (organization) => portfolioOf(organization.name) === portfolioOf(name) && (country === null || organization.country === country),
  );
  const [known] = same;
  const value = known && same.length === 1 ? { id: known.id, name: known.name, country: known.country } : { id: null, name, country };
  return { from, to: at + 1, value, by: 'organization.ministry' };
}

/** "Japan's Ministry of Finance", "Ministry of Trade of Thailand": bodies called after what they deal with. */
export function bodiesOf(t: NamedText, bodies: ReadonlySet<string>, taken: Uint8Array): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let at = 0; at + 2 < t.tokens.length; at++) {
    const norm = t.tokens[at]?.norm ?? '';
    if (!bodies.has(norm) || !isCapital(t, at) || hitAt(t, at) !== null) continue;
    const joint = normAfter(t, at + 1);
    if ((joint !== 'of' && joint !== 'for') || !isCapital(t, skipArticle(t, at + 2))) continue;
    const to = endOfBody(t, at + 2);
    const from = firstOfName(t, at, { taken, strong: false });
    const text = t.text.slice(t.tokens[from]?.start, t.tokens[to - 1]?.end);
    let country = homeBefore(t, from);
    for (let i = from; i < to && country === null; i++) {
      country = nameOf(hitAt(t, i), 'country')?.code ?? nameOf(hitAt(t, i), 'place')?.place.country ?? null;
    }
    found.push({ from, to, value: { id: null, name: text, country }, by: 'organization.body-of' });
    at = to - 1;
  }
  return found;
}

const skipArticle = (t: NamedText, at: number): number => (normAfter(t, at) === 'the' ? at + 1 : at);
const LONGEST = 14;
const JOINTS: ReadonlySet<string> = new Set(['of', 'and', '&', ',', 'the', 'for']);

/** Capitalized words, with "of", "and", "&", "," and "the" between two of them. */
function endOfBody(t: NamedText, start: number): number {
  let to = skipArticle(t, start) + 1;
  while (to - start < LONGEST) {
    if (isCapital(t, to) && normAfter(t, to) !== '') to++;
    else {
      let next = to;
      while (next - to < 2 && JOINTS.has(normAfter(t, next)) && !(normAfter(t, to) === ',' && normAfter(t, next) === 'the')) next++;
      // A comma goes on only to a list that ends in "and": "Economy, Trade and Industry".
      if (next === to || !isCapital(t, next) || normAfter(t, next) === '') break;
      if (normAfter(t, to) === ',' && !listEndsInAnd(t, next)) break;
      if (['and', '&'].includes(normAfter(t, to)) && startsAnother(t, next)) break;
      to = next + 1;
    }
  }
  return to;
}

function listEndsInAnd(t: NamedText, from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const norm = normAfter(t, i);
    if (norm === 'and' || norm === '&') return isCapital(t, i + 1) && !startsAnother(t, i + 1);
    if (norm !== ',' && !isCapital(t, i)) return false;
  }
  return false;
}

/** "Ministry of Power and NTPC": what follows the "and" is somebody else. */
const startsAnother = (t: NamedText, at: number): boolean => {
  const [norm, next] = [normAfter(t, at), normAfter(t, at + 1)];
  const hit = hitAt(t, at);
  // "Department of Security and Alex Azar": two capitals of which neither is a common word are a person.
  const person = !GENERIC.has(norm) && isCapital(t, at + 1) && next !== '' && !GENERIC.has(next);
  return person || nameOf(hit, 'organization') !== null || nameOf(hit, 'country') !== null || norm === 'ministry' || norm === 'department';
};
