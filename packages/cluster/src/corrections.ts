import type { SituatedReport } from '@gigawire/domain';

/** Headlines of an article that sets an earlier one right, its own or another's. */
const SETS_RIGHT = /\bcorrects\b|\bcorrection\b|^revision of\b/i;

/** True when the article says it is a correction, or its headline that somebody corrects what was told. */
export const isCorrection = ({ article }: Pick<SituatedReport, 'article'>): boolean =>
  article.correction || (article.title !== null && SETS_RIGHT.test(article.title));
