import { addMonths, civil, dayOf, isDate, monthLength, weekdayOf } from '../calendar/day.ts';
import { fiscalYearFrom } from './fiscal-calendar.ts';
import {
  daySpan,
  decadeSpan,
  monthsSpan,
  ofYear,
  type Period,
  rangeSpan,
  type Span,
  unknownSpan,
  weekSpan,
  yearAt,
  yearSpan,
} from './period.ts';
import { type DateReading, digitsAt, normAt, type PeriodReader } from './reading.ts';
import { settleYear } from './yearless.ts';

/** First year of an era less one: 令和7年 is 2025. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

interface YearMark {
  readonly year: number;
  /** Token after 年. */
  readonly to: number;
  /** Two digits, which are as often a length of time: only a month after it makes it a year. */
  readonly short: boolean;
}

function yearMark({ tokens }: DateReading, i: number): YearMark | null {
  const era = tokens[i]?.kind === 'word' ? ERAS[normAt(tokens, i) + normAt(tokens, i + 1)] : undefined;
  const at = era === undefined ? i : i + 2;
  if (normAt(tokens, at + 1) !== '年') return null;
  if (era !== undefined) {
    const count = normAt(tokens, at) === '元' ? 1 : digitsAt(tokens, at, 1, 2);
    return count === null ? null : { year: era + count, to: at + 2, short: false };
  }
  const long = digitsAt(tokens, at, 4, 4);
  if (long !== null) return long > 1850 && long < 2150 ? { year: long, to: at + 2, short: false } : null;
  const short = digitsAt(tokens, at, 2, 2);
  return short === null ? null : { year: 2000 + short, to: at + 2, short: true };
}

/** "3月", "3月4日", "4〜9月期" at token `i`: months or a day within a year. */
function withinYear(
  { tokens }: DateReading,
  i: number,
): { readonly month: number; readonly days: readonly [number, number] | null; readonly months: number; readonly to: number } | null {
  const month = digitsAt(tokens, i, 1, 2);
  if (month === null || month < 1 || month > 12) return null;
  if (/^[~-]$/.test(normAt(tokens, i + 1)) && normAt(tokens, i + 3) === '月') {
    const last = digitsAt(tokens, i + 2, 1, 2);
    if (last === null || last < 1 || last > 12) return null;
    const to = normAt(tokens, i + 4) === '期' ? i + 5 : i + 4;
    return { month, days: null, months: ((last - month + 12) % 12) + 1, to };
  }
  if (normAt(tokens, i + 1) !== '月') return null;
  const day = digitsAt(tokens, i + 2, 1, 2);
  if (day === null || normAt(tokens, i + 3) !== '日' || !isDate(2000, month, day)) {
    return /^(?:間|額|産|例|収|々)$/.test(normAt(tokens, i + 2)) ? null : { month, days: null, months: 1, to: i + 2 };
  }
  return { month, days: [day, day], months: 1, to: i + 4 };
}

/** What follows a fiscal year: a half or a quarter of it. */
function fiscalPart({ tokens }: DateReading, first: number, i: number): { readonly span: Span; readonly to: number } {
  const word = normAt(tokens, i);
  const half = word === '上' ? 1 : word === '下' ? 2 : 0;
  if (half > 0) {
    const to = normAt(tokens, i + 1) === '期' ? i + 2 : normAt(tokens, i + 1) === '半' && normAt(tokens, i + 2) === '期' ? i + 3 : null;
    if (to !== null) return { span: monthsSpan(first, 4 + (half - 1) * 6, 6), to };
  }
  const at = word === '第' ? i + 1 : i;
  const quarter = digitsAt(tokens, at, 1, 1);
  if (
    quarter !== null &&
    quarter <= 4 &&
    normAt(tokens, at + 1) === '四' &&
    normAt(tokens, at + 2) === '半' &&
    normAt(tokens, at + 3) === '期'
  ) {
    return { span: monthsSpan(first, 4 + (quarter - 1) * 3, 3), to: at + 4 };
  }
  return { span: fiscalYearFrom('JP', first), to: i };
}

/** "2025年", "2025年3月4日", "令和7年3月", "2025年度下期", "2030年代", "25年3月". */
export const japaneseYear: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const mark = yearMark(reading, i);
  if (mark === null) return null;
  const base = { from: i, certainty: 'stated' as const };
  const next = normAt(tokens, mark.to);
  if (next === '度') {
    const { span, to } = fiscalPart(reading, mark.year, mark.to + 1);
    return { ...base, ...span, to, by: 'fiscal-year' };
  }
  const inside = withinYear(reading, mark.to);
  if (inside !== null) {
    if (inside.days !== null && !isDate(mark.year, inside.month, inside.days[1])) return null;
    // 2025年3月期: the twelve months a company closes its books on with that month.
    if (inside.days === null && inside.months === 1 && normAt(tokens, inside.to) === '期')
      return { ...base, ...monthsSpan(mark.year, inside.month - 11, 12), to: inside.to + 1, by: 'fiscal-year' };
    const span = inside.months > 1 ? monthsSpan(mark.year, inside.month, inside.months) : ofYear(inside, mark.year);
    const ends = inside.days === null && normAt(tokens, inside.to) === '末';
    return { ...base, ...span, to: ends ? inside.to + 1 : inside.to, by: ends ? 'end' : inside.days === null ? 'month' : 'day' };
  }
  if (next === '間' || next === '目') return null;
  if (mark.short) return shortYear(reading, i, mark);
  if (next === '代') return mark.year % 10 === 0 ? { ...base, ...decadeSpan(mark.year), to: mark.to + 1, by: 'decade' } : null;
  if (next === '前' && normAt(tokens, mark.to + 1) === '半')
    return { ...base, ...monthsSpan(mark.year, 1, 6), to: mark.to + 2, by: 'half' };
  if (next === '後' && normAt(tokens, mark.to + 1) === '半')
    return { ...base, ...monthsSpan(mark.year, 7, 6), to: mark.to + 2, by: 'half' };
  return { ...base, ...yearSpan(mark.year), to: next === '末' ? mark.to + 1 : mark.to, by: next === '末' ? 'end' : 'year' };
};

/** "30年に", "27年末", "28年から" in papers that leave the century out: a year soon enough to be spoken of, and followed as a time is. */
function shortYear({ text, tokens }: DateReading, i: number, mark: YearMark): Period | null {
  const next = tokens[mark.to];
  const after = next === undefined || next.gap ? '' : text.text.slice(next.start, next.start + 2);
  const isTime = /^(?:に|まで|から|以降|末|ごろ|頃|の)/.test(after) && !/^(?:に[1一]|の歴|の実)/.test(after);
  const counted = /^(?:約|数|第|後|計|各|毎|で)$/.test(normAt(tokens, i - 1));
  if (!isTime || counted || mark.year < 2021 || mark.year > 2060) return null;
  const ends = after.startsWith('末');
  return { ...yearSpan(mark.year), from: i, to: ends ? mark.to + 1 : mark.to, certainty: 'implied', by: ends ? 'end' : 'year' };
}

/** "2025〜30年": the first year leaves its 年 to the second. */
export const japaneseYears: PeriodReader = ({ tokens }, i) => {
  const first = digitsAt(tokens, i, 4, 4);
  const last = digitsAt(tokens, i + 2, 2, 4);
  if (first === null || last === null || !/^[~-]$/.test(normAt(tokens, i + 1)) || normAt(tokens, i + 3) !== '年') return null;
  const second = last < 100 ? first - (first % 100) + last : last;
  if (second <= first || first < 1850 || second > 2150) return null;
  if (normAt(tokens, i + 4) === '度')
    return {
      ...rangeSpan(fiscalYearFrom('JP', first).start, fiscalYearFrom('JP', second).end),
      from: i,
      to: i + 5,
      certainty: 'stated',
      by: 'fiscal-year',
    };
  return { ...rangeSpan(yearSpan(first).start, yearSpan(second).end), from: i, to: i + 4, certainty: 'stated', by: 'years' };
};

/** "3月4日", "3月", "4〜6月期" without a year. */
export const japaneseMonth: PeriodReader = (reading, i) => {
  const inside = withinYear(reading, i);
  if (inside === null) return null;
  const base = { from: i, to: inside.to, certainty: 'stated' as const, by: inside.days === null ? 'month' : 'day' };
  const named = { month: inside.month, days: inside.days };
  const span = settleYear(reading, named, i, inside.to);
  if (inside.months === 1) {
    // 3月末
    const ends = inside.days === null && normAt(reading.tokens, inside.to) === '末';
    return ends ? { ...span, ...base, to: inside.to + 1, by: 'end', yearless: named } : { ...span, ...base, yearless: named };
  }
  if (span.start === null) return { ...unknownSpan('range'), ...base };
  return { ...monthsSpan(yearAt(span.start), inside.month, inside.months), ...base };
};

/** "4日" alone is the day of the month the article stands in, or of the last. */
export const japaneseDay: PeriodReader = ({ tokens, today }, i) => {
  const day = digitsAt(tokens, i, 1, 2);
  if (day === null || day < 1 || day > 31 || normAt(tokens, i + 1) !== '日') return null;
  if (/^(?:間|目|前|後|分|程|以|本)$/.test(normAt(tokens, i + 2))) return null;
  const base = { from: i, to: i + 2, certainty: 'implied' as const, by: 'day' };
  if (today === null) return { ...unknownSpan('day'), ...base };
  const { year, month } = civil(today);
  const named = dayOf(year, month, Math.min(day, monthLength(year, month)));
  return { ...daySpan(named > today + 15 ? dayOf(year, month - 1, day) : named), ...base };
};

/** "今後10年間": from publication on. */
export const japaneseAhead: PeriodReader = ({ tokens, today }, i) => {
  const years = digitsAt(tokens, i + 2, 1, 2);
  if (normAt(tokens, i) + normAt(tokens, i + 1) !== '今後' || years === null || years === 0 || normAt(tokens, i + 3) !== '年') return null;
  const to = normAt(tokens, i + 4) === '間' ? i + 5 : i + 4;
  const base = { from: i, to, certainty: 'stated' as const, by: 'relative-span', closed: true as const };
  return today === null ? { ...unknownSpan('range'), ...base } : { ...rangeSpan(today, addMonths(today, 12 * years) - 1), ...base };
};

type RelativeWord = readonly [word: string, (today: number) => Span];

const year = (step: number) => (today: number) => yearSpan(yearAt(today) + step);
const month = (step: number) => (today: number) => monthsSpan(civil(today).year, civil(today).month + step, 1);
const week = (step: number) => (today: number) => weekSpan(today - weekdayOf(today) + 7 * step);
const fiscal = (step: number) => (today: number) =>
  fiscalYearFrom('JP', (civil(today).month >= 4 ? civil(today).year : civil(today).year - 1) + step);
const day = (step: number) => (today: number) => daySpan(today + step);

/** Longer words before those they begin with. */
const WORDS: readonly RelativeWord[] = [
  ['今年度', fiscal(0)],
  ['本年度', fiscal(0)],
  ['来年度', fiscal(1)],
  ['昨年度', fiscal(-1)],
  ['再来年', year(2)],
  ['一昨年', year(-2)],
  ['今年', year(0)],
  ['本年', year(0)],
  ['来年', year(1)],
  ['昨年', year(-1)],
  ['去年', year(-1)],
  ['年内', year(0)],
  ['今月', month(0)],
  ['来月', month(1)],
  ['先月', month(-1)],
  ['今週', week(0)],
  ['来週', week(1)],
  ['先週', week(-1)],
  ['昨日', day(-1)],
  ['本日', day(0)],
  ['明日', day(1)],
];

/** "来年", "今年度", "先月": all are written in kanji, one token each. */
export const japaneseWord: PeriodReader = ({ text, tokens, today }, i) => {
  const start = tokens[i]?.start ?? 0;
  const found = WORDS.find(([word]) => text.text.startsWith(word, start));
  if (found === undefined) return null;
  const [word, spanOf] = found;
  const span = today === null ? { ...spanOf(0), start: null, end: null } : spanOf(today);
  return { ...span, from: i, to: i + word.length, certainty: 'stated', by: 'relative' };
};
