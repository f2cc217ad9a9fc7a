import { monthLength } from '../calendar/day.ts';
import { ofYear, type Span, type Yearless, yearAt } from './period.ts';
import type { DateReading } from './reading.ts';
import { tenseAt } from './tense.ts';

/** Room for a story that calls tomorrow's date in the past tense across a date line. */
const SLACK = 1;

/**
 * The year a month or day named without one means in an article of a given day: with a verb of the future the next, with one of the past the
 * last, otherwise the nearest. Open when the article has no day. `from` and `to` are the tokens it covers.
 */
export function settleYear({ tokens, today }: DateReading, named: Yearless, from: number, to: number): Span {
  if (today === null) return { ...ofYear(named, 2000), start: null, end: null };
  const year = yearAt(today);
  const leap = named.month === 2 && named.days !== null && named.days[1] === 29;
  const spans = [year - 1, year, year + 1].filter((y) => !leap || monthLength(y, 2) === 29).map((y) => ofYear(named, y));
  const tense = tenseAt(tokens, from, to);
  const next = spans.find((span) => (span.end ?? 0) >= today);
  const last = spans.findLast((span) => (span.start ?? 0) <= today + SLACK);
  const nearest = spans.toSorted((a, b) => distance(a, today) - distance(b, today))[0];
  const chosen = tense === 'future' ? next : tense === 'past' ? last : nearest;
  return chosen ?? nearest ?? { ...ofYear(named, year), start: null, end: null };
}

function distance({ start, end }: Span, today: number): number {
  if (start === null || end === null) return Number.POSITIVE_INFINITY;
  if (start <= today && today <= end) return 0;
  return Math.min(Math.abs(start - today), Math.abs(end - today));
}
