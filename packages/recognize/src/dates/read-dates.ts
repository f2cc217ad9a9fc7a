import { MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from '../calendar/names.ts';
import { wordTable } from '../numerals/word-table.ts';
import type { Token } from '../numerals/token.ts';
import { endedPeriod } from './ended.ts';
import { fiscalWordFirst, fiscalYearsFirst } from './fiscal.ts';
import { japaneseAhead, japaneseDay, japaneseMonth, japaneseWord, japaneseYear, japaneseYears } from './japanese.ts';
import { modified, remainder, weekOfDay, weekOfMonth, yearEnd } from './modifier.ts';
import { dayFirst, dayOfMonth, dayOfRelativeMonth, monthFirst, weekdayFirst } from './month-date.ts';
import { numericDate } from './numeric.ts';
import type { Period } from './period.ts';
import { digitFirst, fiscalFirst, letterFirst, ordinalFirst } from './quarter.ts';
import type { DateReading, PeriodReader } from './reading.ts';
import { ago, inCounted } from './counted.ts';
import { dayWord, seasonOfYear, weekdayAlone } from './day-word.ts';
import { relativeFirst } from './relative.ts';
import { calendarYear } from './year.ts';

const rows = (words: Iterable<string>, ...readers: PeriodReader[]): (readonly [string, readonly PeriodReader[]])[] =>
  [...words].map((word) => [word, readers]);

/** Which rules a word can open, tried in order: the one that reads more of the text stands before the one that reads less. */
const readersOfWord = wordTable<readonly PeriodReader[]>([
  ...rows(MONTHS.keys(), monthFirst),
  ...rows(SHORT_WEEKDAYS.keys(), weekdayFirst),
  ...rows(WEEKDAYS.keys(), weekdayFirst, weekdayAlone),
  ...rows(SEASONS.keys(), seasonOfYear),
  ...rows(['fy', 'fys', 'fiscal', 'financial', 'business'], fiscalFirst, fiscalWordFirst),
  ...rows(['q', 'h'], letterFirst),
  ...rows(['first', 'second', 'third', 'fourth', 'latter', 'opening'], weekOfMonth, ordinalFirst),
  // "last" opens "last week of July" before it opens "last week".
  ...rows(['last'], weekOfMonth, relativeFirst),
  ...rows(['this', 'next', 'current', 'ongoing', 'coming', 'upcoming', 'past', 'previous'], relativeFirst),
  ...rows(['early', 'mid', 'late', 'end', 'beginning', 'start', 'middle', 'close', 'turn', 'earlier', 'later'], modified),
  ...rows(['remainder', 'rest'], remainder),
  ...rows(['year', 'month'], yearEnd, endedPeriod),
  ...rows(['quarter', 'half', 'months', 'period'], endedPeriod),
  ...rows(['week'], weekOfDay),
  ...rows(['yesterday', 'today', 'tomorrow', 'tonight'], dayWord),
  ...rows(['ago'], ago),
  ...rows(['in', 'within'], inCounted),
  ...rows(['令', '平', '昭'], japaneseYear),
  ...rows(['今', '本', '来', '昨', '再', '一', '去', '年', '先', '明'], japaneseAhead, japaneseWord),
]);

/** The same for what opens with digits. */
const BY_NUMBER: readonly PeriodReader[] = [
  japaneseYears,
  japaneseYear,
  japaneseMonth,
  japaneseDay,
  numericDate,
  fiscalYearsFirst,
  dayFirst,
  dayOfRelativeMonth,
  dayOfMonth,
  digitFirst,
  weekOfMonth,
  ordinalFirst,
  calendarYear,
];

/** Longest number that can be part of a date. */
const DIGITS = 4;

function readersOf(token: Token): readonly PeriodReader[] | undefined {
  if (token.kind === 'number') return token.norm.length <= DIGITS ? BY_NUMBER : undefined;
  return token.kind === 'word' ? readersOfWord(token.norm) : undefined;
}

/** Every time expression of a text in its order, each token in at most one. */
export function readPeriods(reading: DateReading): Period[] {
  const periods: Period[] = [];
  const { tokens } = reading;
  let floor = 0;
  for (let i = 0; i < tokens.length;) {
    const period = readAt(reading, i, floor);
    if (period === null) {
      i++;
      continue;
    }
    periods.push(period);
    floor = period.to;
    i = Math.max(i + 1, period.to);
  }
  return periods;
}

function readAt(reading: DateReading, i: number, floor: number): Period | null {
  const readers = readersOf(reading.tokens[i] as Token);
  if (readers === undefined) return null;
  for (const reader of readers) {
    const period = reader(reading, i);
    if (period !== null && period.from >= floor) return period;
  }
  return null;
}
