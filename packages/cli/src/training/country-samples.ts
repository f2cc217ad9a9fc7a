import type { Models } from '@gigawire/events';
import type { LabelledArticle } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import { draftsOf, type Read } from './paired-drafts.ts';

/** Every country of a labelled article that is about something. */
export function countrySamples(labelled: LabelledArticle, read: Read, models: Models): Sample[] {
  const primary = labelled.reports.filter((r) => r.primary);
  const own = new Set(primary.flatMap(({ countries }) => countries));
  if (own.size === 0) return [];
  return draftsOf(read(labelled), models)
    .filter(({ isAside }) => !isAside)
    .flatMap(({ ofCountries }) => ofCountries)
    .map(({ code, features }) => ({ features, name: own.has(code) ? 'own' : 'other' }));
}
