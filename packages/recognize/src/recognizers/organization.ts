import { countryWithin, homeBefore } from '../names/home.ts';
import type { FoundOrganization } from '../names/mentions.ts';
import { afterLegalForms } from '../names/legal-suffix.ts';
import { has, hitAt, isCapital, isMarked, nameOf, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { HEADLINE, OPENING } from '../names/shape.ts';
import type { Hit } from '../names/trie.ts';
import { GENERIC, HONORIFICS, isCompanyNoun, PORTFOLIOS, STOPWORDS, SURNAMES, TRADES } from '../names/word-lists.ts';

/** Why a hit is no organization after all. */
export type Refusal = (why: string, from: number, to: number) => void;

/** Names that are English words: at a sentence's start or in a headline only what follows can tell. */
const WORD_NAMES: ReadonlySet<string> = new Set([
  'reliance',
  'sharp',
  'shell',
  'fluence',
  'continental',
  'target',
  'morrow',
  'brookfield',
  'synergy',
  'ampere',
]);
const ACTS: ReadonlySet<string> = new Set(
  "' said says say has is was will would plans plan announced announces signed signs aims to and , - also reported reports shipped ships sells makes made built acquired bought sold raised jio".split(
    ' ',
  ),
);

/** Organizations of the lexicon. */
export function knownOrganizations(t: NamedText, refuse: Refusal): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (const hit of t.hits) {
    const name = nameOf(hit, 'organization');
    if (!name) continue;
    const elsewhere = name.organization.type === 'government' ? homeBefore(t, hit.from) : null;
    const longer = name.organization.type === 'government' ? portfolioEnd(t, hit) : hit.to;
    if (longer > hit.to) {
      // Brazil's "Ministry of Mines and Energy" is not India's "Ministry of Mines".
      const text = t.text.slice(t.tokens[hit.from]?.start, t.tokens[longer - 1]?.end);
      found.push({ from: hit.from, to: longer, value: { id: null, name: text, country: elsewhere }, by: 'organization.elsewhere' });
      continue;
    }
    if (elsewhere !== null && name.organization.country !== null && elsewhere !== name.organization.country) {
      // "Pakistan's Ministry of Power" is not the one the lexicon knows.
      const text = t.text.slice(t.tokens[hit.from]?.start, t.tokens[hit.to - 1]?.end);
      found.push({ from: hit.from, to: hit.to, value: { id: null, name: text, country: elsewhere }, by: 'organization.elsewhere' });
      continue;
    }
    const single = hit.to === hit.from + 1;
    const norm = t.tokens[hit.from]?.norm ?? '';
    if (single && isPerson(t, hit.from, norm)) refuse('a person of that name', hit.from, hit.to);
    else if (single && WORD_NAMES.has(norm) && !isWordName(t, hit.from)) refuse('the word, not the name', hit.from, hit.to);
    else {
      const { id, name: own, country } = name.organization;
      const same = SAME.has(normAfter(t, hit.to)) && isCapital(t, hit.to) && t.hitOf[hit.to] === -1 && !has(t, hit.to, HEADLINE);
      const to = afterLegalForms(t, same ? hit.to + 1 : hit.to);
      const house = name.organization.type !== 'government' && to === hit.to;
      const sister = house ? sisterEnd(t, hit.to) : null;
      if (sister === null) found.push({ from: hit.from, to, value: { id, name: own, country }, by: 'organization.lexicon' });
      else {
        const end = afterLegalForms(t, sister);
        const text = t.text.slice(t.tokens[hit.from]?.start, t.tokens[sister - 1]?.end);
        found.push({
          from: hit.from,
          to: end,
          value: { id: null, name: text, country: countryWithin(t, hit.to, sister) ?? country },
          by: 'organization.same-house',
        });
      }
    }
  }
  return found;
}

/** One index past the portfolios that "and" adds to a ministry's known name; the hit's own end where none is added. */
function portfolioEnd(t: NamedText, hit: Hit): number {
  const norm = t.tokens[hit.from]?.norm;
  if (norm !== 'ministry' && norm !== 'department') return hit.to;
  const joint = normAfter(t, hit.to);
  let to = hit.to + 1;
  if ((joint !== 'and' && joint !== '&') || !isCapital(t, to) || !PORTFOLIOS.has(normAfter(t, to))) return hit.to;
  if (nameOf(hitAt(t, to), 'organization') !== null) return hit.to;
  while (isCapital(t, to) && GENERIC.has(normAfter(t, to)) && nameOf(hitAt(t, to), 'organization') === null) to++;
  return /^(?:ministry|department)$/.test(normAfter(t, to)) ? hit.to : Math.max(to, hit.to + 2);
}

/** "Toshihiro Suzuki", "Mr Tata": a family name after a given name or a form of address. */
function isPerson(t: NamedText, at: number, norm: string): boolean {
  if (!SURNAMES.has(norm)) return false;
  const before = normBefore(t, at);
  if (before === '.') return /^(?:mr|mrs|ms|dr)$/.test(t.tokens[at - 2]?.norm ?? '');
  if (HONORIFICS.has(before)) return true;
  if (before === '' || !isCapital(t, at - 1) || has(t, at, HEADLINE) || hitAt(t, at - 1) !== null) return false;
  return !STOPWORDS.has(before) && !isCompanyNoun(before) && !TRADES.has(before) && (isMarked(t, at - 1) || !isCapital(t, at + 1));
}

function isWordName(t: NamedText, at: number): boolean {
  const next = normAfter(t, at + 1);
  if (next === 'on' || next === 'upon') return false;
  return has(t, at, OPENING | HEADLINE) ? ACTS.has(next) : true;
}

/** Words that only lengthen a company's own name. */
const SAME: ReadonlySet<string> = new Set(['group']);
const NUMBERED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
const MOST_WORDS = 4;

/**
 * "Mitsui Fudosan", "Kia India", "Engie Energy India", "JSW Renew Energy Five": another company of the house, one index past its last word;
 * null when none is named.
 */
function sisterEnd(t: NamedText, at: number): number | null {
  if (KATAKANA.test(t.text.charAt((t.tokens[at]?.start ?? 0) - 1))) return katakanaEnd(t, at);
  let [to, trade, land] = [at, false, false];
  while (to - at < MOST_WORDS && isCapital(t, to) && !has(t, to, HEADLINE) && normAfter(t, to) !== '') {
    const norm = normAfter(t, to);
    const hit = hitAt(t, to);
    if (TRADES.has(norm) && norm !== 'group' && norm !== 'auto' && (hit === null || nameOf(hit, 'technology') !== null)) trade = true;
    // "Kia India" is a unit of Kia; adjectives ("Toyota Japanese plant") are not.
    else if (!land && hit?.to === to + 1 && nameOf(hit, 'country')?.form === 'name') land = true;
    else if (!(trade && NUMBERED.test(norm)) && !(hit === null && FORENAMES.has(norm) && TRADES.has(normAfter(t, to + 1)))) break;
    to++;
  }
  if (to === at) return null;
  const goesOn = isCapital(t, to) && normAfter(t, to) !== '' && afterLegalForms(t, to) === to;
  if (!goesOn) return to;
  // "Suzuki Electric Scooter" goes on with a product, "Suzuki India Plant" with a thing.
  return null;
}

/** Words between the house and its trade: "JSW Renew Energy", "Tata Green Batteries". */
const FORENAMES: ReadonlySet<string> = new Set(
  'renew new green clean smart advanced power energy solar electric renewable future next'.split(' '),
);

const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const LONGEST = 5;

/** "パナソニック・ライフ・インド": the words that middle dots join to a name, one index past the last; null when there are none. */
function katakanaEnd(t: NamedText, at: number): number | null {
  let end = at;
  while (end - at < 2 * LONGEST && t.tokens[end]?.norm === '·' && KATAKANA.test(t.text.charAt(t.tokens[end + 1]?.start ?? 0))) end += 2;
  return end === at ? null : end;
}
