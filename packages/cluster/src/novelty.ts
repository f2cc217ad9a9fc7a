import { type FieldChange, likelihood, type NewsEvent, type Novelty, type SituatedReport } from '@gigawire/domain';
import type { MergingModels } from './context.ts';
import { newsFeatures } from './news.ts';
import { gapInDays, instantOf } from './publication.ts';
import { isRoundup } from './roundup.ts';
import { isBetterSourced } from './source.ts';

/** Days after which a thing told in passing is old news. */
const OLD_AFTER_DAYS = 60;

const isSameReport = (a: SituatedReport, b: SituatedReport): boolean => a.articleId === b.articleId && a.ordinal === b.ordinal;

const NEWS_ODDS = 0.5;

/** A correction or a step of the status is news whatever else is told. */
const isStep = ({ field, cause }: FieldChange): boolean => cause === 'correction' || (field === 'status' && cause === 'status moved');

/** What an article's reports added to an event: something to tell again, the same told better, or nothing. */
export function noveltyOf(before: NewsEvent, after: NewsEvent, changes: readonly FieldChange[], { news }: MergingModels): Novelty {
  // Until now told only in passing, or without a date: the first dated article about it is the news.
  const isDated = (event: NewsEvent): boolean => event.firstPublished !== null;
  if (after.primary && isDated(after) && (!before.primary || !isDated(before))) return 'new';
  const isNews = changes.some(isStep) || likelihood(news, newsFeatures(before, after, changes), 'news') >= NEWS_ODDS;
  if (isNews && changes.length > 0) return 'changed';
  const added = after.reports.filter((r) => !before.reports.some((old) => isSameReport(old, r)));
  return isBetterSourced(before.reports, added) ? 'better-source' : 'repeat';
}

/** Told in a roundup, without a date, or in passing of something long done ("last year …"): it makes an event, but never a new one. */
export function isOldNews(report: SituatedReport): boolean {
  if (isRoundup(report.article.title)) return true;
  const published = instantOf(report.article.published);
  if (published === null) return true;
  if (report.primary) return false;
  const ends = report.dates.filter((d) => d.role === 'occurrence').flatMap((d) => instantOf(d.end) ?? []);
  if (ends.length === 0) return false;
  const latest = Math.max(...ends);
  return latest < published && (gapInDays(latest, published) ?? 0) > OLD_AFTER_DAYS;
}
