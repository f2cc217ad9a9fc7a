import { expect, it } from 'vitest';
import { likelihoods, type LinearModel, modelIn, namedWeights, speakingFor, weightsOf, writtenWeights } from './linear-model.ts';

const MODEL: LinearModel = {
  classes: ['facility', 'none'],
  bias: [0, 0.5],
  weights: weightsOf([
    ['1:plant', [0, 100, 1, -100]],
    ['1:opinion', [1, 80]],
  ]),
};

it('gives every class a likelihood, all of them adding up to 1', () => {
  const { facility = 0, none = 0 } = Object.fromEntries(likelihoods(MODEL, new Map([['1:plant', 1]])));
  expect(facility).toBeGreaterThan(0.9);
  expect(facility + none).toBeCloseTo(1);
});

it('falls back on how common the classes are where it knows no feature', () => {
  expect(likelihoods(MODEL, new Map([['1:unheard', 1]])).get('none')).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 5);
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

it('names the features that speak most for a class', () => {
  const features = new Map([
    ['1:plant', 1],
    ['1:opinion', 2],
    ['1:unheard', 9],
  ]);
  expect(speakingFor(MODEL, features, 'none')).toEqual(['1:opinion']);
  expect(speakingFor(MODEL, features, 'facility')).toEqual(['1:plant']);
});

it('gives weights back as they were packed', () => {
  expect(namedWeights(MODEL.weights)).toEqual([
    ['1:plant', [0, 100, 1, -100]],
    ['1:opinion', [1, 80]],
  ]);
});

it('is read from its file as it was written', () => {
  const weights = namedWeights(MODEL.weights).map(writtenWeights);
  expect(weights).toEqual(['1:plant a100b-100', '1:opinion b80']);
  expect(modelIn({ ...MODEL, weights })).toEqual(MODEL);
  expect(writtenWeights(['2:new plant', [25, 7]])).toBe('2:new plant z7');
  expect(() => writtenWeights(['1:plant', [26, 1]])).toThrow(RangeError);
});
