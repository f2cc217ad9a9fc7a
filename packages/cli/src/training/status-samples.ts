import type { Reading } from '@gigawire/domain';
import { drafts, type Models } from '@gigawire/events';
import { pairsOf } from '../eval/event-pairs.ts';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { EvalText } from '../eval/suite.ts';
import type { Sample } from './logistic.ts';
import type { TrainingSentence } from './training-sentences.ts';

type Read = (text: EvalText) => Reading;

const draftsOf = ({ article, mentions }: Reading, models: Models) => drafts(article, mentions, { broader: new Map(), models });

/** The status of every report read of a labelled article that is one of the labelled. */
export function statusesOfArticle(labelled: LabelledArticle, read: Read, models: Models): Sample[] {
  const reading = read(labelled);
  const found = draftsOf(reading, models);
  const pairs = pairsOf(labelled, { ...reading, reports: found.map(({ report }) => report) });
  return pairs.flatMap((pair) =>
    found.filter(({ report }) => report === pair.report).map(({ ofStatus }) => ({ features: ofStatus, name: pair.labelled.status })),
  );
}

/** The status of a training sentence, where a report of its type was read of it. */
export function statusOfSentence({ type, status, text }: TrainingSentence, read: Read, models: Models): Sample[] {
  return draftsOf(read(text), models)
    .filter(({ report }) => report.type === type)
    .slice(0, 1)
    .map(({ ofStatus }) => ({ features: ofStatus, name: status }));
}
