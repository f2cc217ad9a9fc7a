/** A calendar day as a whole number: days since 1970-01-01. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** The day of a civil date; months beyond 1..12 and days beyond the month carry over. */
export const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MS_PER_DAY;

export function civil(day: Day): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isoDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

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
