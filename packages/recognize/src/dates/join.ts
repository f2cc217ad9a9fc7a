import { afterBetween, afterConnector } from '../figures/connector.ts';
import { addMonths, civil } from '../calendar/day.ts';
import { endsSentence, lookBack } from '../figures/clause.ts';
import { monthsSpan, ofYear, type Period, rangeSpan, type Span, yearAt } from './period.ts';
import { type DateReading, normAt } from './reading.ts';
import { quarterEnding } from './quarter.ts';
import { yearish } from './yearish.ts';

/** "moved from 2026 to 2027" gives an old and a new date, not a stretch between them. */
export const MOVED: ReadonlySet<string> = new Set(
  'delay delayed delays delaying postpone postponed postponing push pushed pushing defer deferred deferring shift shifted shifting moved moving revise revised revising advance advanced advancing slip slipped forward changed'.split(
    ' ',
  ),
);

/** Token of the second period where words join it to the first as the end of a stretch of time; null when they do not. */
function joinedAt({ tokens }: DateReading, first: Period): number | null {
  const opener = withoutThe(tokens, first.from);
  // "from April 1, 2024, to July 31, 2024"
  const to = normAt(tokens, first.to) === ',' && normAt(tokens, opener - 1) === 'from' ? first.to + 1 : first.to;
  const word = normAt(tokens, to);
  if (word === 'or') return null;
  const plain = /^(?:through|until|till|thru|から)$/.test(word) ? to + 1 : afterConnector(tokens, to, afterBetween(tokens, opener));
  if (plain === null) return null;
  return normAt(tokens, plain) === 'the' ? plain + 1 : plain;
}

const withoutThe = (tokens: DateReading['tokens'], from: number): number => (normAt(tokens, from - 1) === 'the' ? from - 1 : from);

/** Gives a month or day without a year the year its neighbour has, the one before or after it as the order of the two asks. */
function alignedSpans(first: Period, second: Period): readonly [Span, Span] | null {
  if (
    first.yearless !== undefined &&
    second.start !== null &&
    (second.yearless === undefined || first.start === null || first.start > second.start)
  ) {
    const year = yearAt(second.start);
    const same = ofYear(first.yearless, year);
    return [(same.start ?? 0) <= second.start ? same : ofYear(first.yearless, year - 1), second];
  }
  if (second.yearless !== undefined && first.start !== null) {
    const year = yearAt(first.start);
    const same = ofYear(second.yearless, year);
    return [first, (same.start ?? 0) >= first.start ? same : ofYear(second.yearless, year + 1)];
  }
  return [first, second];
}

/** "from 2027 to 2032", "April-September 2025", "between Q3 2026 and Q1 2027": two periods as one stretch, or null. */
function stretch(reading: DateReading, first: Period, second: Period): Period | null {
  const { tokens } = reading;
  const at = joinedAt(reading, first);
  if (at === null || at !== second.from || first.closed || second.closed) return null;
  const spans = alignedSpans(first, second);
  if (spans === null) return null;
  const [a, b] = spans;
  const opener = withoutThe(tokens, first.from) - 1;
  const from = normAt(tokens, opener);
  if (from === 'from' && lookBack(tokens, opener, 6, (norm) => MOVED.has(norm)) >= 0) return null;
  if (a.start !== null && b.end !== null && a.start > b.end) return null;
  const certainty = first.certainty === 'stated' ? second.certainty : first.certainty;
  return {
    ...rangeSpan(a.start, b.end),
    from: from === 'from' || from === 'between' ? opener : first.from,
    to: second.to,
    certainty,
    by: first.by.startsWith('fiscal') ? 'fiscal-range' : 'range',
    closed: true,
  };
}

/** "January-March quarter", "June quarter of 2025": the word after makes a quarter of months, with the year that may follow it. */
function asQuarter(reading: DateReading, period: Period): Period {
  const { tokens } = reading;
  if (
    normAt(tokens, period.to) !== 'quarter' ||
    (period.precision !== 'month' && period.precision !== 'range') ||
    period.start === null ||
    period.end === null
  )
    return period;
  const single = period.precision === 'month';
  const months = Math.round((period.end - period.start + 1) / 30.4);
  if (!single && months !== 3) return period;
  const span = single ? quarterEnding(period) : { start: period.start, end: period.end, precision: 'quarter' as const };
  const at = /^(?:of|,|in)$/.test(normAt(tokens, period.to + 1)) ? period.to + 2 : period.to + 1;
  const year = span.start === null ? null : yearish(reading, at);
  if (year === null || year.span.start === null || span.start === null) return { ...period, ...span, to: period.to + 1, by: 'quarter' };
  // The months stand in the calendar year named, or wherever in the financial one they fall.
  const { month } = civil(span.start);
  const first = civil(year.span.start);
  const within = monthsSpan(month >= first.month ? first.year : first.year + 1, month, 3);
  return { ...period, ...within, to: year.to, certainty: year.certainty, by: year.by === 'fiscal-year' ? 'fiscal-quarter' : 'quarter' };
}

/** "April-September FY26": months placed in the financial year that follows them; null where they are not so told. */
function placed(months: Period, year: Period | undefined): Period | null {
  if (year === undefined || year.from !== months.to || !year.by.startsWith('fiscal') || year.precision !== 'year') return null;
  if (months.start === null || months.end === null || year.start === null || months.by.startsWith('fiscal')) return null;
  const [first, last, start] = [civil(months.start), civil(months.end + 1), civil(year.start)];
  const count = (last.year - first.year) * 12 + last.month - first.month;
  if (first.day !== 1 || last.day !== 1 || count < 1 || count > 11) return null;
  const within = monthsSpan(first.month >= start.month ? start.year : start.year + 1, first.month, count);
  return { ...months, ...within, to: year.to, certainty: year.certainty, by: 'fiscal-months' };
}

/** "FY2027 (April 2027–March 2028)": the words in brackets say which twelve months are meant. */
function defined(reading: DateReading, year: Period, inside: Period): Period | null {
  const { tokens } = reading;
  if (!year.by.startsWith('fiscal') || normAt(tokens, year.to) !== '(' || inside.start === null || inside.end === null) return null;
  const opener = normAt(tokens, year.to + 1);
  const opens = inside.from === year.to + 1 || (inside.from === year.to + 2 && /^(?:ending|ended|from|i|ie|or)$/.test(opener));
  if (!opens || normAt(tokens, inside.to) !== ')' || inside.end - inside.start < 80) return null;
  return { ...inside, from: year.from, to: inside.to + 1, precision: year.precision, certainty: 'stated', by: year.by };
}

/** "1.1 million, up from 0.7 million in the previous fiscal year": the one before the year the sentence names, not before the article's. */
function precedingYear({ tokens }: DateReading, period: Period, before: Period | undefined): Period {
  if (!period.by.startsWith('fiscal') || normAt(tokens, period.from) !== 'previous' || period.start === null) return period;
  const named =
    before !== undefined && before.precision === 'year' && before.start !== null && !endsBetween(tokens, before.to, period.from);
  if (!named) return { ...period, certainty: 'ambiguous' };
  const start = before.start ?? period.start;
  return { ...period, start: addMonths(start, -12), end: start - 1, certainty: 'stated' };
}

function endsBetween(tokens: DateReading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsSentence(tokens, i)) return true;
  return false;
}

/** Periods with those that belong together made one. */
export function joinPeriods(reading: DateReading, periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (let k = 0; k < periods.length; k++) {
    let period = periods[k] as Period;
    const next = periods[k + 1];
    const both = next === undefined ? null : stretch(reading, period, next);
    if (both !== null) {
      period = both;
      k++;
    }
    const inYear = placed(period, periods[k + 1]);
    if (inYear !== null) {
      period = inYear;
      k++;
    }
    period = precedingYear(reading, asQuarter(reading, period), joined.at(-1));
    // The year after "quarter" was read on its own as well.
    while ((periods[k + 1]?.from ?? Number.POSITIVE_INFINITY) < period.to) k++;
    const before = joined.at(-1);
    const whole = before === undefined ? null : defined(reading, before, period);
    if (whole === null) joined.push(period);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}
