import { homeBefore } from '../names/home.ts';
import type { FoundOrganization } from '../names/mentions.ts';
import { has, isCapital, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { isPersonName } from '../names/person.ts';
import { CAPITALS, HEADLINE, OPENING, SHOUTED } from '../names/shape.ts';
import { BODIES, GENERIC, HONORIFICS, isCompanyNoun, LEGAL, STOPWORDS, SURNAMES, TITLES, TRADES } from '../names/word-lists.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What only somebody does. Abbreviations of things ("GDP", "PPA") do none of it. */
export const SPEECH = words('said says expects aims intends owns operates');
/** What is done to things as well ("a PPA signed in May"): a deed only with its object right behind. */
export const DEEDS = words(
  'secured submitted delivered bagged won inked unveiled raised acquired bought sold signed shipped commissioned licensed mothballed awarded approved launched opened closed',
);
/** Of these, what people seldom do. */
const TRADE_DEEDS = words('shipped commissioned licensed mothballed acquired secured bagged inked');
export const OBJECTS = words('the its a an');
export const HAS = words('has have had');
/** What a company or a body has done; what also just happens ("has begun", "has risen") is not among it. */
export const PARTICIPLES = words(
  `secured submitted delivered signed bagged won inked acquired unveiled filed partnered invested launched commissioned awarded sold bought shipped
   agreed entered committed licensed appointed approved issued selected tendered invited raised floated sanctioned declined denied decided lodged`,
);
/** What follows "said it" when a company speaks of itself: no person is "it". */
export const OWN_PLANS = words(
  `build invest supply set start begin cut close sell buy acquire raise expand open ship double stop delay spend launch hire commission make appeal
   plans planned aims expects expected intends signed won agreed acquired sold bought shipped received secured appointed completed started`,
);
const AUXILIARIES = words('will would has had');
const NOT_NAMES = words(
  'people police everyone everybody someone somebody nobody management parliament customs congress ipo spv gdp mp mla vat cpi usd vp evp svp agm egm faq pm demand growth output production supply work construction progress pressure competition access talk consensus momentum parliament',
);
const DETERMINERS = words('a an one every each any another former his her');
const SHORTEST = 3;
const LONGEST = 30;
/** Names of one article the tagger is asked about. */
const MOST_ASKED = 8;

/** Companies told by what they do: "Zuvela said it would build a line", "NHOA sold the unit", "Kestrova shipped its first packs". */
export function actingOrganizations(t: NamedText, taken: Uint8Array): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  /** What the tagger said of a word: it is asked once an article. */
  const people = new Map<string, boolean>();
  const isPerson = (norm: string, start: number, end: number): boolean => {
    const known = people.get(norm);
    if (known !== undefined) return known;
    const answer = people.size < MOST_ASKED && isPersonName(t.text, start, end);
    people.set(norm, answer);
    return answer;
  };
  let surnames: ReadonlySet<string> | null = null;
  for (let at = 0; at < t.tokens.length; at++) {
    if (!standsAlone(t, at, taken)) continue;
    if (has(t, at, CAPITALS) || !companyActs(t, at)) continue;
    surnames ??= familyNames(t);
    if (surnames.has(t.tokens[at]?.norm ?? '')) continue;
    const [start, end] = [t.tokens[at]?.start ?? 0, t.tokens[at]?.end ?? 0];
    // The shape does not tell a company's name from a person's.
    if (isPerson(t.tokens[at]?.norm ?? '', start, end)) continue;
    found.push({
      from: at,
      to: at + 1,
      value: { id: null, name: t.text.slice(start, end), country: homeBefore(t, at) },
      by: 'organization.deed',
    });
  }
  return found;
}

/** One capitalized word that is no known name and no common word, with no capital beside it. */
export function standsAlone(t: NamedText, at: number, taken: Uint8Array): boolean {
  if (!isCapital(t, at) || taken[at] || t.hitOf[at] !== -1 || has(t, at, HEADLINE | SHOUTED)) return false;
  const norm = t.tokens[at]?.norm ?? '';
  if (norm.length < SHORTEST || norm.length > LONGEST || !/^\p{L}+$/u.test(norm) || NOT_NAMES.has(norm) || isCompanyNoun(norm))
    return false;
  if ([STOPWORDS, GENERIC, TRADES, BODIES, LEGAL, HONORIFICS, TITLES, SURNAMES].some((list) => list.has(norm))) return false;
  if (isCapital(t, at + 1) && normAfter(t, at + 1) !== '') return false;
  const before = normBefore(t, at);
  if (before === '-' || before === '.' || before === '/') return has(t, at, OPENING) && t.tokens[at]?.gap === true;
  return !(isCapital(t, at - 1) && before !== '') && !HONORIFICS.has(before) && !TITLES.has(before) && !DETERMINERS.has(before);
}

const PLANS = words('plans aims intends expects');
/** What cabinets, ministers and parliaments have done as well. */
const STATES = words('approved launched unveiled agreed committed appointed issued signed raised declined denied decided sanctioned');

function companyActs(t: NamedText, at: number): boolean {
  // A plural that opens a sentence is a common word: "Exporters shipped the rest".
  if (has(t, at, OPENING) && /(?:s|men|people)$/.test(t.tokens[at]?.norm ?? '')) return false;
  const verb = normAfter(t, at + 1);
  const object = normAfter(t, at + 2);
  if (TRADE_DEEDS.has(verb)) return (OBJECTS.has(object) && object !== 'the') || t.tokens[at + 2]?.kind !== 'word';
  // "Hydrostor has secured", "Leapmotor had delivered".
  if (HAS.has(verb)) return PARTICIPLES.has(object) && !STATES.has(object);
  // "Kestrova plans to build"
  if (PLANS.has(verb) && object === 'to') return OWN_PLANS.has(normAfter(t, at + 3)) && normAfter(t, at + 3) !== 'make';
  if ((verb !== 'said' && verb !== 'says') || normAfter(t, at + 2) !== 'it') return false;
  return OWN_PLANS.has(normAfter(t, AUXILIARIES.has(normAfter(t, at + 3)) ? at + 4 : at + 3));
}

/** Words that stand behind another capitalized word or a title somewhere: they may be people's. */
export function familyNames(t: NamedText): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 1; i < t.tokens.length; i++) {
    const before = normBefore(t, i);
    if (before === '' || !isCapital(t, i)) continue;
    if (
      (isCapital(t, i - 1) && t.hitOf[i - 1] === -1 && !GENERIC.has(before) && !STOPWORDS.has(before)) ||
      HONORIFICS.has(before) ||
      before === '.'
    )
      if (before !== '.' || /^(?:mr|mrs|ms|dr|\p{L})$/u.test(t.tokens[i - 2]?.norm ?? '')) names.add(t.tokens[i]?.norm ?? '');
  }
  return names;
}
