import type { Mention } from '@gigawire/domain';
import type { Models } from '@gigawire/events';
import { acting, meant, sameName } from '../eval/event-pairs.ts';
import type { LabelledArticle, LabelledReport } from '../eval/labelled-article.ts';
import type { Sample } from './logistic.ts';
import { draftsOf, type Read } from './paired-drafts.ts';

/** Those in question, with whether they take part in one of some labelled reports. */
export function partySamplesOf(
  tellings: ReturnType<typeof draftsOf>[number]['ofParties'],
  reports: readonly LabelledReport[],
  mentions: readonly Mention[],
): Sample[] {
  const names = reports.flatMap(({ actors }) => acting(actors)).flatMap((name) => meant(name, mentions));
  return tellings.map(({ party, features }) => ({ features, name: names.some((name) => sameName(name, party.name)) ? 'own' : 'other' }));
}

/** Everybody whom a labelled article names that is about something. */
export function partySamples(labelled: LabelledArticle, read: Read, models: Models): Sample[] {
  const primary = labelled.reports.filter((r) => r.primary);
  if (primary.length === 0) return [];
  const reading = read(labelled);
  return draftsOf(reading, models)
    .filter(({ isAside }) => !isAside)
    .flatMap(({ ofParties }) => partySamplesOf(ofParties, primary, reading.mentions));
}
