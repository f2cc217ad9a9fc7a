import type { Actor, SituatedReport } from '@gigawire/domain';
import { partiesOf, statesOf } from './actors.ts';
import { ordinalsOf } from './ordinals.ts';
import { instantOf } from './publication.ts';
import { termsOf, type Terms } from './terms.ts';

/** A report with what comparing needs of it, worked out once. */
export interface Profile {
  readonly report: SituatedReport;
  /** Milliseconds since the epoch, null when undated. */
  readonly instant: number | null;
  /** ISO day at whose exchange rate its amounts are read. */
  readonly day: string | null;
  readonly parties: readonly Actor[];
  readonly states: readonly string[];
  readonly titleTerms: Terms;
  readonly evidenceTerms: Terms;
  /** Terms of headline and evidence together. */
  readonly terms: Terms;
  readonly ordinals: ReadonlyMap<string, ReadonlySet<number>>;
}

export function profileOf(report: SituatedReport): Profile {
  const title = report.article.title ?? '';
  const words = `${title}\n${report.evidence.quote}`;
  return {
    report,
    instant: instantOf(report.article.published),
    day: report.article.published?.slice(0, 10) ?? null,
    parties: partiesOf(report.actors),
    states: statesOf(report.actors),
    titleTerms: termsOf(title),
    evidenceTerms: termsOf(report.evidence.quote),
    terms: termsOf(words),
    ordinals: ordinalsOf(words),
  };
}
