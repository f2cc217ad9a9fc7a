import { join } from 'node:path';
import { type LinearModel, rateLookup } from '@gigawire/domain';
import { developmentsFolder } from '../eval/developments.ts';
import { type LabelledDevelopment, labelledDevelopments } from '../eval/labelled-development.ts';
import { configFolder, trainingFolder } from '../project-folders.ts';
import { readConfig } from '../read-config.ts';
import { reader } from './fit-models.ts';
import { fit } from './logistic.ts';
import { NEWS_CLASSES, newsSamples } from './news-samples.ts';
import { PAIR_CLASSES, pairSamples } from './pair-samples.ts';

/** Developments written for training, and the tuning half of the labelled ones. The half that only scores is never learnt from. */
const trainingDevelopments = (): readonly LabelledDevelopment[] => [
  ...labelledDevelopments(join(trainingFolder, 'developments')),
  ...labelledDevelopments(developmentsFolder).filter(({ half }) => half === 'tuning'),
];

/** What merging is told by. */
export interface MergingModels {
  /** Whether two articles tell one development. */
  readonly one: LinearModel;
  /** Whether an article on an event is news to those who know it. */
  readonly news: LinearModel;
}

/** Fits the models of merging. The same texts, read alike, give the same models. */
export function fitMerging(): MergingModels {
  const [developments, read] = [trainingDevelopments(), reader()];
  const rate = rateLookup(readConfig(configFolder).rates);
  return {
    one: fit(pairSamples(developments, read, rate), PAIR_CLASSES),
    news: fit(
      developments.flatMap((development) => newsSamples(development, read, rate)),
      NEWS_CLASSES,
    ),
  };
}
