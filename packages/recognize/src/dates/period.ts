import type { Certainty, DatePrecision } from '@gigawire/domain';
import { civil, type Day, dayOf } from '../calendar/day.ts';

/** A stretch of days; either end may be open or unknown. */
export interface Span {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: DatePrecision;
}

/** A month, or days of it, named without a year: what a neighbour's year can still settle. */
export interface Yearless {
  readonly month: number;
  /** First and last day; null for the whole month. */
  readonly days: readonly [number, number] | null;
}

/** A time expression read at a token: its days and the tokens it covers. */
export interface Period extends Span {
  /** Tokens: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  /** The rule, without "date.". */
  readonly by: string;
  readonly yearless?: Yearless;
  /** Set when it already says which end is open. */
  readonly closed?: true;
}

export const daySpan = (day: Day): Span => ({ start: day, end: day, precision: 'day' });

/** Whole months from the first of one on: 1 is a month, 3 a quarter, 6 a half, 12 a year. */
export function monthsSpan(year: number, month: number, count: number): Span {
  const precision = count === 1 ? 'month' : count === 3 ? 'quarter' : count === 6 ? 'half' : count === 12 ? 'year' : 'range';
  return { start: dayOf(year, month, 1), end: dayOf(year, month + count, 0), precision };
}

export const yearSpan = (year: number): Span => monthsSpan(year, 1, 12);

export const weekSpan = (monday: Day): Span => ({ start: monday, end: monday + 6, precision: 'week' });

export const decadeSpan = (first: number): Span => ({ start: dayOf(first, 1, 1), end: dayOf(first + 9, 12, 31), precision: 'decade' });

/** What relative words come to in an article without a date. */
export const unknownSpan = (precision: DatePrecision): Span => ({ start: null, end: null, precision });

export const rangeSpan = (start: Day | null, end: Day | null): Span => ({ start, end, precision: 'range' });

/** Days of a month in a given year. */
export function ofYear({ month, days }: Yearless, year: number): Span {
  if (days === null) return monthsSpan(year, month, 1);
  const [first, last] = days;
  const start = dayOf(year, month, first);
  return first === last ? daySpan(start) : rangeSpan(start, dayOf(year, month, last));
}

export const yearAt = (day: Day): number => civil(day).year;
