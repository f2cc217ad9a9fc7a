import { addMonths, civil, type Day, weekdayOf } from '../calendar/day.ts';
import { isCount, readWords } from '../numerals/words.ts';
import { daySpan, decadeSpan, monthsSpan, rangeSpan, type Span, weekSpan, yearSpan } from './period.ts';
import { type DateReading, digitsAt } from './reading.ts';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Units by the words that can follow a count. */
export const PLURALS: Readonly<Record<string, Unit>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  decades: 'decade',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};
export const MONTHS_IN: Readonly<Record<Unit, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12, decade: 120 };
const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 0, quarter: 0, year: 0, decade: 0 };

/** The day some units after (or, negative, before) another. */
export const shift = (day: Day, unit: Unit, count: number): Day =>
  MONTHS_IN[unit] > 0 ? addMonths(day, MONTHS_IN[unit] * count) : day + DAYS_IN[unit] * count;

/** The whole week, month … that holds a day; a single day for "in two weeks", which names no week. */
export function around(day: Day, unit: Unit): Span {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return daySpan(day);
    case 'week':
      return weekSpan(day - weekdayOf(day));
    case 'month':
      return monthsSpan(year, month, 1);
    case 'quarter':
      return monthsSpan(year, month - ((month - 1) % 3), 3);
    case 'year':
      return yearSpan(year);
    case 'decade':
      return decadeSpan(year - (year % 10));
  }
}

export const PRECISION = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade' } as const;

/** From the day of publication on for so long, or so long up to it. */
export const running = (today: Day, unit: Unit, count: number, step: number): Span =>
  step > 0 ? rangeSpan(today, shift(today, unit, count) - 1) : rangeSpan(shift(today, unit, -count), today);

/** A number at token `i` in digits or words, and the token after it. */
export function countAt({ tokens }: DateReading, i: number): { readonly count: number; readonly to: number } | null {
  const digits = digitsAt(tokens, i, 1, 3);
  if (digits !== null) return { count: digits, to: i + 1 };
  const words = isCount(tokens[i]?.norm ?? '') ? readWords(tokens, i) : null;
  return words === null || words.magnitude !== 1 || !Number.isInteger(words.base) ? null : { count: words.base, to: words.to };
}
