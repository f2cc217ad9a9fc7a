import type { DateValue } from './mention.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (iso: string): Day => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) });
const monthName = (d: Day): string => MONTHS[d.month - 1] ?? '';
const monthAndYear = (d: Day): string => `${monthName(d)} ${d.year}`;
const lastDay = (d: Day): number => new Date(Date.UTC(d.year, d.month, 0)).getUTCDate();

/** "3 July 2025" for an ISO date or date-time, in the zone it was written in. */
export function formatDay(iso: string): string {
  const d = dayOf(iso);
  return `${d.day} ${monthAndYear(d)}`;
}

/** The shortest true wording of an inclusive span of days. */
function span(from: Day, to: Day): string {
  const wholeMonths = from.day === 1 && to.day === lastDay(to);
  const wholeYears = wholeMonths && from.month === 1 && to.month === 12;
  if (wholeYears) return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
  if (wholeMonths) {
    if (from.year !== to.year) return `${monthAndYear(from)}–${monthAndYear(to)}`;
    return from.month === to.month ? monthAndYear(from) : `${monthName(from)}–${monthAndYear(to)}`;
  }
  if (from.year !== to.year) return `${from.day} ${monthAndYear(from)}–${to.day} ${monthAndYear(to)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from)}–${to.day} ${monthAndYear(to)}`;
  return from.day === to.day ? `${from.day} ${monthAndYear(from)}` : `${from.day}–${to.day} ${monthAndYear(to)}`;
}

/** One open end, said no finer than it was known: "by 2030", "from March 2019". */
function edge(d: Day, precision: DateValue['precision']): string {
  switch (precision) {
    case 'day':
    case 'week':
    case 'range':
      return d.day === lastDay(d) && d.month === 12 ? `${d.year}` : `${d.day} ${monthAndYear(d)}`;
    case 'month':
    case 'quarter':
    case 'half':
      return monthAndYear(d);
    case 'year':
    case 'decade':
      return d.month === 12 || d.month === 1 ? `${d.year}` : monthAndYear(d);
  }
}

/** A date as people write it: "3 July 2025", "July 2025", "April 2025–March 2026", "by 2030", "from 2019", "the 2020s". */
export function formatDate(date: DateValue): string {
  if (date.start !== null && date.end !== null) {
    const from = dayOf(date.start);
    if (date.precision === 'decade' && from.year % 10 === 0) return `the ${from.year}s`;
    return span(from, dayOf(date.end));
  }
  if (date.end !== null) return `by ${edge(dayOf(date.end), date.precision)}`;
  if (date.start !== null) return `from ${edge(dayOf(date.start), date.precision)}`;
  return 'not known';
}
