import { expect, it } from 'vitest';
import { createScore } from './score.ts';

it('counts bags, repeated items as often as they stand there', () => {
  const score = createScore();
  expect(score.add(['a', 'a', 'b'], ['a', 'c'])).toEqual({ missing: ['a', 'b'], extra: ['c'] });
  expect(score.metrics()).toEqual({ P: 50, R: 33.3, F1: 40 });
});

it('is perfect where there was nothing to find and nothing was', () => {
  expect(createScore().metrics()).toEqual({ P: 100, R: 100, F1: 100 });
});
