import { likelihoods } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { splitClauses } from '../clauses.ts';
import { sceneOf } from '../scene.ts';
import { marked } from '../test-support/markup.ts';
import { MODELS } from './models.ts';
import { featuresOf, outlookOf } from './odds.ts';

const TEXT = `{Exide Energy|o IN} to build cell plant
{Exide Energy|o IN} will build a {12 GWh|q} plant in {Karnataka|p IN}, and the plant will build packs, while prices fell by {5%|q} by {2026|d 2026}.
It opened a {2 GWh|q} line in {2024|d 2024}.`;

it('weighs every sentence and clause as the names of its features say', () => {
  const { article, mentions } = marked(TEXT);
  const scene = sceneOf(article, mentions);
  const outlook = outlookOf(MODELS, scene);
  const features = featuresOf(scene, MODELS.words);
  const stretches = scene.sentences.flatMap((sentence) =>
    [sentence, ...splitClauses(scene.mask, sentence)].map((stretch) => ({ sentence, stretch })),
  );
  expect(stretches.length).toBeGreaterThan(5);
  for (const { sentence, stretch } of stretches) {
    const byName = likelihoods(MODELS.acts, features(sentence, stretch));
    for (const [tells, p] of outlook[sentence.index]!.odds(stretch)) expect(p).toBeCloseTo(byName.get(tells) ?? -1, 9);
  }
});
