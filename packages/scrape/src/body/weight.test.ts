import { expect, it } from 'vitest';
import { weightOf } from './weight.ts';

it.each([
  ['letters', 'abc', 3],
  ['white space at most one', ' a \n\n  b ', 3],
  ['blank', ' \n ', 0],
  ['empty', '', 0],
  ['Japanese counts more', '電池', 5],
  ['half of a pair is no CJK', '🔋', 2],
])('%s', (_, text, weight) => {
  expect(weightOf(text)).toBe(weight);
});
