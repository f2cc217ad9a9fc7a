import { holds, overlaps } from '@gigawire/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames } from './sample-reader.ts';

const PIECES = [
  'India', 'Japan', 'Tokyo', 'Japan\u2019s', 'the two countries', 'both nations', 'Suzuki', 'Kandori Ltd', 'Energy', 'Ministry of', '(MHI)', 'Georgia', 'US', 'U.S.', 'battery',
  'EV', '日本', 'インド', '日印', '両国', 'Bra\u0301zil', '👩‍🔬', '\u0000', '\u202e', '.', ',', '-', '&', ' and ', '\n', '"', "'s", 'Co., Ltd.', '%', '\ud800',
]; // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('names in any text', () => {
  it('stand where they say, in order, and overlap only where one phrase stands for two countries', () => {
    fc.assert(
      fc.property(text, (input) => {
        const mentions = readNames(input, { country: 'IN' });
        for (const [i, mention] of mentions.entries()) {
          expect(holds(input, mention)).toBe(true);
          const before = mentions[i - 1];
          if (!before) continue;
          expect(before.start).toBeLessThanOrEqual(mention.start);
          if (overlaps(before, mention)) expect([before.by, mention.by]).toEqual([mention.by, expect.stringMatching(/^two-countries\./)]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Milliseconds one reading takes, the best of three: a busy machine spoils some, which is also why the tests below try again. */
const timed = (input: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      readNames(input);
      return performance.now() - start;
    }),
  );

describe('hostile text', () => {
  it.each([
    ['dots', '.'.repeat(50_000)],
    ['one token', 'A'.repeat(1_000_000)],
  ])('%s takes no time', { retry: 5 }, (_, input) => {
    expect(timed(input)).toBeLessThan(400);
  });

  it.each([
    ['capitals', 'Qb '],
    ['open brackets', '(QB '],
    ['companies', 'Ab Ltd '],
    ['trades', 'Energy '],
    ['ministries', 'Ministry of A, '],
    ['both nations', 'Japan and India. Both nations agreed. '],
    ['acronyms', 'Ab Energy (AE) '],
    ['Georgia', 'Georgia '],
    ['capitals of states', 'Tokyo and '],
    ['Japanese', '日本'],
    ['descriptions', 'Ab, a '],
    ['ministries in small letters', 'the ministry of heavy industries (MHI), '],
    ['headlines', 'Mitsui '.repeat(4), '\nPanasonic Energy '.repeat(4)],
  ])('%s: four times the text takes about four times as long', { retry: 5 }, (_, piece, below = '') => {
    const text = (times: number): string => piece.repeat(times) + below.repeat(times);
    const short = timed(text(4_000));
    expect(timed(text(16_000))).toBeLessThan(10 * Math.max(short, 4));
  });
});
