import type { FigureRole } from '@gigawire/domain';
import type { Models } from '@gigawire/events';
import { keyOf, labelledFigures } from '../eval/event-pairs.ts';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import { pairedDrafts, type Read } from './paired-drafts.ts';

export const FIGURE_ROLES: readonly FigureRole[] = ['total', 'target', 'initial', 'final', 'difference'];

/** Every figure of a report that is one of the labelled, with the role that was labelled. */
export const figureRoleSamples = (labelled: LabelledArticle, read: Read, models: Models): Sample[] =>
  pairedDrafts(labelled, read, models).flatMap(({ ofFigureRoles, pair }) => {
    if (!pair) return [];
    const { mentions } = read(labelled);
    const roles = labelledFigures(pair.labelled, mentions);
    return ofFigureRoles.flatMap(({ index, features }) => {
      const mention = mentions[index];
      const name = mention && roles.get(keyOf(mention));
      return name === undefined ? [] : [{ features, name }];
    });
  });
