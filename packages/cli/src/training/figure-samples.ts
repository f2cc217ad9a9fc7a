import { figureTellingsOf, type Models } from '@gigawire/events';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import type { Read } from './paired-drafts.ts';

/** Every figure of a labelled article that is about something. */
export function figureSamples(labelled: LabelledArticle, read: Read, models: Models): Sample[] {
  const primary = labelled.reports.filter((r) => r.primary);
  if (primary.length === 0) return [];
  const own = new Set(primary.flatMap(({ money, quantities }) => Object.keys({ ...money, ...quantities })));
  const known = read(labelled);
  return figureTellingsOf(known, models).map(({ index, features }) => {
    const quote = known.mentions[index]?.quote ?? '';
    return {
      features,
      name: [...own].some((words) => words === quote || words.includes(quote) || quote.includes(words)) ? 'own' : 'other',
    };
  });
}
