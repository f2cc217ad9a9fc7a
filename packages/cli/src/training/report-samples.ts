import { spelledOut } from '@gigawire/domain';
import type { Models } from '@gigawire/events';
import { AGREEING } from '../eval/events.ts';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import { pairedDrafts, type Read } from './paired-drafts.ts';

/** Whether a report is right. */
export const REPORT_CLASSES: readonly string[] = ['right', 'wrong'];

/** Every report read of a labelled article, but for those two careful readers could differ on. */
export const reportSamples = (labelled: LabelledArticle, read: Read, models: Models): Sample[] =>
  pairedDrafts(labelled, read, models)
    .filter(({ pair }) => pair?.labelled.optional !== true)
    .map(({ features, pair }) => ({ features: spelledOut(features), name: pair && pair.agreement >= AGREEING ? 'right' : 'wrong' }));
