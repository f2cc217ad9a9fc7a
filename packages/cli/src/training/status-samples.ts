import type { Models } from '@gigawire/events';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import { draftsOf, pairedDrafts, type Read } from './paired-drafts.ts';
import type { TrainingSentence } from './training-sentences.ts';

/** The status of every report read of a labelled article that is one of the labelled. */
export const statusesOfArticle = (labelled: LabelledArticle, read: Read, models: Models): Sample[] =>
  pairedDrafts(labelled, read, models).flatMap(({ ofStatus, pair }) => (pair ? [{ features: ofStatus, name: pair.labelled.status }] : []));

/** The status of a training sentence, where a report of its type was read of it. */
export function statusOfSentence({ type, status, text }: TrainingSentence, read: Read, models: Models): Sample[] {
  return draftsOf(read(text), models)
    .filter(({ report }) => report.type === type)
    .slice(0, 1)
    .map(({ ofStatus }) => ({ features: ofStatus, name: status }));
}
