import { expect, test } from 'vitest';
import { allOf } from './all-of.ts';

test('finds every match from the start, empty ones too', () => {
  const pattern = /\d*/g;
  pattern.lastIndex = 2;
  expect(allOf(pattern, '12a').map((m) => [m.index, m[0]])).toEqual([
    [0, '12'],
    [2, ''],
    [3, ''],
  ]);
});
