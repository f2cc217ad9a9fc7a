import type { DatePrecision, EventDate } from '@gigawire/domain';
import type { Agreement } from './compare-bounds.ts';
import { gapInDays, instantOf } from './publication.ts';

/** Days two deadlines may lie apart and still be the same one, told to a coarser or finer precision. */
const SLACK: Readonly<Record<DatePrecision, number>> = {
  day: 2,
  week: 7,
  month: 31,
  quarter: 93,
  half: 185,
  year: 366,
  decade: 3653,
  range: 31,
};

const days = (a: string | null, b: string | null): number | null => gapInDays(instantOf(a), instantOf(b));

const slack = (a: EventDate, b: EventDate): number => Math.max(SLACK[a.precision], SLACK[b.precision]);

const CALENDAR_YEAR_END = /-12-31$/;
/** The end of a fiscal year and of the calendar year it is taken for lie up to nine months apart. */
const FISCAL_SLACK = 276;

function allowedBetween(a: EventDate, b: EventDate): number {
  if (a.precision !== b.precision) return slack(a, b);
  const calendar = [a, b].every((d) => CALENDAR_YEAR_END.test(d.end ?? ''));
  return a.precision === 'year' && !calendar ? FISCAL_SLACK : SLACK.day;
}

/** Two deadlines of equal precision must name the same end; of unequal precision the finer must fall into the coarser. */
function compareDeadlines(a: EventDate, b: EventDate): Agreement {
  const gap = days(a.end ?? a.start, b.end ?? b.start);
  if (gap === null) return 'unknown';
  return gap <= allowedBetween(a, b) ? 'agree' : 'differ';
}

/** Days agree when they meet or, both told to the day, lie at most two apart (zones, "on Thursday"). */
function compareOccurrences(a: EventDate, b: EventDate): Agreement {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return 'unknown';
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start! <= first.end!) return 'agree';
  const allowed = a.precision === 'day' && b.precision === 'day' ? SLACK.day : 0;
  return (days(first.end, second.start) ?? Infinity) <= allowed ? 'agree' : 'differ';
}

/** A quarter and its year are neither the same period nor in conflict. */
function comparePeriods(a: EventDate, b: EventDate): Agreement {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return 'unknown';
  return a.end < b.start || b.end < a.start ? 'differ' : 'unknown';
}

/** The same days, open to one side or not; of two of which no day is known nobody can tell. */
const isSame = (a: EventDate, b: EventDate): boolean => a.start === b.start && a.end === b.end && (a.start ?? a.end) !== null;

/** Compares two dates of the same role; dates of different roles know nothing of each other. */
export function compareDates(a: EventDate, b: EventDate): Agreement {
  if (a.role !== b.role) return 'unknown';
  if (isSame(a, b)) return 'agree';
  switch (a.role) {
    case 'deadline':
      return compareDeadlines(a, b);
    case 'occurrence':
      return compareOccurrences(a, b);
    case 'period':
      return comparePeriods(a, b);
  }
}
