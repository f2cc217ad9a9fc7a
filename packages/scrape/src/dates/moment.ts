import { offsetAt, offsetOfWallTime } from './zone.ts';

/** A date as it was written: a calendar day, maybe a time of day, maybe an offset from UTC. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Seconds since midnight; null when only the day is written. */
  readonly time: number | null;
  /** Minutes east of UTC; null when none is written. */
  readonly offset: number | null;
}

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

const two = (n: number): string => String(n).padStart(2, '0');

/** True for a day the calendar has, within the years of the web. */
export function isPlausible({ year, month, day, time, offset }: Moment): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return (time === null || (time >= 0 && time < 86_400)) && (offset === null || Math.abs(offset) <= 14 * 60);
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * ISO 8601: the day alone, or a date-time with its offset. A time written without an offset is the zone's; one written in UTC is told in
 * the zone, so that its day is the outlet's; any other offset stays as written. Null for a moment no calendar has.
 */
export function isoOf(moment: Moment, zone: string): string | null {
  if (!isPlausible(moment)) return null;
  const { year, month, day, time } = moment;
  if (time === null) return `${year}-${two(month)}-${two(day)}`;
  const wall = Date.UTC(year, month - 1, day) + time * 1000;
  if (moment.offset !== null && moment.offset !== 0) return stamp(wall, moment.offset);
  if (moment.offset === 0) {
    const offset = offsetAt(zone, wall) ?? 0;
    return stamp(wall + offset * 60_000, offset);
  }
  return stamp(wall, offsetOfWallTime(zone, wall) ?? 0);
}

const stamp = (wall: number, offset: number): string => `${new Date(wall).toISOString().slice(0, 19)}${offsetText(offset)}`;
