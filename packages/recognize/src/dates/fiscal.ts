import type { Certainty } from '@gigawire/domain';
import { civil } from '../calendar/day.ts';
import { fiscalYear, fiscalYearFrom, fiscalYearOf } from './fiscal-calendar.ts';
import { type Period, rangeSpan, type Span, unknownSpan } from './period.ts';
import { type DateReading, digitsAt, fullYear, isGlued, normAt, type PeriodReader, yearAtToken } from './reading.ts';

/** Twelve months called a year, and the token after the words for them. */
export interface YearRead {
  readonly span: Span;
  readonly to: number;
  readonly certainty: Certainty;
  readonly by: 'fiscal-year' | 'year' | 'relative';
}

interface Named {
  readonly first: number;
  /** The second year where two are named. */
  readonly second: number | null;
  readonly to: number;
}

/** One or two years at token `i`: "2026", "26", "'26", "2025-26", "25/26", "2026-2030". */
export function namedYears({ tokens }: DateReading, i: number): Named | null {
  const apostrophe = normAt(tokens, i) === "'" ? i + 1 : i;
  const long = yearAtToken(tokens, apostrophe);
  const short = long === null ? digitsAt(tokens, apostrophe, 2, 2) : null;
  const first = long ?? (short === null ? null : fullYear(short));
  if (first === null) return null;
  const to = apostrophe + 1;
  const joint = normAt(tokens, to);
  if ((joint !== '-' && joint !== '/') || !isGlued(tokens, to)) return { first, second: null, to };
  const next = yearAtToken(tokens, to + 1) ?? digitsAt(tokens, to + 1, 2, 2);
  if (next === null) return { first, second: null, to };
  const second = next >= 100 ? next : first - (first % 100) + next + (next < first % 100 ? 100 : 0);
  return second > first && second < first + 40 ? { first, second, to: to + 2 } : { first, second: null, to };
}

/** Whose year it is, and how surely: said near by, or the custom of the word used ("FY26" in India, "fiscal 2026" in Japan). */
export function homeOf(reading: DateReading, i: number, custom: string): { readonly home: string; readonly certainty: Certainty } {
  const home = reading.fiscalHome(i);
  if (home === null) return { home: custom, certainty: 'ambiguous' };
  // Whoever is named behind the date ("…, even though China makes …") settles it only where nobody before it does, which names decide.
  return { home, certainty: reading.isHomeBefore(i) ? 'stated' : 'ambiguous' };
}

function spanOfNamed(reading: DateReading, i: number, named: Named, custom: string): Pick<YearRead, 'span' | 'certainty'> {
  const { home, certainty } = homeOf(reading, i, custom);
  if (named.second === null) return { span: fiscalYear(home, named.first), certainty };
  // Two years in a row name one financial year, the same in India and Japan but not in Australia.
  if (named.second === named.first + 1) return { span: fiscalYearFrom(home, named.first), certainty };
  return { span: rangeSpan(fiscalYear(home, named.first).start, fiscalYear(home, named.second).end), certainty };
}

const skipWords = ({ tokens }: DateReading, i: number, skipped: RegExp): number => (skipped.test(normAt(tokens, i)) ? i + 1 : i);

/** "FY26", "FY2025-26", "FY 26", "fiscal 2025", "financial year 2025-26" at token `i`. */
export function fiscalYearAt(reading: DateReading, i: number): YearRead | null {
  const { tokens } = reading;
  const word = normAt(tokens, i);
  const isFy = word === 'fy' || word === 'fys';
  if (!isFy && word !== 'fiscal' && word !== 'financial' && word !== 'business') return null;
  if (word === 'business' && normAt(tokens, i + 1) !== 'year') return null;
  let at = isFy ? skipWords(reading, i + 1, /^-$/) : skipWords(reading, i + 1, /^(?:years?|yr)$/);
  if (!isFy) at = skipWords(reading, at, /^of$/);
  if (tokens[at]?.line) return null;
  const named = namedYears(reading, at);
  if (named === null || (!isFy && tokens[at]?.norm.length === 2)) return null;
  return { ...spanOfNamed(reading, i, named, isFy ? 'IN' : 'JP'), to: named.to, by: 'fiscal-year' };
}

/** "2028 fiscal year", "2028-2029 financial year", "2025-26 fiscal": the years first. */
export function yearsThenFiscal(reading: DateReading, i: number): YearRead | null {
  const { tokens } = reading;
  if (yearAtToken(tokens, i) === null) return null;
  const named = namedYears(reading, i);
  if (named === null || !/^(?:fiscal|financial|business|budget)$/.test(normAt(tokens, named.to))) return null;
  const to = skipWords(reading, named.to + 1, /^(?:years?|yr)$/);
  if (to === named.to + 1 && normAt(tokens, named.to) !== 'fiscal') return null;
  return { ...spanOfNamed(reading, i, named, 'JP'), to, by: 'fiscal-year' };
}

const STEPS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  ongoing: 0,
  next: 1,
  coming: 1,
  last: -1,
  previous: -1,
  past: -1,
  preceding: -1,
};

/** "this fiscal", "the next financial year", "current FY". */
export function relativeFiscal(reading: DateReading, i: number): YearRead | null {
  const { tokens, today } = reading;
  const step = STEPS[normAt(tokens, i)];
  const word = normAt(tokens, i + 1);
  if (step === undefined || (word !== 'fiscal' && word !== 'financial' && word !== 'fy')) return null;
  // "this financial year 2024 (FY24)" names its year after all.
  const named = fiscalYearAt(reading, i + 1);
  if (named !== null) return named;
  const to = skipWords(reading, i + 2, /^years?$/);
  if (to === i + 2 && word === 'financial') return null;
  if (normAt(tokens, to) === 'quarter') return null;
  if (today === null) return { span: unknownSpan('year'), to, certainty: 'stated', by: 'fiscal-year' };
  return { span: presentYear(reading, i, today, step), to, certainty: homeOf(reading, i, 'IN').certainty, by: 'fiscal-year' };
}

function presentYear(reading: DateReading, i: number, today: number, step: number): Span {
  const { year, month } = civil(today);
  return fiscalYearOf(homeOf(reading, i, 'IN').home, year + step, month);
}

/** "fiscal" or "fiscal year" at token `i` as the one the article was published in. */
export function fiscalOfArticle(reading: DateReading, i: number): YearRead {
  const span = reading.today === null ? unknownSpan('year') : presentYear(reading, i, reading.today, 0);
  return { span, to: skipWords(reading, i + 1, /^year$/), certainty: 'stated', by: 'fiscal-year' };
}

const asPeriod = (read: YearRead | null, from: number): Period | null =>
  read === null ? null : { ...read.span, from, to: read.to, certainty: read.certainty, by: read.by };

export const fiscalWordFirst: PeriodReader = (reading, i) => asPeriod(fiscalYearAt(reading, i), i);
export const fiscalYearsFirst: PeriodReader = (reading, i) => asPeriod(yearsThenFiscal(reading, i), i);
export const fiscalRelative: PeriodReader = (reading, i) => asPeriod(relativeFiscal(reading, i), i);
