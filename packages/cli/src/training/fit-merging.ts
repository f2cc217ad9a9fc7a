import { join } from 'node:path';
import type { MergingModels } from '@gigawire/cluster';
import type { RateLookup } from '@gigawire/domain';
import { developmentsFolder } from '../eval/developments.ts';
import { type LabelledDevelopment, labelledDevelopments } from '../eval/labelled-development.ts';
import { trainingFolder } from '../project-folders.ts';
import { fit } from './logistic.ts';
import { NEWS_CLASSES, newsSamples } from './news-samples.ts';
import { PAIR_CLASSES, pairSamples } from './pair-samples.ts';
import type { Read } from './paired-drafts.ts';

/** Developments written for training, and the tuning half of the labelled ones. The half that only scores is never learnt from. */
export const trainingDevelopments = (): readonly LabelledDevelopment[] => [
  ...labelledDevelopments(join(trainingFolder, 'developments')),
  ...labelledDevelopments(developmentsFolder).filter(({ half }) => half === 'tuning'),
];

/** Fits the models of merging. The same texts, read alike, give the same models. */
export const fitMerging = (developments: readonly LabelledDevelopment[], read: Read, rate: RateLookup): MergingModels => ({
  one: fit(pairSamples(developments, read, rate), PAIR_CLASSES),
  news: fit(
    developments.flatMap((development) => newsSamples(development, read, rate)),
    NEWS_CLASSES,
  ),
});
