import type { Bounds } from '@gigawire/domain';

/** What two values say of each other. `unknown`: they are compatible, or cannot be compared. */
export type Agreement = 'agree' | 'differ' | 'unknown';

/** Relative differences up to `agree` are the same figure; above `differ` they are not. */
export interface Tolerance {
  readonly agree: number;
  readonly differ: number;
}

/** Rounding to two digits moves a figure by less (10.5 to 11); it need not be tried on figures further apart. */
const MOST_ROUNDED = 0.05;
/** "about 5,000" may stand for 4,800. */
const HEDGED: Tolerance = { agree: 0.06, differ: 0.1 };

/** Digits that carry a figure's precision: 3 for 4,930, 1 for 30. Zero has none. */
export function significantDigits(n: number): number {
  const [mantissa = ''] = Math.abs(n).toExponential(9).split('e');
  return mantissa.replace('.', '').replace(/0{1,10}$/, '').length;
}

/** True when `coarse`, given to two digits or more, is `fine` rounded: 4,900 of 4,930. */
export function isRoundingOf(coarse: number, fine: number): boolean {
  const digits = significantDigits(coarse);
  return digits >= 2 && digits < significantDigits(fine) && Number(fine.toPrecision(digits)) === Number(coarse.toPrecision(12));
}

function comparePoints(a: number, b: number, tolerance: Tolerance): Agreement {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  const distance = larger === 0 ? 0 : Math.abs(a - b) / larger;
  if (distance <= tolerance.agree) return 'agree';
  if (distance <= MOST_ROUNDED && (isRoundingOf(a, b) || isRoundingOf(b, a))) return 'agree';
  return distance > tolerance.differ ? 'differ' : 'unknown';
}

function compareClosed(a: { min: number; max: number }, b: { min: number; max: number }, tolerance: Tolerance): Agreement {
  const ends = [comparePoints(a.min, b.min, tolerance), comparePoints(a.max, b.max, tolerance)];
  if (ends.every((e) => e === 'agree')) return 'agree';
  const apart = a.max < b.min ? comparePoints(a.max, b.min, tolerance) : b.max < a.min ? comparePoints(b.max, a.min, tolerance) : 'unknown';
  return apart === 'differ' ? 'differ' : 'unknown';
}

/** A closed value against one that knows only its lower (`at least`) or upper (`up to`) bound. */
function compareWithBound(a: { min: number; max: number }, bound: Bounds, tolerance: Tolerance): Agreement {
  if (bound.max !== null) {
    const ends = comparePoints(a.max, bound.max, tolerance);
    return ends === 'agree' ? 'agree' : a.min > bound.max ? ends : 'unknown';
  }
  if (bound.min === null) return 'unknown';
  const ends = comparePoints(a.min, bound.min, tolerance);
  return ends === 'agree' ? 'agree' : a.max < bound.min ? ends : 'unknown';
}

function compareOpen(a: Bounds, b: Bounds, tolerance: Tolerance): Agreement {
  if (a.max !== null && b.max !== null) return comparePoints(a.max, b.max, tolerance);
  if (a.min !== null && b.min !== null) return comparePoints(a.min, b.min, tolerance) === 'agree' ? 'agree' : 'unknown';
  const [floor, ceiling] = [a.min ?? b.min, a.max ?? b.max];
  if (floor === null || ceiling === null) return 'unknown';
  return floor > ceiling ? comparePoints(floor, ceiling, tolerance) : 'unknown';
}

const isHedged = (b: Bounds): boolean => b.qualifier === 'about' || b.qualifier === 'nearly';

/** Compares two figures in the same unit. "up to 20" agrees with 20, knows nothing of 15, and differs from 30 and from "up to 30". */
export function compareBounds(a: Bounds, b: Bounds, given: Tolerance): Agreement {
  const hedged = isHedged(a) || isHedged(b);
  const tolerance = hedged ? { agree: Math.max(given.agree, HEDGED.agree), differ: Math.max(given.differ, HEDGED.differ) } : given;
  const closedA = a.min !== null && a.max !== null ? { min: a.min, max: a.max } : null;
  const closedB = b.min !== null && b.max !== null ? { min: b.min, max: b.max } : null;
  if (closedA && closedB) return compareClosed(closedA, closedB, tolerance);
  if (closedA) return compareWithBound(closedA, b, tolerance);
  if (closedB) return compareWithBound(closedB, a, tolerance);
  return compareOpen(a, b, tolerance);
}
