import { lookBack } from '../figures/clause.ts';
import { unknownSpan } from './period.ts';
import { type DateReading, normAt, type PeriodReader } from './reading.ts';
import { around, countAt, PLURALS, PRECISION, running, shift } from './time-unit.ts';

const COMPARING = /^(?:than|from|period|compared|versus|vs|against)$/;

/** "three days ago", "a year ago": found at "ago", whose number stands before it. */
export const ago: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  const unit = PLURALS[normAt(tokens, i - 1)];
  if (unit === undefined || unit === 'decade') return null;
  const one = normAt(tokens, i - 2) === 'a' || normAt(tokens, i - 2) === 'an';
  const start = one ? i - 2 : countStart(reading, i - 1);
  const count = one ? 1 : start === null ? null : (countAt(reading, start)?.count ?? null);
  if (start === null || count === null) return null;
  // "11 per cent more than a year ago" compares; it dates nothing.
  if (lookBack(tokens, start, 5, (norm) => COMPARING.test(norm)) >= 0) return null;
  const base = { from: start, to: i + 1, certainty: 'stated' as const, by: 'relative' };
  if (today === null) return { ...unknownSpan(PRECISION[unit]), ...base };
  return { ...around(shift(today, unit, -count), unit === 'week' ? 'day' : unit), ...base };
};

/** Token where a count that ends before token `to` begins: one token of digits, or up to three words. */
function countStart(reading: DateReading, to: number): number | null {
  for (let from = Math.max(0, to - 3); from < to; from++) if (countAt(reading, from)?.to === to) return from;
  return null;
}

const AHEAD = new Set(
  'due expected will would be set scheduled plans planned starts start begins begin likely ready operational open opens launch come comes available'.split(
    ' ',
  ),
);

/** "in two weeks", "within three years": counted from publication when the clause looks ahead and nothing else is named to count from. */
export const inCounted: PeriodReader = (reading, i) => {
  const { tokens, today } = reading;
  const count = countAt(reading, i + 1);
  if (count === null || count.count > 60 || tokens[i + 1]?.line) return null;
  const unit = PLURALS[normAt(tokens, count.to)];
  if (unit === undefined || unit === 'decade' || tokens[count.to]?.line) return null;
  const after = normAt(tokens, count.to + 1);
  if (after === 'of' || after === 'from' || after === 'after' || after === '-') return null;
  if (lookBack(tokens, i, 8, (norm) => AHEAD.has(norm)) < 0 && !(after === "'" && normAt(tokens, count.to + 2) === 'time')) return null;
  const within = normAt(tokens, i) === 'within';
  const to = after === "'" && normAt(tokens, count.to + 2) === 'time' ? count.to + 3 : count.to + 1;
  const base = { from: i, to, certainty: 'implied' as const, by: 'relative', closed: true as const };
  if (today === null) return { ...unknownSpan(within ? 'range' : PRECISION[unit]), ...base };
  if (within) return { ...running(today, unit, count.count, 1), ...base };
  return { ...around(shift(today, unit, count.count), unit === 'week' ? 'day' : unit), ...base };
};
