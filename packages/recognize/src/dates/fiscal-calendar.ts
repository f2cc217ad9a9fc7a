import { monthsSpan, type Span } from './period.ts';

/** When a country's financial year begins, and whether "fiscal 2026" is named by the calendar year it begins or ends in. */
interface FiscalCalendar {
  readonly startMonth: number;
  readonly namedBy: 'start' | 'end';
}

const APRIL_NAMED_BY_END: FiscalCalendar = { startMonth: 4, namedBy: 'end' };
const CALENDAR_YEAR: FiscalCalendar = { startMonth: 1, namedBy: 'start' };

/** Whose year begins in October: the federal government's. */
export const US_FEDERAL = 'US-federal';

const CALENDARS: Readonly<Record<string, FiscalCalendar>> = {
  IN: APRIL_NAMED_BY_END,
  GB: APRIL_NAMED_BY_END,
  JP: { startMonth: 4, namedBy: 'start' },
  // The federal year is told apart; companies choose their own, which most often is the calendar's.
  US: CALENDAR_YEAR,
  [US_FEDERAL]: { startMonth: 10, namedBy: 'end' },
  AU: { startMonth: 7, namedBy: 'end' },
  KR: CALENDAR_YEAR,
  CN: CALENDAR_YEAR,
};

/** Where companies mean the quarters of a year that begins in April when they name no year. */
export const COUNTS_FROM_APRIL: ReadonlySet<string> = new Set(['IN', 'JP']);

const calendarOf = (home: string): FiscalCalendar => CALENDARS[home] ?? APRIL_NAMED_BY_END;

/** The twelve months of the financial year a country calls by one year. */
export function fiscalYear(home: string, named: number): Span {
  const { startMonth, namedBy } = calendarOf(home);
  return monthsSpan(namedBy === 'end' ? named - 1 : named, startMonth, 12);
}

/** The twelve months of the financial year that begins in `first`: "2025-26" names both its years. */
export const fiscalYearFrom = (home: string, first: number): Span => monthsSpan(first, calendarOf(home).startMonth, 12);

/** First year and month of the financial year a civil month falls in. */
export function fiscalYearOf(home: string, year: number, month: number): Span {
  const { startMonth } = calendarOf(home);
  return monthsSpan(month >= startMonth ? year : year - 1, startMonth, 12);
}
