import { expect, it } from 'vitest';
import { type LinearModel, weightsOf } from '@gigawire/domain';
import type { DateStanding } from './acts/date-features.ts';
import { MODELS } from './acts/models.ts';
import { datesTold } from './dates-told.ts';

const dates: LinearModel = {
  classes: ['none', 'occurrence', 'deadline', 'period'],
  bias: [0, 0, 0, 0],
  weights: weightsOf([
    ['other deed', [0, 400]],
    ['aim', [2, 400]],
  ]),
};
const telling = (index: number, ruled: DateStanding, ...features: string[]) => ({
  index,
  ruled,
  features: new Map(features.map((name) => [name, 1])),
});

it('gives a date the role that its words speak for, and else leaves it that of the rules', () => {
  const tellings = [telling(1, 'occurrence', 'aim'), telling(2, 'period'), telling(3, 'none', 'aim')];
  expect([...datesTold({ ...MODELS, dates }, tellings)]).toEqual([
    [1, 'deadline'],
    [2, 'period'],
    [3, 'deadline'],
  ]);
});

it('leaves out what belongs to something else', () => {
  expect([...datesTold({ ...MODELS, dates }, [telling(1, 'occurrence', 'other deed'), telling(2, 'none')])]).toEqual([]);
});
