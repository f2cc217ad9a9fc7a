import { countryOfForm, countryWithin, homeAfter, homeBefore, homeTold } from '../names/home.ts';
import type { FoundOrganization } from '../names/mentions.ts';
import { has, hitAt, isCapital, nameOf, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { HEADLINE, SHOUTED } from '../names/shape.ts';
import { GENERIC, HONORIFICS, isCompanyNoun, LOOSE_COMPANY_NOUNS, STOPWORDS, TITLES } from '../names/word-lists.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const MOST_WORDS = 4;
/** "a stake in X", "shares of X", "joint venture with X": the word before the preposition, and the prepositions it takes. */
const DEALS: Readonly<Record<string, readonly string[]>> = {
  stake: ['in'],
  shares: ['in', 'of'],
  shareholding: ['in'],
  mou: ['with'],
  venture: ['with'],
  jv: ['with'],
  'tie-up': ['with'],
  tieup: ['with'],
  acquisition: ['of'],
  takeover: ['of'],
  subsidiary: ['of'],
  arm: ['of'],
  unit: ['of'],
  contract: ['from', 'with'],
  order: ['from'],
  orders: ['from'],
};

/** The same for capitals alone, which are no person's: "a loan from DOE", "an agreement with ENAMI", "data monitored by CAAM". */
const CAPITAL_DEALS: Readonly<Record<string, readonly string[]>> = {
  ...DEALS,
  ...Object.fromEntries(
    words(
      `loan loans grant grants funding finance financing support approval approvals clearance permission award awards letter licence license notice
       tender tenders bid bids deal deals agreement agreements pact accord partnership alliance collaboration cooperation tie-up talks settlement
       complaint petition appeal application data figures report statement equipment cells batteries modules`,
    ).map((noun) => [noun, ['from', 'with', 'by', 'between']]),
  ),
};
const DONE_BY =
  /^(?:own|operat|develop|buil|suppli|manufactur|acquir|back|approv|issu|float|invit|monitor|compil|award|publish|run|fund|financ|select|appoint|file|sign|certifi|regulat|select|conduct|organi[sz])(?:d|ed|t|n|ned|zed|sed)?$/;

/** True for capitals that stand where a deal, a document or a deed has its other side. */
export function isDealtWith(t: NamedText, at: number): boolean {
  const article = normBefore(t, at) === 'the' ? 1 : 0;
  const [preposition, noun] = [normBefore(t, at - article), normBefore(t, at - article - 1)];
  if (preposition === 'by' && DONE_BY.test(noun)) return true;
  return CAPITAL_DEALS[noun]?.includes(preposition) ?? false;
}

/** Companies told by the words around them: "battery recycler Metastable", "a stake in Zunroof", "Nandari, a maker of cells". */
export function cuedOrganizations(t: NamedText, taken: Uint8Array): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let at = 0; at < t.tokens.length; at++) {
    if (!isCapital(t, at) || taken[at] || has(t, at, HEADLINE | SHOUTED)) continue;
    // "PT Kolara Nikel": the Indonesian form stands in front.
    const formed = t.text.slice(t.tokens[at]?.start, t.tokens[at]?.end) === 'PT' && t.tokens[at + 1]?.gap === true;
    const cued = formed || isCued(t, at);
    const end = endOfName(t, formed ? at + 1 : at, taken);
    const to = formed && end === at + 1 ? at : end;
    const described = to > at && !cued ? (homeTold(t, to) ?? appositionEnd(t, to)) : null;
    if (to > at && (cued || described !== null)) {
      const name = t.text.slice(t.tokens[at]?.start, t.tokens[to - 1]?.end);
      const country =
        homeBefore(t, at) ?? homeAfter(t, to) ?? countryOfForm(t, at, to) ?? (described === null ? null : countryWithin(t, to, described));
      found.push({
        from: at,
        to,
        value: { id: null, name, country },
        by: described === null ? 'organization.cue' : 'organization.apposition',
      });
    }
    // Past the whole run of capitals: its second word begins no name.
    while (isCapital(t, at + 1) && normAfter(t, at + 1) !== '') at++;
  }
  return found;
}

/** What may follow a company noun that describes the name before: not "a company director". */
const AFTER_NOUN: ReadonlySet<string> = new Set(
  ', . ; ) that which who based in with backed founded headquartered owned specialising specializing once spun making from operating and led run set formed'.split(
    ' ',
  ),
);
const LONGEST_DESCRIPTION = 14;

/** One index past the noun of ", a Pune-based recycling company" that begins at `at`, or null when none does. */
function appositionEnd(t: NamedText, at: number): number | null {
  if (normAfter(t, at) !== ',' || !['a', 'an', 'the', 'one'].includes(normAfter(t, at + 1))) return null;
  for (let i = at + 2; i < at + LONGEST_DESCRIPTION; i++) {
    const norm = normAfter(t, i);
    if (norm === '' || ['.', ';', 'at', 'of', 'for', 'to', 'with', 'who', 'which', 'said'].includes(norm)) return null;
    const noun = isCompanyNoun(norm) || (norm === 'up' && t.tokens[i - 2]?.norm === 'start');
    const next = normAfter(t, i + 1);
    // "maker of cells" is a company, "partner of the minister" need not be.
    if (noun && (AFTER_NOUN.has(next) || (next === 'of' && norm !== 'partner') || t.tokens[i + 1] === undefined)) return i + 1;
  }
  return null;
}

/** True when a technology or a country stands within three words before: "battery materials producer", "Japanese partner". */
function isOfTrade(t: NamedText, at: number): boolean {
  for (let i = at - 1; i >= at - 3 && normBefore(t, i + 1) !== ''; i--) {
    const hit = hitAt(t, i);
    if (nameOf(hit, 'technology') !== null || nameOf(hit, 'country') !== null) return true;
  }
  return false;
}

const MODALS: ReadonlySet<string> = new Set(words('to will would might may can could should must not'));

function isCued(t: NamedText, at: number): boolean {
  const before = normBefore(t, at);
  // "might fund Wyoming's Bear Lodge" funds it.
  if (before === '' || (before === 'fund' && MODALS.has(normBefore(t, at - 1)))) return false;
  // "start-up" is three tokens.
  if (LOOSE_COMPANY_NOUNS.has(before) && !isOfTrade(t, at - 1)) return false;
  if (isCompanyNoun(before) || (before === 'up' && normBefore(t, at - 2) === 'start'))
    return !isCapital(t, at - 1) || normBefore(t, at - 1) === '';
  const noun = normBefore(t, at - 1) === 'up' && t.tokens[at - 4]?.norm === 'tie' ? 'tie-up' : normBefore(t, at - 1);
  return DEALS[noun]?.includes(before) ?? false;
}

/** One index past the capitalized words of the name, or `at` when they are no company's: a person's title, a known name, a common word. */
export function endOfName(t: NamedText, at: number, taken: Uint8Array): number {
  let to = at;
  while (to - at < MOST_WORDS && isCapital(t, to) && !taken[to] && (to === at || normAfter(t, to) !== '')) {
    const norm = t.tokens[to]?.norm ?? '';
    if (STOPWORDS.has(norm) || HONORIFICS.has(norm) || TITLES.has(norm)) return to === at || TITLES.has(norm) ? at : to;
    to++;
  }
  if (to === at || !hasOwnWord(t, at, to)) return at;
  return to;
}

function hasOwnWord(t: NamedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt(t, i);
    const known =
      hit !== null &&
      (['country', 'place', 'bloc', 'region', 'programme', 'technology', 'nothing'] as const).some((kind) => nameOf(hit, kind) !== null);
    const norm = t.tokens[i]?.norm ?? '';
    if (!known && !GENERIC.has(norm) && norm.length > 1) return true;
  }
  return false;
}
