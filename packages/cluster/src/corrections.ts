import type { SituatedReport } from '@gigawire/domain';

/** Headlines of an article that sets an earlier one right, its own or another's. */
const SETS_RIGHT = /\bcorrects\b|\bcorrection\b|^revision of\b/i;

/** True when the article says it is a correction, or its headline that somebody corrects what was told. */
export const saysItCorrects = ({ article }: Pick<SituatedReport, 'article'>): boolean =>
  article.correction || (article.title !== null && SETS_RIGHT.test(article.title));

/** True for such an article, and for a newer text that states otherwise what its older text stated. */
export const isCorrection = (report: Pick<SituatedReport, 'article'>): boolean =>
  report.article.takenBack !== undefined || saysItCorrects(report);
