import { civil, isDate } from '../calendar/day.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../calendar/names.ts';
import { phraseAt } from '../figures/phrases.ts';
import { UNIT_NAMES } from '../units/unit-names.ts';
import { daySpan, monthsSpan, ofYear, type Period, unknownSpan, type Yearless, yearAt } from './period.ts';
import { type DateReading, digitsAt, fullYear, isCapital, isGlued, normAt, type PeriodReader, yearAtToken } from './reading.ts';
import { tenseAt } from './tense.ts';
import { settleYear } from './yearless.ts';

const CAPITAL_ONLY = new Set(['may', 'march', 'mar', 'sun', 'sat', 'dec', 'jan', 'jun', 'jul']);
/** Scales and units that claim a number for themselves: "in March 20 GWh". */
const CLAIMS = new Set(['million', 'billion', 'trillion', 'crore', 'lakh', 'bn', 'mn', 'cr', '$', '€', '₹']);

/** The month token `i` names, and the token after it and its full stop. */
export function monthAt(reading: DateReading, i: number): { readonly month: number; readonly to: number } | null {
  const { tokens } = reading;
  const norm = normAt(tokens, i);
  const month = MONTHS.get(norm);
  if (month === undefined || (CAPITAL_ONLY.has(norm) && !isCapital(reading, i))) return null;
  // "Mar." is an abbreviation when a date goes on after it; a full stop that ends the sentence is left alone.
  const stop =
    normAt(tokens, i + 1) === '.' &&
    isGlued(tokens, i) &&
    norm !== 'june' &&
    norm !== 'july' &&
    norm !== 'may' &&
    norm.length < 5 &&
    (tokens[i + 2]?.kind === 'number' || !isSentenceStart(reading, i + 2));
  return { month, to: stop ? i + 2 : i + 1 };
}

function isSentenceStart({ tokens }: DateReading, i: number): boolean {
  const token = tokens[i];
  return token === undefined || token.capital || token.line;
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** A day of the month at token `i` and the token after it: "4", "4th", "15th of". */
function dayAt({ tokens }: DateReading, i: number): { readonly day: number; readonly to: number } | null {
  const day = digitsAt(tokens, i, 1, 2);
  if (day === null || day < 1 || day > 31) return null;
  const to = isGlued(tokens, i) && ORDINAL_ENDINGS.has(normAt(tokens, i + 1)) ? i + 2 : i + 1;
  return { day, to };
}

/** True when the number that ends before token `i` counts something: "in March 20 GWh was sold". */
function isCounted({ tokens }: DateReading, i: number): boolean {
  const next = tokens[i];
  if (next === undefined || next.line) return false;
  if (CLAIMS.has(next.norm) || next.norm === '%') return true;
  if (next.norm === '.' || next.norm === ',') return false;
  return phraseAt(UNIT_NAMES, tokens, i) !== null && next.norm !== 'w';
}

/** Days as they are joined: "4-6", "27 and 28", "27 to 29". The first when only one is named. */
function daysAt(reading: DateReading, i: number): { readonly days: readonly [number, number]; readonly to: number } | null {
  const first = dayAt(reading, i);
  if (first === null || (first.to === i + 1 && isCounted(reading, first.to))) return null;
  const joint = normAt(reading.tokens, first.to);
  if (joint === '-' || joint === 'to' || joint === 'and' || joint === '&' || joint === '~') {
    const second = dayAt(reading, first.to + 1);
    if (second !== null && second.day > first.day && !isCounted(reading, second.to))
      return { days: [first.day, second.day], to: second.to };
  }
  return { days: [first.day, first.day], to: first.to };
}

const YEAR_STEPS: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };

/** "June last year", "September of this year": the year by its distance from publication, and the token after it. */
function relativeYearAfter({ tokens, today }: DateReading, i: number): { readonly year: number; readonly to: number } | null {
  const at = /^(?:of|,)$/.test(normAt(tokens, i)) ? i + 1 : i;
  const step = YEAR_STEPS[normAt(tokens, at)];
  if (step === undefined || today === null || normAt(tokens, at + 1) !== 'year') return null;
  return { year: yearAt(today) + step, to: at + 2 };
}

/** The year after a month or day, past a comma, "of" or an apostrophe, and the token after it. */
export function yearAfter({ tokens }: DateReading, i: number, month: boolean): { readonly year: number; readonly to: number } | null {
  const joint = normAt(tokens, i);
  const at = joint === ',' || joint === '-' || (month && joint === 'of') ? i + 1 : i;
  if (tokens[at]?.line) return null;
  if (joint === "'" && isGlued(tokens, i)) {
    const short = digitsAt(tokens, i + 1, 2, 2);
    return short === null ? null : { year: fullYear(short), to: i + 2 };
  }
  const year = yearAtToken(tokens, at);
  if (year !== null) return isCounted({ tokens } as DateReading, at + 1) ? null : { year, to: at + 1 };
  const short = joint === '-' && isGlued(tokens, i) ? digitsAt(tokens, at, 2, 2) : null;
  return short === null ? null : { year: fullYear(short), to: at + 1 };
}

const LEAP_YEAR = 2000;

/** 1 where four digits that are no year a newspaper writes about follow a day ("31 February 9999"): they belong to the slip. */
const absurdYear = ({ tokens }: DateReading, i: number): number =>
  digitsAt(tokens, i, 4, 4) !== null && !tokens[i]?.line && !isCounted({ tokens } as DateReading, i + 1) ? 1 : 0;

function settled(reading: DateReading, named: Yearless, from: number, to: number, month: boolean): Period | null {
  const year = yearAfter(reading, to, month) ?? relativeYearAfter(reading, to);
  // Some year must have such a day: "31 February" is a slip of the pen, and no other day may stand in for it.
  const exists = named.days === null || isDate(year?.year ?? LEAP_YEAR, named.month, named.days[1]);
  const by = named.days === null ? 'month' : 'day';
  // "from October 15 to 17" says both its ends.
  const closed = named.days !== null && named.days[0] !== named.days[1] ? { closed: true as const } : {};
  if (year === null) {
    if (!exists) return { ...unknownSpan('day'), from, to: to + absurdYear(reading, to), certainty: 'ambiguous', by: 'impossible' };
    return { ...settleYear(reading, named, from, to), from, to, certainty: 'stated', by, yearless: named, ...closed };
  }
  if (!exists) return { ...unknownSpan('day'), from, to: year.to, certainty: 'ambiguous', by: 'impossible' };
  return { ...ofYear(named, year.year), from, to: year.to, certainty: 'stated', by, ...closed };
}

/** "March 4, 2026", "March 4-6", "Aug. 29", "March 2026", "March '26", "March". */
export const monthFirst: PeriodReader = (reading, i) => {
  const named = monthAt(reading, i);
  if (named === null) return null;
  const days = reading.tokens[named.to]?.line ? null : daysAt(reading, named.to);
  if (days !== null) return settled(reading, { month: named.month, days: days.days }, i, days.to, false);
  const month = settled(reading, { month: named.month, days: null }, i, named.to, true);
  if (month === null || (month.yearless !== undefined && !standsAsMonth(reading, i, named.to))) return null;
  // "by March-end", as the Indian press has it.
  const toEnd = normAt(reading.tokens, month.to) === '-' && normAt(reading.tokens, month.to + 1) === 'end';
  return toEnd ? { ...month, to: month.to + 2, by: 'end' } : month;
};

const BEFORE_MONTH = new Set(
  'in by since until till from to through before after during of for early mid late end last next this and or between - on around about ( earlier later every each again , the and, as upto a'.split(
    ' ',
  ),
);

/** "May" and "March" alone are months only where a month can stand; the others always are, as names of months go. */
function standsAsMonth(reading: DateReading, i: number, to: number): boolean {
  const norm = normAt(reading.tokens, i);
  if (!isCapital(reading, i)) return false;
  const before = normAt(reading.tokens, i - 1);
  const full = norm.length > 4 || norm === 'june' || norm === 'july';
  if (norm !== 'may' && norm !== 'march' && full) return true;
  // "Nov-Dec 2026", "Mar to May"
  const joined = /^(?:-|to)$/.test(normAt(reading.tokens, to)) && MONTHS.has(normAt(reading.tokens, to + 1));
  if (joined && isCapital(reading, to + 1)) return true;
  if (norm === 'may' && (normAt(reading.tokens, to) === 'be' || before === ',' || before === 'the')) return false;
  return BEFORE_MONTH.has(before) || (normAt(reading.tokens, to) === "'" && norm === 'march');
}

/** "4 March 2026", "5th December, 2025", "the 15th of August", "4-6 March", "15-Aug-2025". */
export const dayFirst: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const days = daysAt(reading, i);
  if (days === null || (tokens[i - 1]?.norm === '.' && tokens[i]?.gap === false)) return null;
  let at = days.to;
  if (normAt(tokens, at) === 'of' && days.to > i + 1) at++;
  else if ((normAt(tokens, at) === '-' || normAt(tokens, at) === '/') && isGlued(tokens, at - 1)) at++;
  if (tokens[at]?.line) return null;
  const named = monthAt(reading, at);
  if (named === null) return null;
  const slash = normAt(tokens, named.to) === '/' ? named.to + 1 : named.to;
  return settled(reading, { month: named.month, days: days.days }, i, yearAtToken(tokens, slash) === null ? named.to : slash, true);
};

const MONTH_STEPS: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };

/** "the 6th of this month". */
export const dayOfRelativeMonth: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  if (!ORDINAL_ENDINGS.has(normAt(tokens, i + 1))) return null;
  const named = dayAt(reading, i);
  const step = named === null ? undefined : MONTH_STEPS[normAt(tokens, named.to + 1)];
  if (named === null || step === undefined || named.to === i + 1 || today === null) return null;
  if (normAt(tokens, named.to) !== 'of' || normAt(tokens, named.to + 2) !== 'month') return null;
  const { year, month } = civil(today);
  const first = monthsSpan(year, month + step, 1);
  if (first.start === null || first.end === null || first.start + named.day - 1 > first.end) return null;
  return { ...daySpan(first.start + named.day - 1), from: i, to: named.to + 3, certainty: 'stated', by: 'day' };
};

/** "On the 27th", as Korean and Japanese wires date their news: the latest such day, or the next where the verb speaks of what is to come. */
export const dayOfMonth: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  if (normAt(tokens, i - 1) !== 'the' || normAt(tokens, i - 2) !== 'on') return null;
  const named = dayAt(reading, i);
  if (named === null || named.to === i + 1) return null;
  if (!/^(?:,|\.|)$/.test(normAt(tokens, named.to)) && !(normAt(tokens, named.to) === '(')) return null;
  const base = { from: i, to: named.to, certainty: 'implied' as const, by: 'day' };
  if (today === null) return { ...unknownSpan('day'), ...base };
  const { year, month } = civil(today);
  const days = [month - 1, month, month + 1].flatMap((m) => {
    const first = monthsSpan(year, m, 1);
    const day = (first.start ?? 0) + named.day - 1;
    return first.end !== null && day <= first.end ? [day] : [];
  });
  const future = tenseAt(tokens, i, named.to) === 'future';
  const day = future ? days.find((d) => d >= today) : days.findLast((d) => d <= today);
  return day === undefined ? null : { ...daySpan(day), ...base };
};

/** "Tuesday, 4 March 2026", "Tue Mar 4": the weekday goes with the date that follows it. */
export const weekdayFirst: PeriodReader = (reading, i) => {
  const { tokens } = reading;
  const norm = normAt(tokens, i);
  if (!WEEKDAYS.has(norm) && !SHORT_WEEKDAYS.has(norm)) return null;
  let at = i + 1;
  while (at < i + 4 && /^[.,(]$/.test(normAt(tokens, at))) at++;
  if (normAt(tokens, at) === 'the') at++;
  if (tokens[at]?.line) return null;
  const date = monthFirst(reading, at) ?? dayFirst(reading, at);
  if (date === null || date.precision !== 'day') return null;
  const bracket = normAt(tokens, at - 1) === '(' && normAt(tokens, date.to) === ')' ? date.to + 1 : date.to;
  return { ...date, from: i, to: bracket };
};
