import { expect, it } from 'vitest';
import { addPairs } from './pairs.ts';

it('adds every two features once', () => {
  const features = new Map([['alone', 1]]);
  addPairs(features, ['a', 'b', 'c']);
  expect([...features.keys()]).toEqual(['alone', 'b & a', 'c & a', 'c & b']);
});
