import type { Article } from './article.ts';
import type { Report } from './event.ts';
import type { Mention } from './mention.ts';
import type { TraceEntry } from './trace.ts';

/** How scraping a page ended. Only `ok` and `paywall` (its free part) carry an article worth reading. */
export type Verdict = 'ok' | 'too-short' | 'paywall' | 'consent-wall' | 'not-an-article' | 'wrong-language';

/** The whole result for one article. */
export interface Reading {
  readonly verdict: Verdict;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly reports: readonly Report[];
  /** Empty unless it was asked for. */
  readonly trace: readonly TraceEntry[];
}
