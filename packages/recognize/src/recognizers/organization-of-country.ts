import { countryOfHit } from '../names/home.ts';
import type { FoundOrganization } from '../names/mentions.ts';
import { has, hitAt, isCapital, nameOf, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { HEADLINE, OPENING, SHOUTED } from '../names/shape.ts';
import { BODIES, isCompanyNoun, TITLES } from '../names/word-lists.ts';
import { isPersonName } from '../names/person.ts';
import { endOfName } from './organization-cue.ts';
import { familyNames, HAS, OBJECTS, OWN_PLANS, PARTICIPLES, SPEECH } from './organization-deed.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a company does and a town, a river or a law does not, right behind its name. */
const DOES = words(
  `plans ${[...SPEECH].join(' ')} agreed signed won acquired bought sold raised secured bagged formed struck picked unveiled supplies makes signs wins buys sells raises secures bags forms picks invests invested partners partnered teamed teams joined joins`,
);
const WILL = words('will would');
/** What parliaments, courts and ministers have done as well. */
const DECIDED = words('approved appointed issued declined denied decided sanctioned committed');
const PARLIAMENTS = words('diet storting knesset bundestag bundesrat riksdag eduskunta sejm duma folketing majlis congreso senado');

/** The sides of a deal. */
const BETWEEN = words('with between by');
const ALSO = words('and &');

const isPossessive = (t: NamedText, at: number): boolean =>
  normBefore(t, at) === 's' && t.tokens[at - 1]?.gap === false && t.tokens[at - 2]?.norm === "'" && t.tokens[at - 2]?.gap === false;

/** Behind the name somebody acts: "will build", "has signed", "said it". */
function acts(t: NamedText, to: number): boolean {
  const verb = normAfter(t, to);
  const object = normAfter(t, to + 1);
  if (HAS.has(verb)) return (PARTICIPLES.has(object) || object === 'formed') && !DECIDED.has(object);
  if (WILL.has(verb)) return OWN_PLANS.has(object);
  if (!DOES.has(verb)) return false;
  return !(verb === 'supplies' || verb === 'makes') || OBJECTS.has(object) || !isCapital(t, to + 1);
}

/** What stands before "of" and a country and is not at home there, but is it, or governs it, or washes it. */
const NOT_AT_HOME = words(
  'republic kingdom state states emirate sultanate commonwealth union federation bank government ministry embassy consulate gulf bay sea port coast strait emperor king queen prince princess sultan president people peoples',
);

/** "NorSun of Norway": the country named behind a name. */
function homeBehind(t: NamedText, to: number): string | null {
  if (normAfter(t, to) !== 'of' || NOT_AT_HOME.has(normBefore(t, to))) return null;
  const hit = hitAt(t, to + 1);
  return hit && nameOf(hit, 'country')?.form === 'name' && !isCapital(t, hit.to) && normAfter(t, hit.to) !== "'"
    ? countryOfHit(t, to + 1)
    : null;
}

/** Tokens back from a country's name at which another company may stand: "Kumogawa Materials and Indonesia's Banyu Nikel". */
const REACH = 2;

/** The country whose company stands at `at`, behind its possessive; null where it need not be a company. */
function ownerOf(
  t: NamedText,
  name: { readonly at: number; readonly to: number; readonly taken: Uint8Array; readonly ends: ReadonlySet<number> },
): string | null {
  const owner = hitAt(t, name.at - 3);
  if (!owner || !nameOf(owner, 'country')) return null;
  const before = normBefore(t, owner.from);
  const isPaired = ALSO.has(before) && (name.taken[owner.from - REACH] === 1 || name.ends.has(owner.from - 1));
  return acts(t, name.to) || BETWEEN.has(before) || isPaired ? countryOfHit(t, name.at - 3) : null;
}

/**
 * Companies named as a country's: "Indonesia's Banyu Nikel has formed", "a deal with Germany's Krone", "NorSun of
 * Norway". Towns, laws and people are named so too: what acts, or is the other side of a deal, counts.
 */
export function organizationsOfCountries(t: NamedText, taken: Uint8Array): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  let surnames: ReadonlySet<string> | null = null;
  /** One past the last name found, by which "and" may go on. */
  const ends = new Set<number>();
  for (let at = 1; at < t.tokens.length; at++) {
    if (!isCapital(t, at) || taken[at] || t.hitOf[at] !== -1 || has(t, at, HEADLINE | SHOUTED)) continue;
    // Its second word begins no name.
    if (isCapital(t, at - 1) && normBefore(t, at) !== '') continue;
    const to = endOfName(t, at, taken);
    if (to === at || isCapital(t, to)) continue;
    const last = normBefore(t, to);
    if (BODIES.has(last) || PARLIAMENTS.has(last) || TITLES.has(last) || isCompanyNoun(normAfter(t, at))) continue;
    // "Pannier-Runacher", "Eco-Manufacture": half a name.
    if ([at, to].some((i) => t.tokens[i]?.gap === false) && (normBefore(t, at) === '-' || t.tokens[to]?.norm === '-')) continue;
    // Two words before "of Thailand" are a person's as often as not; one that opens a sentence may be "Officials".
    const country = isPossessive(t, at)
      ? ownerOf(t, { at, to, taken, ends })
      : to === at + 1 && !has(t, at, OPENING)
        ? homeBehind(t, to)
        : null;
    if (country === null) continue;
    surnames ??= familyNames(t);
    if (to === at + 1 && surnames.has(t.tokens[at]?.norm ?? '')) continue;
    const [start, final] = [t.tokens[at]?.start ?? 0, t.tokens[to - 1]];
    if (isPersonName(t.text, final?.start ?? 0, final?.end ?? 0)) continue;
    found.push({ from: at, to, value: { id: null, name: t.text.slice(start, final?.end), country }, by: 'organization.of-country' });
    ends.add(to);
  }
  return found;
}
