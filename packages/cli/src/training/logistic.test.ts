import { likelihoods, namedWeights } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { fit, type Sample } from './logistic.ts';

const sample = (name: string, ...words: string[]): Sample => ({ name, features: new Map(words.map((word) => [word, 1])) });

const SAMPLES: readonly Sample[] = Array.from({ length: 20 }, (_, i) =>
  i % 2 === 0 ? sample('facility', 'plant', 'opens', `x${i}`) : sample('market', 'prices', 'rose', `x${i}`),
);

it('tells apart what its samples tell apart', () => {
  const model = fit(SAMPLES, ['facility', 'market']);
  expect(likelihoods(model, new Map([['plant', 1]])).get('facility')).toBeGreaterThan(0.8);
  expect(likelihoods(model, new Map([['prices', 1]])).get('market')).toBeGreaterThan(0.8);
});

it('leaves out what was seen once', () => {
  expect(
    namedWeights(fit(SAMPLES, ['facility', 'market']).weights)
      .map(([name]) => name)
      .sort(),
  ).toEqual(['opens', 'plant', 'prices', 'rose']);
});

it('gives the same weights for the same samples', () => {
  expect(fit(SAMPLES, ['facility', 'market'])).toEqual(fit(SAMPLES, ['facility', 'market']));
});
