import { addMonths, civil } from '../calendar/day.ts';
import { ORDINALS } from '../calendar/names.ts';
import { endedPeriod } from './ended.ts';
import { homeOf, type YearRead } from './fiscal.ts';
import { COUNTS_FROM_APRIL, fiscalYear, fiscalYearOf } from './fiscal-calendar.ts';
import { monthAt } from './month-date.ts';
import { monthsSpan, type Period, rangeSpan, type Span, unknownSpan, yearAt, yearSpan } from './period.ts';
import { type DateReading, digitsAt, fullYear, isCapital, isGlued, normAt, type PeriodReader, yearAtToken } from './reading.ts';
import { tenseAt } from './tense.ts';
import { yearish } from './yearish.ts';

type Part = 'quarter' | 'half' | 'months';

/** Part `n` of a year's twelve months; for "months" the first `n` of them. */
function partOf(year: Span, part: Part, n: number): Span {
  if (year.start === null) return unknownSpan(part === 'months' ? 'range' : part);
  const { year: first, month } = civil(year.start);
  switch (part) {
    case 'quarter':
      return monthsSpan(first, month + (n - 1) * 3, 3);
    case 'half':
      return monthsSpan(first, month + (n - 1) * 6, 6);
    case 'months':
      return rangeSpan(year.start, monthsSpan(first, month, n).end);
  }
}

const of = (year: YearRead, part: Part, n: number, from: number): Period => ({
  ...partOf(year.span, part, n),
  from,
  to: year.to,
  certainty: year.certainty,
  by: year.by === 'fiscal-year' ? `fiscal-${part}` : part,
});

/** A quarter or half whose year is left to the reader: the one nearest the day of publication, as far as the tense allows. Companies may mean their own years. */
function yearless(reading: DateReading, part: 'quarter' | 'half', n: number, from: number, to: number): Period {
  const base = { from, to, certainty: 'ambiguous' as const, by: part };
  if (reading.today === null) return { ...unknownSpan(part), ...base };
  const today = reading.today;
  const { year, month } = civil(today);
  const home = reading.fiscalHome(from);
  const fiscal = home !== null && COUNTS_FROM_APRIL.has(home);
  const spans = [-1, 0, 1].map((step) => partOf(fiscal ? fiscalYearOf(home, year + step, month) : yearSpan(year + step), part, n));
  const future = tenseAt(reading.tokens, from, to) === 'future';
  const span = future ? spans.find((s) => (s.end ?? 0) >= today) : spans.findLast((s) => (s.start ?? 0) <= today);
  return { ...(span ?? unknownSpan(part)), ...base };
}

/** The year after a quarter: past "of", "in", "," or "(", or at once; two digits count after "Q3". */
function yearAfterPart(reading: DateReading, i: number, short: boolean): YearRead | null {
  const { tokens } = reading;
  const joint = normAt(tokens, i);
  const at = joint === 'of' || joint === 'in' || joint === ',' || joint === '-' || joint === 'during' ? i + 1 : i;
  // "1H2025": the year glued to the letter.
  const glued = at === i && isGlued(tokens, i - 1) ? yearAtToken(tokens, i) : null;
  if (glued !== null) return { span: yearSpan(glued), to: i + 1, certainty: 'stated', by: 'year' };
  const read = yearish(reading, at);
  if (read !== null && !(joint === 'in' && read.by === 'relative' && normAt(tokens, at) === 'the')) return read;
  if (!short) return null;
  const apostrophe = normAt(tokens, at) === "'" ? at + 1 : at;
  const digits = digitsAt(tokens, apostrophe, 2, 2);
  const written = apostrophe > at || isGlued(tokens, apostrophe - 1);
  return digits === null || !written ? null : { span: yearSpan(fullYear(digits)), to: apostrophe + 1, certainty: 'stated', by: 'year' };
}

/** "Q3 FY26", "Q4FY24", "Q3 2027", "Q3'26", "H1 of 2026", "Q3 2025-26". */
export const letterFirst: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const letter = normAt(tokens, i);
  const n = digitsAt(tokens, i + 1, 1, 1);
  if (n === null || !isGlued(tokens, i) || !isCapital(reading, i) || n < 1 || n > (letter === 'q' ? 4 : 2)) return null;
  const part = letter === 'q' ? 'quarter' : 'half';
  const year = yearAfterPart(reading, i + 2, true) ?? fiscalPair(reading, i + 2);
  if (year !== null) return of(year, part, n, i);
  return part === 'quarter' &&
    /^(?:in|for|during|the|of|by|since|from|until|and|-|to|\()$/.test(normAt(tokens, i - 1)) &&
    tokens[i + 2]?.kind !== 'number'
    ? yearless(reading, part, n, i, i + 2)
    : null;
};

/** "Q3 2025-26": two years in a row are a financial one. */
function fiscalPair(reading: DateReading, i: number): YearRead | null {
  const year = yearAtToken(reading.tokens, i);
  const next = digitsAt(reading.tokens, i + 2, 2, 2);
  if (year === null || next !== (year + 1) % 100 || normAt(reading.tokens, i + 1) !== '-') return null;
  return { span: monthsSpan(year, 4, 12), to: i + 3, certainty: 'stated', by: 'fiscal-year' };
}

const GLUED: Readonly<Record<string, { readonly part: Part; readonly fiscal: boolean }>> = {
  q: { part: 'quarter', fiscal: false },
  h: { part: 'half', fiscal: false },
  m: { part: 'months', fiscal: false },
  qfy: { part: 'quarter', fiscal: true },
  hfy: { part: 'half', fiscal: true },
  mfy: { part: 'months', fiscal: true },
};

/** "4Q24", "2H 2026", "1HFY26", "9MFY26", "4Q FY24". */
export const digitFirst: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const n = digitsAt(tokens, i, 1, 1);
  const unit = GLUED[normAt(tokens, i + 1)];
  if (n === null || unit === undefined || !isGlued(tokens, i) || !isCapital(reading, i + 1)) return null;
  const most = unit.part === 'quarter' ? 4 : unit.part === 'half' ? 2 : 11;
  if (n < 1 || n > most || (unit.part === 'months' && n % 3 !== 0)) return null;
  // The letters of "1HFY26" end in the FY that the year needs before it: read as if it stood there.
  const year = unit.fiscal ? gluedFiscal(reading, i + 1) : yearAfterPart(reading, i + 2, unit.part !== 'months');
  return year === null || (unit.part === 'months' && year.by !== 'fiscal-year') ? null : of(year, unit.part, n, i);
};

function gluedFiscal(reading: DateReading, i: number): YearRead | null {
  const { tokens } = reading;
  const word = tokens[i];
  if (word === undefined) return null;
  const named: DateReading = { ...reading, tokens: tokens.with(i, { ...word, norm: 'fy' }) };
  return yearish(named, i);
}

function ordinalAt({ tokens }: DateReading, i: number): { readonly n: number; readonly to: number } | null {
  const word = ORDINALS.get(normAt(tokens, i));
  if (word !== undefined) return { n: word, to: i + 1 };
  const digit = digitsAt(tokens, i, 1, 1);
  return digit !== null && digit <= 4 && isGlued(tokens, i) && /^(?:st|nd|rd|th)$/.test(normAt(tokens, i + 1))
    ? { n: digit, to: i + 2 }
    : null;
}

/** "the third quarter of fiscal 2025", "first half of 2027", "2nd half of FY26", "first nine months of 2025", "second half of July". */
export const ordinalFirst: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const ordinal = ordinalAt(reading, i);
  if (ordinal === null) return null;
  let at = ordinal.to;
  if (normAt(tokens, at) === '-') at++;
  const fiscal = /^(?:fiscal|financial|calendar|business)$/.test(normAt(tokens, at));
  if (fiscal) at++;
  const word = normAt(tokens, at);
  if (word === 'quarter' || (word === 'half' && ordinal.n < 3)) {
    const year = yearAfterPart(reading, at + 1, false);
    if (year !== null) return of(year, word, ordinal.n, i);
    // "the first half ended in September"
    const ended = endedPeriod(reading, at);
    if (ended !== null) return { ...ended, from: i };
    const month = word === 'half' && normAt(tokens, at + 1) === 'of' ? halfOfMonth(reading, i, ordinal.n, at + 2) : null;
    return month ?? (standsAlone(reading, at + 1) ? yearless(reading, word, ordinal.n, i, at + 1) : null);
  }
  return ordinal.n === 1 ? firstMonths(reading, i, ordinal.to) : null;
};

/** "fiscal third quarter of 2025", "fiscal first half": a part of the financial year the named or present one is. */
export const fiscalFirst: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  if (normAt(tokens, i) === 'business') return null;
  const ordinal = ordinalAt(reading, normAt(tokens, i + 1) === '-' ? i + 2 : i + 1);
  if (ordinal === null) return null;
  const at = normAt(tokens, ordinal.to) === '-' ? ordinal.to + 1 : ordinal.to;
  const word = normAt(tokens, at);
  if (word !== 'quarter' && !(word === 'half' && ordinal.n < 3)) return null;
  const { home, certainty } = homeOf(reading, i, 'JP');
  const year = yearAfterPart(reading, at + 1, false);
  const named = year === null || year.span.start === null ? null : yearAt(year.span.start);
  if (year !== null && named !== null) {
    const span = year.by === 'year' ? fiscalYear(home, named) : year.span;
    return of({ ...year, span, certainty, by: 'fiscal-year' }, word, ordinal.n, i);
  }
  const base = { from: i, to: at + 1, certainty, by: `fiscal-${word}` };
  if (today === null) return { ...unknownSpan(word), ...base };
  const now = civil(today);
  const spans = [-1, 0, 1].map((step) => partOf(fiscalYearOf(home, now.year + step, now.month), word, ordinal.n));
  const span =
    tenseAt(tokens, i, at + 1) === 'future' ? spans.find((s) => (s.end ?? 0) >= today) : spans.findLast((s) => (s.start ?? 0) <= today);
  return { ...(span ?? unknownSpan(word)), ...base };
};

/** "the second half of the pack" is no time. */
const standsAlone = ({ tokens }: DateReading, i: number): boolean => normAt(tokens, i) !== 'of' && normAt(tokens, i) !== '-';

const MONTH_COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

function firstMonths(reading: DateReading, from: number, i: number): Period | null {
  const { tokens } = reading;
  const count = MONTH_COUNTS[normAt(tokens, i)] ?? digitsAt(tokens, i, 1, 2);
  if (count === null || count < 2 || count > 11 || normAt(tokens, i + 1) !== 'months') return null;
  const year = yearAfterPart(reading, i + 2, false);
  return year === null ? null : of(year, 'months', count, from);
}

function halfOfMonth(reading: DateReading, from: number, n: number, i: number): Period | null {
  const named = monthAt(reading, i);
  const year = named === null ? null : yearAtToken(reading.tokens, named.to);
  if (named === null || year === null) return null;
  const month = monthsSpan(year, named.month, 1);
  const middle = (month.start ?? 0) + 14;
  const span = n === 1 ? rangeSpan(month.start, middle) : rangeSpan(middle + 1, month.end);
  return { ...span, from, to: named.to + 1, certainty: 'stated', by: 'half' };
}

/** The three months that end with a month: the "March quarter". */
export const quarterEnding = (span: Span): Span => {
  if (span.end === null) return unknownSpan('quarter');
  const { year, month } = civil(addMonths(span.end - 27, -2));
  return monthsSpan(year, month, 3);
};
