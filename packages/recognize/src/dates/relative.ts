import { addMonths, civil, type Day, weekdayOf } from '../calendar/day.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../calendar/names.ts';
import { endsSentence, lookBack } from '../figures/clause.ts';
import { readWords } from '../numerals/words.ts';
import { fiscalRelative } from './fiscal.ts';
import { daySpan, decadeSpan, monthsSpan, type Period, rangeSpan, type Span, unknownSpan, weekSpan, yearAt, yearSpan } from './period.ts';
import { type DateReading, digitsAt, isCapital, normAt, type PeriodReader } from './reading.ts';
import { tenseAt } from './tense.ts';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

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
const PLURALS: Readonly<Record<string, Unit>> = {
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
const MONTHS_IN: Readonly<Record<Unit, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12, decade: 120 };
const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 0, quarter: 0, year: 0, decade: 0 };

/** The day some units after (or, negative, before) another. */
const shift = (day: Day, unit: Unit, count: number): Day =>
  MONTHS_IN[unit] > 0 ? addMonths(day, MONTHS_IN[unit] * count) : day + DAYS_IN[unit] * count;

/** The whole week, month … that holds a day; a single day for "in two weeks", which names no week. */
function around(day: Day, unit: Unit): Span {
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

const PRECISION = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade' } as const;

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

/** From the day of publication on for so long, or so long up to it. */
const running = (today: Day, unit: Unit, count: number, step: number): Span =>
  step > 0 ? rangeSpan(today, shift(today, unit, count) - 1) : rangeSpan(shift(today, unit, -count), today);

/** Token of "over the", "in the" before a stretch of time that runs to or from now. */
function withThe(tokens: DateReading['tokens'], i: number): number {
  if (normAt(tokens, i - 1) !== 'the') return i;
  return /^(?:over|in|within|during|for|through)$/.test(normAt(tokens, i - 2)) ? i - 2 : i - 1;
}

/** A number at token `i` in digits or words, and the token after it. */
function countAt({ tokens }: DateReading, i: number): { readonly count: number; readonly to: number } | null {
  const digits = digitsAt(tokens, i, 1, 3);
  if (digits !== null) return { count: digits, to: i + 1 };
  const words = tokens[i]?.kind === 'word' ? readWords(tokens, i) : null;
  return words === null || words.magnitude !== 1 || !Number.isInteger(words.base) ? null : { count: words.base, to: words.to };
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

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

export const dayWord: PeriodReader = ({ tokens, today }, i) => {
  const step = DAYS[normAt(tokens, i)];
  if (step === undefined || normAt(tokens, i + 1) === '-') return null;
  return { ...(today === null ? unknownSpan('day') : daySpan(today + step)), from: i, to: i + 1, certainty: 'stated', by: 'relative' };
};

const NOT_DATES = new Set('every each black good ash palm cyber super most some'.split(' '));

/** A weekday alone: the latest, today included, unless the verb looks ahead. */
export const weekdayAlone: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  const named = WEEKDAYS.get(normAt(tokens, i));
  if (named === undefined || !isCapital(reading, i) || NOT_DATES.has(normAt(tokens, i - 1))) return null;
  const base = { from: i, to: i + 1, certainty: 'stated' as const, by: 'weekday' };
  if (today === null) return { ...unknownSpan('day'), ...base };
  const ahead = (named - weekdayOf(today) + 7) % 7;
  const future = tenseAt(tokens, i, i + 1) === 'future';
  return { ...daySpan(future || ahead === 0 ? today + ahead : today + ahead - 7), ...base };
};

const COMPARING = /^(?:than|from|period|compared|versus|vs|against)$/;

/** "three days ago", "a year ago": found at "ago", whose number stands before it. */
export const ago: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  const unit = PLURALS[normAt(tokens, i - 1)];
  if (unit === undefined || unit === 'decade') return null;
  const one = normAt(tokens, i - 2) === 'a' || normAt(tokens, i - 2) === 'an';
  const start = one ? i - 2 : countStart(reading, i - 1);
  const count = one ? 1 : start === null ? null : (countAt(reading, start)?.count ?? null);
  if (start === null || count === null) return null;
  // "11 per cent more than a year ago" compares; it dates nothing.
  if (lookBack(tokens, start, 5, (norm) => COMPARING.test(norm)) >= 0) return null;
  const base = { from: start, to: i + 1, certainty: 'stated' as const, by: 'relative' };
  if (today === null) return { ...unknownSpan(PRECISION[unit]), ...base };
  return { ...around(shift(today, unit, -count), unit === 'week' ? 'day' : unit), ...base };
};

/** Token where a count that ends before token `to` begins: one token of digits, or up to three words. */
function countStart(reading: DateReading, to: number): number | null {
  for (let from = Math.max(0, to - 3); from < to; from++) if (countAt(reading, from)?.to === to) return from;
  return null;
}

const AHEAD = new Set(
  'due expected will would be set scheduled plans planned starts start begins begin likely ready operational open opens launch come comes available'.split(
    ' ',
  ),
);

/** "in two weeks", "within three years": counted from publication when the clause looks ahead and nothing else is named to count from. */
export const inCounted: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  const count = countAt(reading, i + 1);
  if (count === null || count.count > 60 || tokens[i + 1]?.line) return null;
  const unit = PLURALS[normAt(tokens, count.to)];
  if (unit === undefined || unit === 'decade' || tokens[count.to]?.line) return null;
  const after = normAt(tokens, count.to + 1);
  if (after === 'of' || after === 'from' || after === 'after' || after === '-') return null;
  if (lookBack(tokens, i, 8, (norm) => AHEAD.has(norm)) < 0 && !(after === "'" && normAt(tokens, count.to + 2) === 'time')) return null;
  const within = normAt(tokens, i) === 'within';
  const to = after === "'" && normAt(tokens, count.to + 2) === 'time' ? count.to + 3 : count.to + 1;
  const base = { from: i, to, certainty: 'implied' as const, by: 'relative', closed: true as const };
  if (today === null) return { ...unknownSpan(within ? 'range' : PRECISION[unit]), ...base };
  if (within) return { ...running(today, unit, count.count, 1), ...base };
  return { ...around(shift(today, unit, count.count), unit === 'week' ? 'day' : unit), ...base };
};

/** "spring 2027", "summer of 2026". */
export const seasonOfYear: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const first = SEASONS.get(normAt(tokens, i));
  if (first === undefined || endsSentence(tokens, i)) return null;
  const at = normAt(tokens, i + 1) === 'of' || normAt(tokens, i + 1) === ',' ? i + 2 : i + 1;
  const year = digitsAt(tokens, at, 4, 4);
  if (year === null || year < 1950 || year > 2100) return null;
  return { ...monthsSpan(year, first, 3), from: i, to: at + 1, certainty: 'stated', by: 'season' };
};
