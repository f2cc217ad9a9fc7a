import { civil, dayOf, monthLength, weekdayOf } from '../calendar/day.ts';
import { ORDINALS } from '../calendar/names.ts';
import { dayFirst, monthFirst } from './month-date.ts';
import { decadeSpan, monthsSpan, type Period, rangeSpan, unknownSpan, weekSpan, yearAt, yearSpan } from './period.ts';
import { type DateReading, digitsAt, isGlued, normAt, type PeriodReader, yearAtToken } from './reading.ts';
import { letterFirst, ordinalFirst } from './quarter.ts';
import { seasonOfYear } from './day-word.ts';
import { relativeFirst } from './relative.ts';
import { standsAsYear } from './year.ts';
import { yearish } from './yearish.ts';

/** "the year", "the decade", "the month": the one the article stands in. */
function theUnit({ tokens, today }: DateReading, i: number): Period | null {
  const at = /^(?:the|this)$/.test(normAt(tokens, i)) ? i + 1 : i;
  const word = normAt(tokens, at);
  const base = { from: i, to: at + 1, certainty: 'stated' as const, by: 'relative' };
  if (word !== 'year' && word !== 'month' && word !== 'decade') return null;
  if (today === null) return { ...unknownSpan(word), ...base };
  const { year, month } = civil(today);
  if (word === 'year') return { ...yearSpan(year), ...base };
  return { ...(word === 'month' ? monthsSpan(year, month, 1) : decadeSpan(year - (year % 10))), ...base };
}

function decade({ tokens }: DateReading, i: number): Period | null {
  const at = normAt(tokens, i) === 'the' ? i + 1 : i;
  const year = yearAtToken(tokens, at);
  if (year === null || year % 10 !== 0 || normAt(tokens, at + 1) !== 's' || !isGlued(tokens, at)) return null;
  return { ...decadeSpan(year), from: i, to: at + 2, certainty: 'stated', by: 'decade' };
}

/** Whatever "early", "mid" or "the end of" can stand before. */
function inner(reading: DateReading, i: number): Period | null {
  const at = normAt(reading.tokens, i) === 'the' ? i + 1 : i;
  const year = yearish(reading, i);
  return (
    decade(reading, i) ??
    relativeFirst(reading, at) ??
    monthFirst(reading, at) ??
    ordinalFirst(reading, at) ??
    letterFirst(reading, at) ??
    seasonOfYear(reading, at) ??
    (year === null ? null : { ...year.span, from: i, to: year.to, certainty: year.certainty, by: year.by }) ??
    theUnit(reading, i)
  );
}

const LONG = new Set(['end', 'beginning', 'start', 'middle', 'close', 'turn', 'part', 'latter', 'half']);

/**
 * "early next year", "mid-2026", "end-March", "the end of the decade", "later this month", "late in 2027". Such words do not cut the period
 * down: how much of a year is early is not said.
 */
export const modified: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const word = normAt(tokens, i);
  let at = i + 1;
  if (word === 'early' || word === 'late' || word === 'latter' || word === 'earlier' || word === 'later') {
    if (normAt(tokens, at) === 'part') at++;
  }
  const joint = normAt(tokens, at);
  if (joint === '-' || joint === 'of' || (joint === 'in' && !LONG.has(word)) || joint === 'to') at++;
  else if (LONG.has(word) && word !== 'end') return null;
  if (tokens[at]?.line) return null;
  const period = inner(reading, at);
  if (period === null || period.precision === 'day' || period.closed) return null;
  if ((word === 'earlier' || word === 'later') && period.by !== 'relative') return null;
  // "by the end of next month": the word before says which end of it is meant; on its own the period stands whole.
  return {
    ...period,
    from: i,
    to: period.to,
    by: word === 'end' || word === 'close' ? 'end' : word === 'mid' || word === 'middle' || word === 'late' ? 'late' : period.by,
  };
};

/** "the remainder of 2025", "the rest of the year": from publication to its end. */
export const remainder: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  if (normAt(tokens, i + 1) !== 'of' || normAt(tokens, i - 1) !== 'the') return null;
  const whole = inner(reading, i + 2);
  if (whole === null || whole.end === null || today === null || today > whole.end || (whole.start ?? 0) > today) return null;
  return { ...rangeSpan(today, whole.end), from: i, to: whole.to, certainty: 'stated', by: 'remainder', closed: true };
};

/** "year-end", "year-end 2026", "month end". */
export const yearEnd: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  const at = normAt(tokens, i + 1) === '-' ? i + 2 : i + 1;
  if (normAt(tokens, at) !== 'end' || tokens[at]?.line) return null;
  const unit = normAt(tokens, i);
  if (unit !== 'year' && unit !== 'month') return null;
  const year = yearAtToken(tokens, at + 1);
  const base = { from: i, certainty: 'stated' as const, by: 'end' };
  if (year !== null && unit === 'year' && standsAsYear(reading, at + 1, at + 2)) return { ...yearSpan(year), ...base, to: at + 2 };
  if (at === i + 1 && normAt(tokens, i - 1) !== 'by') return null;
  if (today === null) return { ...unknownSpan(unit), ...base, to: at + 1 };
  const { month } = civil(today);
  return { ...(unit === 'year' ? yearSpan(yearAt(today)) : monthsSpan(yearAt(today), month, 1)), ...base, to: at + 1 };
};

/** "the first week of July", "last week of March 2026": days 1–7, 8–14 … and the last seven. */
export const weekOfMonth: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const last = normAt(tokens, i) === 'last';
  const n = last
    ? 0
    : (ORDINALS.get(normAt(tokens, i)) ?? (digitsAt(tokens, i, 1, 1) !== null && isGlued(tokens, i) ? digitsAt(tokens, i, 1, 1) : null));
  const at = n !== null && ORDINALS.get(normAt(tokens, i)) === undefined && !last ? i + 2 : i + 1;
  if (n === null || n > 5 || normAt(tokens, at) !== 'week' || !/^(?:of|in)$/.test(normAt(tokens, at + 1))) return null;
  const month = monthFirst(reading, at + 2) ?? relativeFirst(reading, at + 2);
  if (month === null || month.precision !== 'month') return null;
  const base = { from: i, to: month.to, certainty: 'stated' as const, by: 'week' };
  if (month.start === null || month.end === null) return { ...unknownSpan('week'), ...base };
  const { year, month: named } = civil(month.start);
  const first = last ? monthLength(year, named) - 6 : (n - 1) * 7 + 1;
  const start = dayOf(year, named, first);
  return { ...rangeSpan(start, Math.min(start + 6, month.end)), precision: 'week', ...base };
};

/** "the week of July 7", "week ended July 4": found at "week". */
export const weekOfDay: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const word = normAt(tokens, i + 1);
  if (!/^(?:of|beginning|starting|commencing|ended|ending)$/.test(word)) return null;
  const day = monthFirst(reading, i + 2) ?? dayFirst(reading, i + 2);
  if (day === null || day.precision !== 'day') return null;
  const base = { from: i, to: day.to, certainty: 'stated' as const, by: 'week' };
  if (day.start === null) return { ...unknownSpan('week'), ...base };
  if (word.startsWith('end')) return { ...rangeSpan(day.start - 6, day.start), precision: 'week', ...base };
  return { ...weekSpan(word === 'of' ? day.start - weekdayOf(day.start) : day.start), ...base };
};
