import { overlaps } from '@gigawire/domain';
import type { Models } from '@gigawire/events';
import type { LabelledArticle, LabelledReport } from '../eval/labelled-article.ts';
import { evidenceIn } from './evidence.ts';
import type { Sample } from './logistic.ts';
import { draftsOf, type Read } from './paired-drafts.ts';
import { partySamplesOf } from './party-samples.ts';

type Draft = ReturnType<typeof draftsOf>[number];

/** Reports read below the lead, with the labelled one that stands in the same sentence. */
function asides(labelled: LabelledArticle, read: Read, models: Models): { readonly draft: Draft; readonly report: LabelledReport }[] {
  const reading = read(labelled);
  const told = evidenceIn(reading.article, labelled);
  return draftsOf(reading, models).flatMap((draft) => {
    const here = told.filter((t) => overlaps(draft.report.evidence, t));
    const report = here.find((t) => t.report.type === draft.report.type)?.report ?? (here.length === 1 ? here[0]?.report : undefined);
    return report && draft.isAside ? [{ draft, report }] : [];
  });
}

/** Everybody in question for what a labelled article tells below its lead. */
export const asidePartySamples = (labelled: LabelledArticle, read: Read, models: Models): Sample[] =>
  asides(labelled, read, models).flatMap(({ draft, report }) => partySamplesOf(draft.ofParties, [report], read(labelled).mentions));

/** Every country in question for the same. */
export const asideCountrySamples = (labelled: LabelledArticle, read: Read, models: Models): Sample[] =>
  asides(labelled, read, models).flatMap(({ draft, report }) =>
    draft.ofCountries.map(({ code, features }) => ({ features, name: report.countries.includes(code) ? 'own' : 'other' })),
  );
