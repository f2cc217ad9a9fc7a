import { bounded, type Qualifier } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { compareBounds, isRoundingOf, significantDigits } from './compare-bounds.ts';

const TWO_PERCENT = { agree: 0.02, differ: 0.02 };
const b = (low: number, high = low, hedge: Qualifier | null = null) => bounded(low, high, hedge);
const upTo = (n: number) => b(n, n, 'up_to');
const atLeast = (n: number) => b(n, n, 'at_least');

describe('compareBounds', () => {
  it.each([
    ['equal', b(30), b(30), 'agree'],
    ['within tolerance', b(100), b(101), 'agree'],
    ['rounded', b(4930), b(4900), 'agree'],
    ['one digit is no rounding', b(32), b(30), 'differ'],
    ['apart', b(30), b(12), 'differ'],
    ['about', b(48), b(50, 50, 'about'), 'agree'],
    ['about, further off', b(46), b(50, 50, 'about'), 'unknown'],
    ['about, too far off', b(40), b(50, 50, 'about'), 'differ'],
    ['same range', b(100, 400), b(100, 400), 'agree'],
    ['inside a range', b(250), b(100, 400), 'unknown'],
    ['outside a range', b(500), b(100, 400), 'differ'],
    ['up to the same', upTo(20), b(20), 'agree'],
    ['below an upper bound', upTo(20), b(15), 'unknown'],
    ['above an upper bound', upTo(20), b(30), 'differ'],
    ['two upper bounds', upTo(20), upTo(30), 'differ'],
    ['above a lower bound', atLeast(20), b(25), 'unknown'],
    ['below a lower bound', atLeast(20), b(10), 'differ'],
    ['two lower bounds', atLeast(1000), atLeast(1200), 'unknown'],
    ['at least and up to', atLeast(10), upTo(20), 'unknown'],
    ['at least and up to, crossed', atLeast(30), upTo(20), 'differ'],
    ['nothing known', { min: null, max: null, qualifier: null }, b(5), 'unknown'],
    ['zeros', b(0), b(0), 'agree'],
  ] as const)('%s', (_, left, right, expected) => {
    expect(compareBounds(left, right, TWO_PERCENT)).toBe(expected);
    expect(compareBounds(right, left, TWO_PERCENT)).toBe(expected);
  });
});

it.each([
  [4930, 3],
  [30, 1],
  [49_300_000_000, 3],
  [2.4, 2],
  [0, 0],
])('%d has %d significant digits', (n, digits) => {
  expect(significantDigits(n)).toBe(digits);
});

it.each([
  [4900, 4930, true],
  [4930, 4900, false],
  [30, 32, false],
  [2.4e9, 2.38e9, true],
  [2.5e9, 2.38e9, false],
])('%d is %d rounded: %s', (coarse, fine, expected) => {
  expect(isRoundingOf(coarse, fine)).toBe(expected);
});
