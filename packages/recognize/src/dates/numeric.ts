import { type Day, dayOf, isDate } from '../calendar/day.ts';
import { daySpan, monthsSpan } from './period.ts';
import { type DateReading, digitsAt, fullYear, normAt, type PeriodReader, yearAtToken } from './reading.ts';
import { tenseAt } from './tense.ts';

/** Three numbers joined by one sign: "10/02/2026", "2025-07-03". Null when they are not joined so, or are part of something longer. */
function triple({ tokens }: DateReading, i: number): readonly [number, number, number] | null {
  const sign = normAt(tokens, i + 1);
  if ((sign !== '/' && sign !== '-' && sign !== '.') || normAt(tokens, i + 3) !== sign) return null;
  for (let at = i + 1; at <= i + 4; at++) if (tokens[at]?.gap !== false) return null;
  const before = tokens[i - 1];
  if (before !== undefined && !tokens[i]?.gap && (before.norm === sign || before.kind === 'word')) return null;
  const after = tokens[i + 5];
  if (after !== undefined && !after.gap && (after.norm === '-' || after.norm === '/') && tokens[i + 6]?.gap === false) return null;
  const parts = [i, i + 2, i + 4].map((at) => digitsAt(tokens, at, 1, 4));
  const [a, b, c] = parts;
  return a === null || b === null || c === null || a === undefined || b === undefined || c === undefined ? null : [a, b, c];
}

const dayIf = (year: number, month: number, day: number): Day | null => (isDate(year, month, day) ? dayOf(year, month, day) : null);

/** "2025-07-03", "2025/07/03", "2025.7.3". */
const yearFirst: PeriodReader = (reading, i) => {
  if (yearAtToken(reading.tokens, i) === null) return null;
  const parts = triple(reading, i);
  const day = parts === null ? null : dayIf(...parts);
  return day === null ? null : { ...daySpan(day), from: i, to: i + 5, certainty: 'stated', by: 'iso' };
};

/** "2025-07" where the second number cannot be a later year. */
const yearMonth: PeriodReader = ({ tokens }, i) => {
  const year = yearAtToken(tokens, i);
  const month = digitsAt(tokens, i + 2, 2, 2);
  if (year === null || month === null || month < 1 || month > 12 || normAt(tokens, i + 1) !== '-') return null;
  if (tokens[i + 1]?.gap || tokens[i + 2]?.gap || year % 100 < month || normAt(tokens, i + 3) === '-') return null;
  return { ...monthsSpan(year, month, 1), from: i, to: i + 3, certainty: 'stated', by: 'iso' };
};

/** True where the verb speaks of the past or of what is to come and only the other reading lies there: "was signed on", "closes on". */
function isAbsurd({ tokens, today }: DateReading, usual: Day, other: Day, i: number): boolean {
  if (today === null) return false;
  const tense = tenseAt(tokens, i, i + 5);
  if (tense === 'past') return usual > today + 1 && other <= today;
  return tense === 'future' && usual < today && other >= today;
}

/** "10/02/2026" by the outlet's custom; the other way round where that is no date, or where "was signed" would otherwise lie ahead. */
const yearLast: PeriodReader = (reading, i) => {
  const parts = triple(reading, i);
  if (parts === null || (reading.tokens[i]?.norm.length ?? 9) > 2) return null;
  const length = reading.tokens[i + 4]?.norm.length;
  const sign = normAt(reading.tokens, i + 1);
  if (length !== 4 && !(length === 2 && sign !== '-')) return null;
  const year = length === 4 ? parts[2] : fullYear(parts[2]);
  const [dmy, mdy] = [dayIf(year, parts[1], parts[0]), dayIf(year, parts[0], parts[1])];
  const [usual, other] = reading.order === 'mdy' && sign !== '.' ? [mdy, dmy] : [dmy, mdy];
  const base = { from: i, to: i + 5, by: 'numeric' };
  if (usual === null) return other === null ? null : { ...daySpan(other), ...base, certainty: 'stated' };
  if (other !== null && isAbsurd(reading, usual, other, i)) return { ...daySpan(other), ...base, certainty: 'ambiguous' };
  return { ...daySpan(usual), ...base, certainty: 'stated' };
};

/** Dates in digits alone. */
export const numericDate: PeriodReader = (reading, i) => yearFirst(reading, i) ?? yearLast(reading, i) ?? yearMonth(reading, i);
