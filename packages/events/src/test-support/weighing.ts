import { type LinearModel, weightsOf } from '@gigawire/domain';

/** Finds what has the feature "likely" its own, and what has "unlikely" another's; anything else is as likely either. */
export const WEIGHING: LinearModel = {
  classes: ['own', 'other'],
  bias: [0, 0],
  weights: weightsOf([
    ['likely', [0, 300]],
    ['unlikely', [1, 300]],
  ]),
};
