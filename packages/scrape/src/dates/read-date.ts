import { monthOf } from './month-names.ts';
import type { Moment } from './moment.ts';
import { isPlausible } from './moment.ts';
import { abbreviatedOffset } from './zone.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const ISO_DAY = /^(\d{4})-?(\d{2})-?(\d{2})(?![\d])/;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const YEAR_FIRST = /(?<![\d/.-])(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/])/;
/** The second month name is Arabic's other one: "24 نيسان / أبريل 2020". */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]{1,3}(?:de\s|of\s)?([\p{L}\p{M}]{2,14})\.?,?(?:\s?\/\s?[\p{L}\p{M}]{2,14})?[\s-]{1,3}(?:de\s|del\s)?(\d{4})/u;
const MONTH_DAY = /([\p{L}\p{M}]{3,14})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})/u;
/** "2025. július 3.", "2025 m. liepos 3 d." */
const YEAR_MONTH_NAME = /(?<!\d)(\d{4})(?:\.|\sm\.)\s{1,3}([\p{L}\p{M}]{3,14})\s{1,3}(\d{1,2})(?!\d)/u;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s[Tt]háng\s(\d{1,2}),?\s(?:năm\s)?(\d{4})/;
const ERA = /(令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/;
/** The year before the era's first. */
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
/** Years of the Buddhist era, which Thailand counts in, are this far ahead. */
const BUDDHIST = 543;
/** The zeros of the digits other scripts write. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0e50, 0xff10];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0AE6-\u0AEF\u0E50-\u0E59\uFF10-\uFF19]/g;
const CLOCK = /(?<![\d:.+-])(\d{1,2})[:.h時시](\d{2})(?:[:.分](\d{2}))?(?:[.,]\d{1,9})?\s?(?:([ap])\.?\s?m\b)?/i;
const EAST_ASIAN_HALF = /(午前|上午|오전|凌晨)|(午後|下午|오후|晚上)/;
const HOUR_ONLY = /(?<![\d:.])(\d{1,2})\s?([ap])\.?m\b/i;
const NUMERIC_OFFSET = /(?:(?:GMT|UTC)\s?)?([+-])(\d{2}):?(\d{2})\b|(?:GMT|UTC)([+-])(\d{1,2})\b/;
const ZONE_NAME = /\b([A-Z]{2,4})\b/g;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The text with the day taken out, where a time may stand. */
  readonly rest: string;
}

const makeDay = (text: string, match: RegExpExecArray, parts: readonly [number, number, number]): Day | null => {
  const [year, month, day] = parts;
  if (!isPlausible({ year, month, day, time: null, offset: null })) return null;
  return { year, month, day, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
};

const westernDigits = (text: string): string =>
  text.replace(FOREIGN_DIGIT, (digit) => String(digit.charCodeAt(0) - (ZEROS.findLast((zero) => zero <= digit.charCodeAt(0)) as number)));

/** A year as written, in the common era. */
function commonYear(written: string): number {
  const year = Number(written);
  return year >= 2500 && year < 2700 ? year - BUDDHIST : year;
}

function readDay(text: string, order: DateOrder): Day | null {
  const era = ERA.exec(text);
  if (era) {
    const year = (ERA_START[era[1] as string] as number) + (era[2] === '元' ? 1 : Number(era[2]));
    return makeDay(text, era, [year, Number(era[3]), Number(era[4])]);
  }
  let m = ISO_DAY.exec(text) ?? EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (m) return makeDay(text, m, [Number(m[1]), Number(m[2]), Number(m[3])]);
  m = DAY_MONTH.exec(text);
  const dayFirst = m && monthOf(m[2] as string);
  if (m && dayFirst) return makeDay(text, m, [commonYear(m[3] as string), dayFirst, Number(m[1])]);
  m = MONTH_DAY.exec(text);
  const monthFirst = m && monthOf(m[1] as string);
  if (m && monthFirst) return makeDay(text, m, [Number(m[3]), monthFirst, Number(m[2])]);
  m = YEAR_MONTH_NAME.exec(text);
  const yearFirst = m && monthOf(m[2] as string);
  if (m && yearFirst) return makeDay(text, m, [Number(m[1]), yearFirst, Number(m[3])]);
  m = VIETNAMESE.exec(text);
  if (m) return makeDay(text, m, [Number(m[3]), Number(m[2]), Number(m[1])]);
  m = YEAR_LAST.exec(text);
  if (!m) return null;
  const [a, b] = [Number(m[1]), Number(m[2])];
  const year = commonYear(m[3] as string) + ((m[3] as string).length === 2 ? 2000 : 0);
  const american = m[0].includes('.') ? false : order === 'mdy';
  const [day, month] = (american && a <= 12) || b > 12 ? [b, a] : [a, b];
  return makeDay(text, m, [year, month, day]);
}

function readTime(rest: string): number | null {
  const m = CLOCK.exec(rest);
  const only = m ? null : HOUR_ONLY.exec(rest);
  if (!m && !only) return null;
  let hour = Number((m ?? only)?.[1]);
  const eastern = EAST_ASIAN_HALF.exec(rest);
  const half = (m ? m[4] : only?.[2])?.toLowerCase() ?? (eastern && (eastern[1] ? 'a' : 'p'));
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const time = hour * 3600 + Number(m?.[2] ?? 0) * 60 + Number(m?.[3] ?? 0);
  return hour < 24 && time < 86_400 ? time : null;
}

function readOffset(rest: string): number | null {
  const m = NUMERIC_OFFSET.exec(rest);
  if (m) {
    const sign = (m[1] ?? m[4]) === '-' ? -1 : 1;
    return sign * (Number(m[2] ?? m[5]) * 60 + Number(m[3] ?? 0));
  }
  if (/\dZ\b/.test(rest)) return 0;
  for (const [, name] of rest.matchAll(ZONE_NAME)) {
    const offset = abbreviatedOffset(name as string);
    if (offset !== null) return offset;
  }
  return null;
}

/**
 * Reads a date in the forms news pages use: ISO 8601, RFC 2822, seconds or milliseconds since 1970, month names in three dozen languages,
 * East Asian and numeric dates (in the outlet's order). Null for anything else, for 31 February and for years before 1990.
 */
export function readDate(source: string, order: DateOrder): Moment | null {
  const text = westernDigits(source.trim().slice(0, 200));
  if (EPOCH.test(text)) {
    const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    const time = at.getUTCHours() * 3600 + at.getUTCMinutes() * 60 + at.getUTCSeconds();
    const moment = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), time, offset: 0 };
    return isPlausible(moment) ? moment : null;
  }
  const found = readDay(text, order);
  if (!found) return null;
  const rest = found.rest.replace(/^\s*T(?=\d)/i, ' ');
  const time = readTime(rest);
  const { year, month, day } = found;
  return { year, month, day, time, offset: time === null ? null : readOffset(rest) };
}
