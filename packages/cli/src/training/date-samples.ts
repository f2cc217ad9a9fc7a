import type { DateStanding, Models } from '@gigawire/events';
import { labelledDates, valueOf } from '../eval/event-pairs.ts';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import { pairedDrafts, type Read } from './paired-drafts.ts';

export const DATE_STANDINGS: readonly DateStanding[] = ['none', 'occurrence', 'deadline', 'period'];

/** Every date told beside a report that is one of the labelled, with what it was labelled to be to it. */
export const dateSamples = (labelled: LabelledArticle, read: Read, models: Models): Sample[] =>
  pairedDrafts(labelled, read, models).flatMap(({ ofDates, pair }) => {
    if (!pair) return [];
    const { mentions } = read(labelled);
    const roles = labelledDates(pair.labelled, mentions);
    return ofDates.flatMap(({ index, features }) => {
      const mention = mentions[index];
      return mention ? [{ features, name: roles.get(valueOf(mention)) ?? 'none' }] : [];
    });
  });
