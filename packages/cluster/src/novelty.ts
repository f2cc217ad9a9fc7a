import type { FieldChange, NewsEvent, Novelty, SituatedReport } from '@gigawire/domain';
import { gapInDays, instantOf } from './publication.ts';

/** Days after which a thing told in passing is old news. */
const OLD_AFTER_DAYS = 60;

/** What an article's reports added to an event: something to tell again, the same told better, or nothing. */
export function noveltyOf(
  before: NewsEvent,
  after: NewsEvent,
  diff: { readonly changes: readonly FieldChange[]; readonly news: boolean },
): Novelty {
  // Until now told only in passing: the first article about it is the news.
  if (after.primary && !before.primary) return 'new';
  if (diff.news) return 'changed';
  return diff.changes.length > 0 ? 'better-source' : 'repeat';
}

/** Told in passing of something long done ("last year …"): it makes an event, but never a new one. */
export function isOldNews(report: SituatedReport): boolean {
  const published = instantOf(report.article.published);
  if (report.primary || published === null) return false;
  const ends = report.dates.filter((d) => d.role === 'occurrence').flatMap((d) => instantOf(d.end) ?? []);
  if (ends.length === 0) return false;
  const latest = Math.max(...ends);
  return latest < published && (gapInDays(latest, published) ?? 0) > OLD_AFTER_DAYS;
}
