import type { CountryForm } from '../names/name.ts';
import { has, hitAt, isCapital, isMarked, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { HEADLINE, OPENING, SHOUTED } from '../names/shape.ts';
import { US_STATES } from '../names/us-states.ts';
import { BODIES, GENERIC, GIVEN_NAMES, HONORIFICS, STOPWORDS, TRADES } from '../names/word-lists.ts';

const CURRENCIES: ReadonlySet<string> = new Set(
  'dollar dollars cents yen rupee rupees yuan renminbi won euro euros pound pounds sterling franc francs krona kronor krone kroner baht ringgit rupiah peso pesos real reais rand lira dirham dirhams riyal riyals dong'.split(
    ' ',
  ),
);
const WATERS: ReadonlySet<string> = new Set('ocean sea strait gulf peninsula lake creek river canal'.split(' '));
const LANGUAGE: ReadonlySet<string> = new Set('language languages speaking speaker speakers translation subtitles'.split(' '));
const SPEECH: ReadonlySet<string> = new Set('speak speaks speaking spoke spoken fluent learn learning into'.split(' '));

/** What a reading of the tokens `from` to `to` as a country has against it, or null. */
export function countryVeto(t: NamedText, from: number, to: number, form: CountryForm): string | null {
  const next = normAfter(t, to);
  const before = normBefore(t, from);
  if (form === 'prefix' && !(next === '-' && isCountryLike(t, to + 1))) return 'the first half of nothing';
  if (
    form === 'short' &&
    t.tokens[from]?.norm === 'us' &&
    has(t, from, SHOUTED) &&
    before !== 'the' &&
    t.text.slice(t.tokens[from]?.start, t.tokens[from]?.end) === 'US'
  ) {
    return 'capitals all over the line: it may be the pronoun';
  }
  if ((form === 'adjective' || form === 'short') && CURRENCIES.has(next)) return 'part of a currency';
  if (form === 'short' && next === '$' && t.tokens[to]?.gap === false) return 'part of a currency';
  if (WATERS.has(next) && isCapital(t, to)) return 'a water or a peninsula';
  if (form === 'name' && isTown(t, to)) return 'a town of an American state';
  if (form === 'seat' && isAddress(t, from)) return 'an address';
  if (form === 'adjective') {
    if (LANGUAGE.has(next) || (next === '-' && LANGUAGE.has(normAfter(t, to + 1)))) return 'a language';
    if (
      before === 'in' &&
      !isCapital(t, to) &&
      ((t.tokens[to]?.kind !== 'word' && next !== '-') || next === '' || next === 'and' || next === 'on')
    )
      return 'a language';
    if (SPEECH.has(before) && t.tokens[to]?.kind !== 'word') return 'a language';
  }
  if (/[\u3400-\u9fff]/.test(t.text.charAt(t.tokens[from]?.start ?? 0)) && next === '語') return 'a language';
  return form === 'name' && isPerson(t, from, to) ? 'a person of that name' : null;
}

const isCountryLike = (t: NamedText, at: number): boolean => hitAt(t, at)?.names.some((name) => name.kind === 'country') ?? false;

/** "Holland, Michigan", where no list goes on: not "Canada, Michigan and Ohio". */
function isTown(t: NamedText, to: number): boolean {
  if (normAfter(t, to) !== ',' || !isCapital(t, to + 1) || !US_STATES.has(normAfter(t, to + 1))) return false;
  const next = normAfter(t, to + 2);
  return !['and', 'or', '&'].includes(next) && !(next === ',' && (isCapital(t, to + 3) || ['and', 'or'].includes(normAfter(t, to + 3))));
}

/** "1-3-1 Kasumigaseki": a house number in front, in the Japanese way. */
const isAddress = (t: NamedText, from: number): boolean =>
  t.tokens[from]?.line === false && t.tokens[from - 1]?.kind === 'number' && t.tokens[from - 2]?.norm === '-';

/** "Jordan Peele", "Mr Chad": a given name before a family name, or a form of address before it. */
function isPerson(t: NamedText, from: number, to: number): boolean {
  const norm = t.tokens[from]?.norm ?? '';
  if (to !== from + 1 || !GIVEN_NAMES.has(norm)) return false;
  const before = normBefore(t, from);
  if (/^(?:mr|mrs|ms|dr)$/.test(before) || (before === '.' && /^(?:mr|mrs|ms|dr)$/.test(t.tokens[from - 2]?.norm ?? ''))) return true;
  if (norm === 'india' || norm === 'kenya' || has(t, from, HEADLINE)) return false;
  const next = normAfter(t, to);
  const familyName =
    isCapital(t, to) && t.hitOf[to] === -1 && !TRADES.has(next) && !BODIES.has(next) && !GENERIC.has(next) && !STOPWORDS.has(next);
  if (familyName) return true;
  const givenName =
    isCapital(t, from - 1) && t.hitOf[from - 1] === -1 && !STOPWORDS.has(before) && !GENERIC.has(before) && !HONORIFICS.has(before);
  // Nobody's family name is Israel.
  return (
    givenName &&
    norm !== 'israel' &&
    before !== '' &&
    t.tokens[from]?.gap === true &&
    (isMarked(t, from - 1) || has(t, from - 1, OPENING)) &&
    !isCapital(t, to)
  );
}
