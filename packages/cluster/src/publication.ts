import { canonicalKey, type SituatedReport } from '@gigawire/domain';

const HAS_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;
const DAY_MS = 86_400_000;

/** Milliseconds since the epoch of an ISO date (its midnight in UTC) or date-time; null when absent or unreadable. */
export function instantOf(published: string | null): number | null {
  if (published === null) return null;
  const ms = Date.parse(published.length > 10 && !HAS_OFFSET.test(published) ? `${published}Z` : published);
  return Number.isNaN(ms) ? null : ms;
}

/** Days between two instants, never negative; null when either is unknown. */
export const gapInDays = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.abs(a - b) / DAY_MS;

/** The ISO day `days` after (or, negative, before) an instant. */
export const dayAfter = (instant: number, days: number): string => new Date(instant + days * DAY_MS).toISOString().slice(0, 10);

/** The key of an article's address, or null for text without a usable one. */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return /^https?:/i.test(url) ? canonicalKey(url) : null;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order reports are folded in: publication (undated first, so that it never overrules), then address, then what else tells two
 * articles apart; the order in which we came to know of them decides only between versions of one address.
 */
export function byPublication(a: SituatedReport, b: SituatedReport): number {
  return (
    compare(instantOf(a.article.published) ?? -Infinity, instantOf(b.article.published) ?? -Infinity) ||
    compare(a.article.url ?? '', b.article.url ?? '') ||
    compare(a.article.publisher ?? '', b.article.publisher ?? '') ||
    compare(a.article.title ?? '', b.article.title ?? '') ||
    compare(a.articleId, b.articleId) ||
    compare(a.ordinal, b.ordinal)
  );
}

/** True when the two are versions of one address: the later one replaces the earlier. */
export function isSameAddress(a: SituatedReport, b: SituatedReport): boolean {
  if (a.articleId === b.articleId) return false;
  const key = addressKey(a.article.url);
  return key !== null && key === addressKey(b.article.url);
}
