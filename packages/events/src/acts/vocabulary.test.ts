import { weightsOf } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';

it('knows where the weights of its words begin, alone and by what precedes them', () => {
  const weights = weightsOf([
    ['1:plant', [0, 100]],
    ['1:opinion', [1, 80]],
    ['2:will build', [0, 50]],
  ]);
  const { words, pairs } = vocabularyOf({ classes: ['facility', 'none'], bias: [0, 0.5], weights });
  expect([...words]).toEqual([
    ['plant', weights.places.get('1:plant')],
    ['opinion', weights.places.get('1:opinion')],
  ]);
  expect(pairs.get('will')?.get('build')).toBe(weights.places.get('2:will build'));
});
