/** A calendar day as a whole number: days since 1970-01-01. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

/** Days from 0000-03-01, where this reckoning starts its years, to 1970-01-01; and days in 400 years. */
const EPOCH = 719_468;
const CYCLE = 146_097;

/**
 * The day of a civil date; months beyond 1..12 and days beyond the month carry over. After Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms": a year that starts in March has its leap day last.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const carried = year + Math.floor((month - 1) / 12);
  const named = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = named > 2 ? carried : carried - 1;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = Math.floor((153 * (named > 2 ? named - 3 : named + 9) + 2) / 5) + day - 1;
  return cycle * CYCLE + yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear - EPOCH;
}

export function civil(day: Day): CivilDate {
  const from = day + EPOCH;
  const cycle = Math.floor(from / CYCLE);
  const dayOfCycle = from - cycle * CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export function isoDay(of: Day): string {
  const { year, month, day } = civil(of);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day an ISO date or date-time begins with; null when it is none. */
export function parseIsoDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (parts === null) return null;
  return isDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export const monthLength = (year: number, month: number): number => civil(dayOf(year, month + 1, 0)).day;

/** True for a day that exists in years a newspaper writes about: no 31 February, no year 9999. */
export const isDate = (year: number, month: number, day: number): boolean =>
  year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The same day some months later, or the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civil(day);
  const first = civil(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(dayOfMonth, monthLength(first.year, first.month)));
}
