import type { Reading } from '@gigawire/domain';
import { drafts, type Models } from '@gigawire/events';
import { pairsOf } from '../eval/event-pairs.ts';
import { AGREEING } from '../eval/events.ts';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { EvalText } from '../eval/suite.ts';
import type { Sample } from './logistic.ts';

/** Whether a report is right. */
export const REPORT_CLASSES: readonly string[] = ['right', 'wrong'];

/** Every report read of a labelled article, but for those two careful readers could differ on. */
export function reportSamples(labelled: LabelledArticle, read: (text: EvalText) => Reading, models: Models): Sample[] {
  const reading = read(labelled);
  const found = drafts(reading.article, reading.mentions, { broader: new Map(), models });
  const pairs = pairsOf(labelled, { ...reading, reports: found.map(({ report }) => report) });
  return found.flatMap(({ report, features }): Sample[] => {
    const pair = pairs.find((p) => p.report === report);
    if (pair?.labelled.optional === true) return [];
    return [{ features, name: pair && pair.agreement >= AGREEING ? 'right' : 'wrong' }];
  });
}
