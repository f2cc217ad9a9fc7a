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
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]{1,3}(?:de\s|of\s)?([\p{L}]{3,12})\.?,?[\s-]{1,3}(?:de\s|del\s)?(\d{4})/u;
const MONTH_DAY = /([\p{L}]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})/u;
const CLOCK = /(?<![\d:.+-])(\d{1,2})[:.h時시](\d{2})(?:[:.分](\d{2}))?(?:[.,]\d{1,9})?\s?(?:([ap])\.?\s?m\b)?/i;
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

function readDay(text: string, order: DateOrder): Day | null {
  let m = ISO_DAY.exec(text) ?? EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (m) return makeDay(text, m, [Number(m[1]), Number(m[2]), Number(m[3])]);
  m = DAY_MONTH.exec(text);
  const dayFirst = m && monthOf(m[2] as string);
  if (m && dayFirst) return makeDay(text, m, [Number(m[3]), dayFirst, Number(m[1])]);
  m = MONTH_DAY.exec(text);
  const monthFirst = m && monthOf(m[1] as string);
  if (m && monthFirst) return makeDay(text, m, [Number(m[3]), monthFirst, Number(m[2])]);
  m = YEAR_LAST.exec(text);
  if (!m) return null;
  const [a, b] = [Number(m[1]), Number(m[2])];
  const year = Number(m[3]) + ((m[3] as string).length === 2 ? 2000 : 0);
  const american = m[0].includes('.') ? false : order === 'mdy';
  const [day, month] = (american && a <= 12) || b > 12 ? [b, a] : [a, b];
  return makeDay(text, m, [year, month, day]);
}

function readTime(rest: string): number | null {
  const m = CLOCK.exec(rest);
  const only = m ? null : HOUR_ONLY.exec(rest);
  if (!m && !only) return null;
  let hour = Number((m ?? only)?.[1]);
  const half = (m ? m[4] : only?.[2])?.toLowerCase();
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
 * Reads a date in the forms news pages use: ISO 8601, RFC 2822, seconds or milliseconds since 1970, month names in a dozen languages,
 * East Asian and numeric dates (in the outlet's order). Null for anything else, for 31 February and for years before 1990.
 */
export function readDate(source: string, order: DateOrder): Moment | null {
  const text = source.trim().slice(0, 200);
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
