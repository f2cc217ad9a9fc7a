import { type FieldChange, isLookBack, isNews, likelihood, type NewsEvent, type Novelty, type SituatedReport } from '@gigawire/domain';
import type { MergingModels } from './context.ts';
import { newsFeatures } from './news.ts';
import { gapInDays, instantOf } from './publication.ts';
import { isBetterSourced } from './source.ts';

/** Days after which a thing told in passing is old news. */
const OLD_AFTER_DAYS = 60;

const isSameReport = (a: SituatedReport, b: SituatedReport): boolean => a.articleId === b.articleId && a.ordinal === b.ordinal;

const NEWS_ODDS = 0.5;

/** A correction or a step of the status is news whatever else is told. */
const isStep = ({ field, cause }: FieldChange): boolean => cause === 'correction' || (field === 'status' && cause === 'status moved');

/** What an article's reports added to an event: something to tell again, the same told better, or nothing. */
export function noveltyOf(before: NewsEvent, after: NewsEvent, changes: readonly FieldChange[], { news }: MergingModels): Novelty {
  // Until now told only as background, or without a date: the first dated article that tells it as new is the news.
  const isTold = (event: NewsEvent): boolean => isNews(event) && event.firstPublished !== null;
  if (isTold(after) && !isTold(before)) return 'new';
  const tellsMore = changes.some(isStep) || likelihood(news, newsFeatures(before, after, changes), 'news') >= NEWS_ODDS;
  if (tellsMore && changes.length > 0) return 'changed';
  const added = after.reports.filter((r) => !before.reports.some((old) => isSameReport(old, r)));
  return isBetterSourced(before.reports, added) ? 'better-source' : 'repeat';
}

/** Told in a look back, without a date, or in passing of something long done ("last year …"): it makes an event, but never a new one. */
export function isOldNews(report: SituatedReport): boolean {
  if (isLookBack(report.article.title)) return true;
  const published = instantOf(report.article.published);
  if (published === null) return true;
  if (isNews(report)) return false;
  const ends = report.dates.filter((d) => d.role === 'occurrence').flatMap((d) => instantOf(d.end) ?? []);
  if (ends.length === 0) return false;
  const latest = Math.max(...ends);
  return latest < published && (gapInDays(latest, published) ?? 0) > OLD_AFTER_DAYS;
}
