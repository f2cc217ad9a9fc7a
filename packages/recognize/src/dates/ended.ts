import { addMonths } from '../calendar/day.ts';
import { readWords } from '../numerals/words.ts';
import { dayFirst, monthFirst } from './month-date.ts';
import { ofYear, type Period, unknownSpan, yearAt, type Yearless } from './period.ts';
import { type DateReading, digitsAt, normAt, type PeriodReader } from './reading.ts';
import { tenseAt } from './tense.ts';

const MONTHS_IN: Readonly<Record<string, number>> = { quarter: 3, half: 6, year: 12 };

/** Months of the stretch that ends with the word at token `i`, and the token it starts with: "quarter", "nine months", "fiscal year". */
function lengthAt({ tokens }: DateReading, i: number): { readonly months: number; readonly from: number } | null {
  const word = normAt(tokens, i);
  const before = normAt(tokens, i - 1);
  if (word === 'year' && (before === '-' ? normAt(tokens, i - 2) === 'half' : before === 'half'))
    return { months: 6, from: before === '-' ? i - 2 : i - 1 };
  const single = MONTHS_IN[word];
  if (single !== undefined) return { months: single, from: /^(?:fiscal|financial|business|accounting)$/.test(before) ? i - 1 : i };
  const period = word === 'period' && /^months?$/.test(before) ? i - 1 : word === 'months' ? i : null;
  if (period === null) return null;
  const at = normAt(tokens, period - 1) === '-' ? period - 2 : period - 1;
  const digits = digitsAt(tokens, at, 1, 2);
  const words = digits === null && tokens[at]?.kind === 'word' ? readWords(tokens, at) : null;
  const months = digits ?? words?.base ?? null;
  return months === null || months < 2 || months > 18 || !Number.isInteger(months) ? null : { months, from: at };
}

/** Token after the words that say when the stretch ends: "ended", "ending in", "to", "through". */
function endsWith({ tokens }: DateReading, i: number, length: string): number | null {
  let at = i;
  if (/^[,(]$/.test(normAt(tokens, at))) at++;
  if (/^(?:that|which)$/.test(normAt(tokens, at))) at++;
  const word = normAt(tokens, at);
  const clear = /^(?:ended|ending|ends|beginning|starting)$/.test(word);
  if (!clear && !(/^(?:to|through|till|until)$/.test(word) && length !== 'half' && at === i)) return null;
  const next = /^(?:in|on|the)$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1;
  // "the three months to the end of September", "to end-September"
  if (normAt(tokens, next) !== 'end') return next;
  return /^(?:of|-)$/.test(normAt(tokens, next + 1)) ? next + 2 : next + 1;
}

/** The end of the stretch in the year its verb asks for: what "ended", or ran "to", is over; what is "ending", or runs "through", is not, unless the sentence looks back. */
function inTime(reading: DateReading, last: Period, i: number): Period {
  const { today, tokens } = reading;
  if (last.yearless === undefined || today === null) return last;
  const open = /^(?:ending|ends|through|beginning|starting)$/.test(normAt(tokens, i + 1));
  const tense = tenseAt(tokens, i, last.to);
  const future = open ? tense !== 'past' : tense === 'future' && normAt(tokens, i + 1) !== 'ended';
  const year = yearAt(today);
  const spans = [year - 1, year, year + 1].map((y) => ofYear(last.yearless as Yearless, y));
  const span = future ? spans.find((s) => (s.end ?? 0) >= today) : spans.findLast((s) => (s.end ?? 0) <= today + 1);
  return span === undefined ? last : { ...last, ...span };
}

/** "the fiscal year beginning April" */
const begins = (tokens: DateReading['tokens'], i: number): boolean => /^(?:beginning|starting)$/.test(normAt(tokens, i));

/** "the fiscal year ending March 2027", "quarter ended June 30", "nine months to December": found at the word of length. */
export const endedPeriod: PeriodReader = (reading, i) => {
  const length = lengthAt(reading, i);
  const at = length === null ? null : endsWith(reading, i + 1, normAt(reading.tokens, i));
  if (length === null || at === null || reading.tokens[at]?.line) return null;
  const named = monthFirst(reading, at) ?? dayFirst(reading, at);
  const last = named === null ? null : inTime(reading, named, i);
  if (last === null || (last.precision !== 'day' && last.precision !== 'month')) return null;
  const precision = length.months === 3 ? 'quarter' : length.months === 6 ? 'half' : length.months === 12 ? 'year' : 'range';
  const base: Pick<Period, 'from' | 'to' | 'certainty' | 'by'> = { from: length.from, to: last.to, certainty: 'stated', by: 'ended' };
  if (begins(reading.tokens, i + 1)) {
    return last.start === null
      ? { ...unknownSpan(precision), ...base }
      : { start: last.start, end: addMonths(last.start, length.months) - 1, precision, ...base };
  }
  if (last.end === null) return { ...unknownSpan(precision), ...base };
  return { start: addMonths(last.end + 1, -length.months), end: last.end, precision, ...base };
};
