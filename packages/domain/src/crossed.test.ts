import { expect, it } from 'vitest';
import { everyTwo, likelihoodOfCrossed, spelledOut } from './crossed.ts';
import { likelihood, type LinearModel, weightsOf } from './linear-model.ts';

const crossed = { alone: new Map([['a', 1]]), together: everyTwo(['a', 'b', 'c']) };

it('spells every two out once', () => {
  expect([...spelledOut(crossed).keys()]).toEqual(['a', 'b & a', 'c & a', 'c & b']);
});

it('weighs two names as if they were spelled out', () => {
  const weights = weightsOf([
    ['a', [0, 120]],
    ['c & b', [1, 300]],
  ]);
  const model: LinearModel = { classes: ['one', 'two'], bias: [0, 0.2], weights };
  const told = likelihoodOfCrossed(model, crossed, 'one');
  expect(told).toBeCloseTo(likelihood(model, spelledOut(crossed), 'one'), 12);
  expect(told).toBeLessThan(0.4);
});
