import type { SituatedReport } from '@gigawire/domain';
import { instantOf } from './publication.ts';

/** Figures an opening gives from which on it can be known by them alone, within a week or so. */
const MANY_FIGURES = 2;
const WEEK_MS = 7 * 86_400_000;

function weeksOf({ countries, article }: SituatedReport, apart: readonly number[]): readonly string[] {
  const instant = instantOf(article.published);
  const figures = (article.gist?.money.length ?? 0) + (article.gist?.quantities.length ?? 0);
  if (instant === null || figures < MANY_FIGURES) return [];
  const week = Math.floor(instant / WEEK_MS);
  return countries.flatMap((country) => apart.map((weeks) => `${country} ${week + weeks}`));
}

/** What a report that backs no event yet is found by: the names of its opening and, where that counts enough, its countries in its week. */
export const looseKeys = (report: SituatedReport): readonly string[] => [...(report.article.gist?.names ?? []), ...weeksOf(report, [0])];

/** The weeks around some reports, as they stand among the keys of loose ones. */
export const weeksAround = (reports: readonly SituatedReport[]): readonly string[] => [
  ...new Set(reports.flatMap((r) => weeksOf(r, [-1, 0, 1]))),
];
