import type { Range } from './text.ts';

/** The text version read out of a page. */
export interface Article {
  /** Canonical address, or null for text that came without one. */
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 8601: a date (`2025-07-03`) when only the day is known, else a date-time with its offset. Never the time of fetching. */
  readonly published: string | null;
  readonly modified: string | null;
  /** IANA zone the publication was read in; relative dates in the text are resolved in it. */
  readonly zone: string | null;
  /** BCP 47, usually just "en" or "ja". */
  readonly language: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** Wire agency the text is credited to ("Reuters", "PTI", "Kyodo"), or null. */
  readonly agency: string | null;
  readonly section: string | null;
  /** The body, paragraphs separated by a newline. A page's title is not part of it; plain text keeps its own first line. */
  readonly text: string;
  /** Where each paragraph stands in `text`, in order. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph extends Range {
  readonly kind: 'heading' | 'text' | 'item' | 'row';
}

/** The calendar day (`YYYY-MM-DD`) an article was published, in the zone it was published in; null when unknown. */
export const publishedDay = (article: Pick<Article, 'published'>): string | null => article.published?.slice(0, 10) ?? null;
