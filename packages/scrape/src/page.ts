import type { Article, DatedSelectors, Trace, Verdict } from '@gigawire/domain';

/** What the network answered for one address. */
export interface ScrapePage {
  /** The address that answered; relative links are read against it. */
  readonly url: string;
  /** The Content-Type header, or null. */
  readonly contentType: string | null;
  readonly body: Uint8Array;
}

/** What is known about the outlet before its page is read. */
export interface ScrapeContext {
  /** IANA zone of times written without one. */
  readonly zone: string;
  readonly publisher: string | null;
  /** BCP 47 language the outlet writes in; a page in another one gets the verdict `wrong-language`. Null reads any. */
  readonly language: string | null;
  /** How the outlet writes 3/7/2025. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** The outlet's selectors of the day the page was fetched; they override the generic steps. */
  readonly selectors?: DatedSelectors | null;
  /** What the feed said, used when the page itself is silent. */
  readonly entryPublished?: string | null;
  readonly trace?: Trace;
}

export interface Scraped {
  readonly verdict: Verdict;
  readonly article: Article;
}
