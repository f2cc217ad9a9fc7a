import { countryWithin, homeBefore } from '../names/home.ts';
import type { FoundOrganization } from '../names/mentions.ts';
import { afterLegalForms } from '../names/legal-suffix.ts';
import { has, hitAt, isCapital, isMarked, nameOf, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { HEADLINE, OPENING } from '../names/shape.ts';
import { HONORIFICS, isCompanyNoun, STOPWORDS, SURNAMES, TRADES } from '../names/word-lists.ts';

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
      const to = afterLegalForms(t, hit.to);
      const sister = single && to === hit.to ? sisterEnd(t, hit.to) : null;
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

/** "Mitsui Fudosan", "Tata Communications": another company of the house, one index past its last word; null when none is named. */
function sisterEnd(t: NamedText, at: number): number | null {
  if (KATAKANA.test(t.text.charAt((t.tokens[at]?.start ?? 0) - 1))) return katakanaEnd(t, at);
  const next = normAfter(t, at);
  if (!TRADES.has(next) || next === 'group' || next === 'auto' || !isCapital(t, at) || has(t, at, HEADLINE) || t.hitOf[at] !== -1)
    return null;
  // "Suzuki Electric Scooter" goes on with a product.
  return isCapital(t, at + 1) &&
    normAfter(t, at + 1) !== '' &&
    t.hitOf[at + 1] === -1 &&
    !TRADES.has(normAfter(t, at + 1)) &&
    afterLegalForms(t, at + 1) === at + 1
    ? null
    : at + 1;
}

const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const LONGEST = 5;

/** "パナソニック・ライフ・インド": the words that middle dots join to a name, one index past the last; null when there are none. */
function katakanaEnd(t: NamedText, at: number): number | null {
  let end = at;
  while (end - at < 2 * LONGEST && t.tokens[end]?.norm === '·' && KATAKANA.test(t.text.charAt(t.tokens[end + 1]?.start ?? 0))) end += 2;
  return end === at ? null : end;
}
