import type { Article, Range } from '@gigawire/domain';
import type { LabelledArticle, LabelledReport } from '../eval/labelled-article.ts';

/** A labelled report and where its evidence stands. */
export interface Evidence extends Range {
  readonly report: LabelledReport;
}

/** Where the labelled reports stand in the text as it was read; those whose evidence does not are left out. */
export const evidenceIn = ({ text }: Article, { reports }: LabelledArticle): Evidence[] =>
  reports.flatMap((report) => {
    const start = text.indexOf(report.evidence);
    return start < 0 ? [] : [{ report, start, end: start + report.evidence.length }];
  });
