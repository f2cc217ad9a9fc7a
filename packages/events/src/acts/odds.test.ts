import { likelihoods } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { hitsIn } from '../hits.ts';
import { sceneOf } from '../scene.ts';
import { splitClauses } from '../clauses.ts';
import { marked } from '../test-support/markup.ts';
import { actFeatures } from './features.ts';
import { MODELS } from './models.ts';
import { oddsWithin } from './odds.ts';

it('weighs the words of a sentence and of each of its clauses as their names say', () => {
  const { article, mentions } = marked(
    '{Exide Energy|o IN} will build a {12 GWh|q} plant in {Karnataka|p IN}, and the plant will build packs, while prices fell by {5%|q} by {2026|d 2026}.',
  );
  const scene = sceneOf(article, mentions);
  const sentence = scene.sentences[0]!;
  const heard = { sentence, parties: [], hits: hitsIn(scene.mask, sentence) };
  const stretches = [sentence, ...splitClauses(scene.mask, sentence)];
  expect(stretches.length).toBeGreaterThan(2);
  for (const stretch of stretches) {
    const byName = likelihoods(MODELS.acts, actFeatures(scene, heard, stretch));
    for (const [tells, p] of oddsWithin(MODELS, scene, heard)(stretch)) expect(p).toBeCloseTo(byName.get(tells) ?? -1, 9);
  }
});
