import { expect, it } from 'vitest';
import { sceneOf } from '../scene.ts';
import { marked } from '../test-support/markup.ts';
import { actFeatures } from './features.ts';

it('keeps the words of a name that a sentence is masked with', () => {
  const { article, mentions } = marked('The {Supreme Court|o IN} stopped the sale.');
  const scene = sceneOf(article, mentions);
  const [sentence] = scene.sentences;
  const features = sentence && actFeatures(scene, { sentence, parties: [], hits: [] }, sentence);
  expect([...(features?.keys() ?? [])]).toEqual(expect.arrayContaining(['name:suprem', 'name:court', '1:<state>', '2:stop the']));
});
