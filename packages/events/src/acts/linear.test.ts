import { expect, it } from 'vitest';
import { likelihoods, type LinearModel } from './linear.ts';

const MODEL: LinearModel = {
  classes: ['facility', 'none'],
  bias: [0, 0.5],
  weights: new Map([
    ['1:plant', [0, 100, 1, -100]],
    ['1:opinion', [1, 80]],
  ]),
};

it('gives every class a likelihood, likeliest first, all of them adding up to 1', () => {
  const [first, second] = likelihoods(MODEL, new Map([['1:plant', 1]]));
  expect(first?.name).toBe('facility');
  expect((first?.p ?? 0) + (second?.p ?? 0)).toBeCloseTo(1);
});

it('falls back on how common the classes are where it knows no feature', () => {
  const [first] = likelihoods(MODEL, new Map([['1:unheard', 1]]));
  expect(first).toEqual({ name: 'none', p: expect.closeTo(1 / (1 + Math.exp(-0.5)), 5) });
});

it('weighs features by their share of the whole: what it does not know takes nothing away', () => {
  const plain = likelihoods(MODEL, new Map([['1:plant', 1]]));
  const noisy = likelihoods(
    MODEL,
    new Map([
      ['1:plant', 1],
      ['1:unheard', 9],
    ]),
  );
  expect(noisy).toEqual(plain);
});
