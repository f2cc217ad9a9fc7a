import type { Entry } from '@gigawire/domain';
import type { Announced } from './pace.ts';

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'sitemap-index' | 'listing';

/** What is known of a document besides its bytes. */
export interface FeedContext {
  /** The address that answered; relative links are resolved against it. */
  readonly url: string;
  /** The Content-Type header, or null. */
  readonly contentType: string | null;
  /** IANA zone of dates that name none. */
  readonly zone: string;
  /** ISO 8601 instant; what is dated more than two days after it is undated. */
  readonly now: string;
  /** Most entries returned; 1,000 when not given. */
  readonly limit?: number;
  /** newest: dated entries newest first (when not given). document: as the source lists them. */
  readonly order?: 'newest' | 'document';
}

/** A document read as a list of entries. */
export interface Feed {
  readonly outcome: 'feed';
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly entries: readonly Entry[];
  /** Entries the source lists beyond `entries`. */
  readonly truncated: number;
  /** The document is broken; only its complete items were read. */
  readonly degraded: boolean;
  /** The reader that understood it. */
  readonly by: 'feedsmith' | 'rss-parser' | 'salvage' | 'stream' | 'sitemap' | 'listing';
  /** Addresses of the sitemaps a sitemap index lists, last modified first. */
  readonly children: readonly string[];
  readonly announced: Announced;
}

export interface NotAFeed {
  readonly outcome: 'not-a-feed';
  readonly why: string;
}

export type FeedResult = Feed | NotAFeed;
