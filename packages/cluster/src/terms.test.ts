import { expect, it } from 'vitest';
import { cosine, termsOf } from './terms.ts';

it('keeps telling words, weighs the words of the trade less, drops the rest', () => {
  expect([...termsOf("Japan's JERA weighs storage projects in Rajasthan")]).toEqual([
    ['japan', 0.3],
    ['jera', 1],
    ['weigh', 1],
    ['storage', 0.3],
    ['project', 0.3],
    ['rajasthan', 1],
  ]);
});

it.each([
  ['the same in other forms', 'JERA weighs storage in Rajasthan', 'JERA weighed storages in Rajasthan', 1],
  ['nothing in common', 'JERA weighs storage', 'Suzuki opens biogas refinery', 0],
  ['nothing to compare', '', 'Suzuki opens biogas refinery', 0],
  ['Japanese', 'インドに正極材工場', 'インドに正極材工場', 1],
])('%s', (_, a, b, expected) => {
  expect(cosine(termsOf(a), termsOf(b))).toBeCloseTo(expected, 9);
});
