import { localOffset, writtenOffset } from './zone.ts';

/** Instants in the context a date was written in. */
export interface DateContext {
  /** IANA zone of times that name none. */
  readonly zone: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\.?(?![a-z]))?`;
const ZONE = String.raw`((?:GMT|UTC|UT)?[+-]\d{1,2}:?(?:\d{2})?|[A-Za-z]{1,5})`;
const DAY_NAME = String.raw`(?:[^\d\s,]{1,15}[,.]? ){0,2}`;
const MONTH = String.raw`([A-Za-z]{3,9})\.?`;

/** RFC 3339, W3C date-time and what passes for it: 2025-07-03T09:30:00+05:30, 2025-07-03 09:30, 2025/7/3, 20250703T093000Z. */
const ISO = new RegExp(String.raw`^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ,]{1,3}${CLOCK} ?${ZONE}?)?$`, 'i');
const COMPACT = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?${ZONE}?)?$`, 'i');
/** RFC 822, 1123, 2822: Thu, 03 Jul 2025 09:30:00 +0530. */
const MAIL = new RegExp(
  String.raw`^${DAY_NAME}(\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\d{4}|\d{2})(?:[ ,]{1,3}${CLOCK} ?${ZONE}?)?$`,
  'i',
);
/** Jul 3, 2025 9:30 PM IST. */
const AMERICAN = new RegExp(
  String.raw`^${DAY_NAME}${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,]{1,3}(?:at )?${CLOCK} ?${ZONE}?)?$`,
  'i',
);
/** Thu Jul 3 09:30:00 IST 2025, as asctime and date(1) write. */
const ASCTIME = new RegExp(String.raw`^${DAY_NAME}${MONTH} (\d{1,2}) ${CLOCK}(?: ${ZONE})? (\d{4})$`, 'i');
/** 2025年7月3日 9時30分 and 2025年7月3日(木) 09:30. */
const JAPANESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:[(（][日月火水木金土][)）])?(?: ?(\d{1,2})(?:時|:)(\d{2})(?:分|:)?(?:(\d{2})秒?)?)?$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Written {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

const EARLIEST_YEAR = 1990;
const DAY_MS = 86_400_000;

/**
 * A date as feeds write it, as ISO 8601: `2025-07-03` where no time is given, else `2025-07-03T09:30:00+05:30` with the offset written or, when
 * none is, that of the outlet's zone. Null when it cannot be read, is no day of the calendar, lies before 1990 or more than two days after now.
 */
export function readDate(raw: string, context: DateContext): string | null {
  const text = raw
    .trim()
    .slice(0, 120)
    .replace(/\s+/g, ' ')
    .replace(/ ?\([A-Za-z ]{1,30}\)$/, '')
    .replace(/([a-z]),(?=\S)/i, '$1, ');
  const written = recognize(text);
  return written ? settle(written, context) : null;
}

function recognize(text: string): Written | null {
  let m = ISO.exec(text);
  if (m) return { year: m[1], month: Number(m[3]), day: m[4], hour: m[5], minute: m[6], second: m[7], half: m[8], zone: m[9] };
  m = COMPACT.exec(text);
  if (m) return { year: m[1], month: Number(m[2]), day: m[3], hour: m[4], minute: m[5], second: m[6], zone: m[7] };
  m = MAIL.exec(text);
  if (m) return { year: m[3], month: monthOf(m[2]), day: m[1], hour: m[4], minute: m[5], second: m[6], half: m[7], zone: m[8] };
  m = AMERICAN.exec(text);
  if (m) return { year: m[3], month: monthOf(m[1]), day: m[2], hour: m[4], minute: m[5], second: m[6], half: m[7], zone: m[8] };
  m = ASCTIME.exec(text);
  if (m) return { year: m[8], month: monthOf(m[1]), day: m[2], hour: m[3], minute: m[4], second: m[5], half: m[6], zone: m[7] };
  m = JAPANESE.exec(text);
  return m ? { year: m[1], month: Number(m[2]), day: m[3], hour: m[4], minute: m[5], second: m[6] } : null;
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function settle(written: Written, context: DateContext): string | null {
  const year = fullYear(written.year ?? '');
  const { month } = written;
  const day = Number(written.day);
  if (year < EARLIEST_YEAR || !isDay(year, month, day)) return null;
  const latest = Date.parse(context.now) + 2 * DAY_MS;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (written.hour === undefined) return Date.UTC(year, month - 1, day) > latest ? null : date;

  const hour = hourOf(Number(written.hour), written.half);
  const minute = Number(written.minute);
  const second = Math.min(Number(written.second ?? 0), 59); // a leap second
  if (hour > 23 || minute > 59 || Number(written.second ?? 0) > 60) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = (written.zone ? writtenOffset(written.zone, context.zone) : null) ?? localOffset(context.zone, wall);
  if (wall - offset * 60_000 > latest) return null;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${isoOffset(offset)}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** RFC 2822 §4.3 for two digits. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const two = (n: number): string => String(n).padStart(2, '0');

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
