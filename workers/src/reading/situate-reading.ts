import { bareReport, fingerprint, gistOf, markLead } from '@gigawire/cluster';
import type { Gist, Reading, SituatedReport } from '@gigawire/domain';
import { situate } from '@gigawire/events/situate';

/** What comparing needs of an article's text: worked out where the text is read. */
export interface TextMarks {
  readonly fingerprint: readonly number[];
  readonly gist: Gist;
}

export const textMarksOf = ({ article, mentions }: Pick<Reading, 'article' | 'mentions'>): TextMarks => ({
  fingerprint: fingerprint(article.text),
  gist: gistOf(article, mentions),
});

/**
 * A reading's reports as merging takes them. An article in which nothing was read to be reported still has a text: it gives one bare report,
 * by which it can be known as a copy or a repeat of what others report.
 */
export function situateReading(
  reading: Pick<Reading, 'verdict' | 'article' | 'mentions' | 'reports'>,
  meta: TextMarks & { readonly family: string | null },
): readonly Omit<SituatedReport, 'articleId'>[] {
  const isArticle = reading.verdict === 'ok' || reading.verdict === 'paywall';
  const reports = reading.reports.length === 0 && isArticle ? bareReport(reading.article, meta.gist) : reading.reports;
  return markLead(situate({ ...reading, reports }, meta), meta.gist);
}
