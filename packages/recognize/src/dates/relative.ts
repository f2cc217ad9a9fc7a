import { civil, weekdayOf } from '../calendar/day.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../calendar/names.ts';
import { fiscalRelative } from './fiscal.ts';
import { daySpan, monthsSpan, type Period, unknownSpan, yearAt } from './period.ts';
import { type DateReading, normAt, type PeriodReader } from './reading.ts';
import { around, countAt, MONTHS_IN, PLURALS, PRECISION, running, type Unit } from './time-unit.ts';

const STEPS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  ongoing: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  last: -1,
  past: -1,
  previous: -1,
};
const UNITS: Readonly<Record<string, Unit>> = { week: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade' };
/** "this month", "next year", "last quarter", "this decade". */
function stepped({ today, tokens }: DateReading, i: number, step: number): Period | null {
  const unit = UNITS[normAt(tokens, i + 1)];
  if (unit === undefined) return null;
  const after = normAt(tokens, i + 2);
  // "the same period last year" compares; it dates nothing.
  if (/^(?:period|quarter|time)$/.test(normAt(tokens, i - 1)) && step < 0) return null;
  // "last-mile", "next year-end" and "this week's high" aside, a hyphen makes another word of it.
  if (after === '-' && unit !== 'year') return null;
  if (unit === 'quarter' && step === 0 && normAt(tokens, i) !== 'this' && normAt(tokens, i) !== 'current') return null;
  const base = { from: i, to: i + 2, certainty: 'stated' as const, by: 'relative' };
  if (today === null) return { ...unknownSpan(PRECISION[unit]), ...base };
  // "over the next decade" runs from now on, while "this decade" is the calendar's.
  if (unit === 'decade' && step !== 0) return { ...running(today, 'decade', 1, step), ...base, from: withThe(tokens, i), closed: true };
  const { year, month } = civil(today);
  const steppedDay = unit === 'week' ? today + 7 * step : monthsSpan(year, month + MONTHS_IN[unit] * step, 1).start;
  return { ...around(steppedDay ?? today, unit), ...base };
}

/** Token of "over the", "in the" before a stretch of time that runs to or from now. */
function withThe(tokens: DateReading['tokens'], i: number): number {
  if (normAt(tokens, i - 1) !== 'the') return i;
  return /^(?:over|in|within|during|for|through)$/.test(normAt(tokens, i - 2)) ? i - 2 : i - 1;
}

/** "over the next 10 years", "in the past three months". */
function counted(reading: DateReading, i: number, step: number): Period | null {
  const { today, tokens } = reading;
  // "the previous three months" are counted from another time than the article's.
  const count = step === 0 || normAt(tokens, i) === 'previous' ? null : countAt(reading, i + 1);
  if (count === null) return null;
  const at = normAt(tokens, count.to) === '-' ? count.to + 1 : count.to;
  const unit = PLURALS[normAt(tokens, at)];
  if (unit === undefined || count.count === 0 || count.count > 200) return null;
  const base = { from: withThe(tokens, i), to: at + 1, certainty: 'stated' as const, by: 'relative-span', closed: true as const };
  return today === null ? { ...unknownSpan('range'), ...base } : { ...running(today, unit, count.count, step), ...base };
}

/** "last June", "next March", "this July". */
function month({ today, tokens }: DateReading, i: number, step: number): Period | null {
  const named = MONTHS.get(normAt(tokens, i + 1));
  if (named === undefined) return null;
  const base = { from: i, to: i + 2, certainty: 'stated' as const, by: 'relative' };
  if (today === null) return { ...unknownSpan('month'), ...base };
  const now = civil(today);
  let year = now.year;
  if (step > 0 && named <= now.month) year++;
  if (step < 0 && named >= now.month) year--;
  return { ...monthsSpan(year, named, 1), ...base };
}

/** "last Friday" is the latest before today, "this Friday" this week's, "next Friday" next week's. */
function weekday({ today, tokens }: DateReading, i: number, step: number): Period | null {
  const named = WEEKDAYS.get(normAt(tokens, i + 1));
  if (named === undefined) return null;
  const base = { from: i, to: i + 2, certainty: 'stated' as const, by: 'weekday' };
  if (today === null) return { ...unknownSpan('day'), ...base };
  const now = weekdayOf(today);
  if (step < 0) return { ...daySpan(today - (((now - named + 6) % 7) + 1)), ...base };
  const coming = normAt(tokens, i) === 'coming' || normAt(tokens, i) === 'upcoming';
  if (coming) return { ...daySpan(today + (((named - now + 6) % 7) + 1)), ...base };
  const day = today - now + named + 7 * step;
  return { ...daySpan(day), ...base, certainty: step > 0 && named > now ? 'ambiguous' : 'stated' };
}

function season({ today, tokens }: DateReading, i: number, step: number): Period | null {
  const first = SEASONS.get(normAt(tokens, i + 1));
  if (first === undefined || (normAt(tokens, i + 1) === 'fall' && step !== 0)) return null;
  const base = { from: i, to: i + 2, certainty: 'stated' as const, by: 'season' };
  return today === null ? { ...unknownSpan('quarter'), ...base } : { ...monthsSpan(yearAt(today) + step, first, 3), ...base };
}

/** Expressions that begin with this, next, last, current, coming, past. */
export const relativeFirst: PeriodReader = (reading, i) => {
  const step = STEPS[normAt(reading.tokens, i)];
  if (step === undefined || reading.tokens[i + 1]?.line) return null;
  const word = normAt(reading.tokens, i);
  const short = word === 'this' || word === 'next' || word === 'last' || word === 'coming' || word === 'upcoming';
  return (
    fiscalRelative(reading, i) ??
    (word === 'previous' ? null : stepped(reading, i, step)) ??
    counted(reading, i, step) ??
    (short ? (month(reading, i, step) ?? weekday(reading, i, step) ?? season(reading, i, step)) : null)
  );
};
