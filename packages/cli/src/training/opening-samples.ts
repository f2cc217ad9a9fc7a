import { overlaps, spelledOut } from '@gigawire/domain';
import { type Models, openingTellingsOf } from '@gigawire/events';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import { evidenceIn } from './evidence.ts';
import type { Sample } from './logistic.ts';
import type { Read } from './paired-drafts.ts';

/** Every sentence below the lead of a labelled article, but for those of which careful readers could differ. */
export function openingSamples(labelled: LabelledArticle, read: Read, models: Models): Sample[] {
  const known = read(labelled);
  const told = evidenceIn(known.article, labelled);
  return openingTellingsOf(known, models).flatMap(({ told: { sentence }, features }) => {
    const here = told.filter((t) => overlaps(sentence, t));
    if (here.length > 0 && here.every(({ report }) => report.optional)) return [];
    return [{ features: spelledOut(features), name: here.length > 0 ? 'own' : 'other' }];
  });
}
