import { COUNT_NOUNS } from '../units/count-nouns.ts';
import { SIGNS } from '../currencies/signs.ts';
import { NAMES } from '../currencies/names.ts';
import { phraseAt } from '../figures/phrases.ts';
import { SCALES } from '../numerals/scales.ts';
import { UNIT_NAMES } from '../units/unit-names.ts';
import { fiscalYearFrom } from './fiscal-calendar.ts';
import { namedYears } from './fiscal.ts';
import { decadeSpan, type Period, rangeSpan, yearSpan } from './period.ts';
import { type DateReading, isGlued, normAt, type PeriodReader, yearAtToken } from './reading.ts';

/** Words a number after them numbers: "Section 2019", "ISO 2020", "Rs 2000". */
const NUMBERED = new Set(
  'no nos number section article rule clause iso iec is en din jis un nh route highway series model level sector building plot flat pin page rs inr usd jpy eur employs employing hired'.split(
    ' ',
  ),
);
/** "about 2000" is a round number, "around 2030" a year. */
const ROUNDING = new Set(['about', 'around', 'approximately', 'roughly', 'over', 'some', 'nearly', 'almost', 'with', 'than']);
/** Things in the plural that a round number counts. */
const COUNTED = new Set(
  'people persons workers employees staff engineers households homes families villages towns cities students farmers farms companies firms dealers dealerships outlets stores customers users members shares rupees dollars hours days months years times cells packs modules batteries panels acres points others more additional such individuals patients suppliers vendors sites locations buildings schools hospitals'.split(
    ' ',
  ),
);
const TIME_WORDS = new Set(
  'in by since until till from during before after of through for the early mid late end and to between beyond post pre'.split(' '),
);

/** True when the four digits at token `i` are a year and no figure, number of something or part of a longer code. */
export function standsAsYear({ tokens }: DateReading, i: number, to: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (before !== undefined && token?.gap === false) {
    // "24/2025", "No. 95/MP/2017"
    if (before.norm === '/' && (tokens[i - 2]?.kind === 'number' || tokens[i - 3]?.norm === '/')) return false;
    if (before.kind === 'number' || SIGNS.has(before.norm) || before.norm === '#' || before.norm === '.' || before.norm === '+')
      return false;
    if (before.kind === 'word' && !/[\u3000-\u9fff]/.test(before.norm)) return false;
    if (before.norm === '-' && !before.gap && tokens[i - 2]?.kind === 'number') return false;
  }
  const word = before?.norm ?? '';
  if (before !== undefined && SIGNS.has(before.norm)) return false;
  if (NUMBERED.has(word) || (ROUNDING.has(word) && to === i + 1 && (token?.value ?? 0) <= 2000)) return false;
  if (word === '.' && /^(?:no|nos|rs)$/.test(normAt(tokens, i - 2))) return false;
  const next = tokens[to];
  if (next === undefined || next.line) return isPlausible(tokens[i]?.value ?? 0, word);
  if (!next.gap && next.kind === 'number') return false;
  if (!next.gap && (next.norm === '-' || next.norm === '.') && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.gap === false)
    return false;
  if (!next.gap && next.kind === 'word' && !/[\u3000-\u9fff]/.test(next.norm)) return next.norm === 's';
  if (
    SCALES.has(next.norm) ||
    COUNTED.has(next.norm) ||
    (NAMES.has(next.norm) && next.norm !== 'won' && next.norm !== 'real') ||
    next.norm === '%'
  )
    return false;
  if (COUNT_NOUNS.has(next.norm) && next.norm.endsWith('s') && !TIME_WORDS.has(word)) return false;
  const unit = next.norm === '-' && !next.gap ? to + 1 : to;
  // A lone letter after a year ("2025 V") is no unit one would count 2,025 of.
  if (phraseAt(UNIT_NAMES, tokens, unit) !== null && normAt(tokens, unit).length > 1) return false;
  return isPlausible(tokens[i]?.value ?? 0, word);
}

/** Years far off are believed only after a word of time. */
const isPlausible = (year: number, before: string): boolean => (year >= 1950 && year <= 2075) || TIME_WORDS.has(before);

/** "2030", "2030s", "2022-2027", "2021-25", "2025-26" (a financial year where India counts). */
export const calendarYear: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const year = yearAtToken(tokens, i);
  const named = year === null ? null : namedYears(reading, i);
  if (year === null || named === null || !standsAsYear(reading, i, named.to)) return null;
  const base = { from: i, to: named.to, certainty: 'stated' as const };
  if (named.second !== null) return yearPair(reading, i, named.first, named.second, base);
  if (normAt(tokens, i + 1) === 's' && isGlued(tokens, i))
    return year % 10 === 0 ? { ...base, ...decadeSpan(year), to: i + 2, by: 'decade' } : null;
  // "by 2025-end", as the Indian press has it.
  const toEnd = normAt(tokens, i + 1) === '-' && normAt(tokens, i + 2) === 'end';
  return { ...base, ...yearSpan(year), to: toEnd ? i + 3 : named.to, by: toEnd ? 'end' : 'year' };
};

function yearPair(reading: DateReading, i: number, first: number, second: number, base: Pick<Period, 'from' | 'to' | 'certainty'>): Period {
  const near = second === first + 1 ? reading.fiscalHome(i) : null;
  const home = second === first + 1 ? (near ?? reading.articleHome()) : null;
  // "2031-32" names a financial year the world over, "2029-2030" only where India counts.
  const short = second === first + 1 && (normAt(reading.tokens, i + 2).length === 2 || normAt(reading.tokens, i + 1) === '/');
  if (home === 'IN' || (short && (home === null || home === 'GB' || home === 'AU')))
    return {
      ...base,
      ...fiscalYearFrom(home ?? 'GB', first),
      certainty: home === null ? 'ambiguous' : near === null ? 'implied' : 'stated',
      by: 'fiscal-year',
    };
  return { ...base, ...rangeSpan(yearSpan(first).start, yearSpan(second).end), by: 'years' };
}
