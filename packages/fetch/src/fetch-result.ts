import type { Page } from '@gigawire/domain';

/** How a fetch ended. Only `ok` carries a page; `why` is for people. Instants are ISO 8601 in UTC. */
export type FetchResult =
  | {
      readonly outcome: 'ok';
      readonly page: Page;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where the address has moved for good, or null. */
      readonly moved: string | null;
      /** Seconds the answer says it stays fresh, or null. */
      readonly freshSeconds: number | null;
      /** The WebSub hub and the feed's own address, where the headers name them (W3C WebSub §4). */
      readonly hub: string | null;
      readonly self: string | null;
    }
  | { readonly outcome: 'not-modified'; readonly freshSeconds: number | null }
  | { readonly outcome: 'disallowed'; readonly why: string }
  | { readonly outcome: 'refused'; readonly why: string }
  | { readonly outcome: 'gone'; readonly status: number }
  | { readonly outcome: 'retry'; readonly at: string; readonly why: string }
  | { readonly outcome: 'too-large'; readonly why: string }
  | { readonly outcome: 'failed'; readonly why: string; readonly status: number | null };

/** An ending without an answer that can be used. */
export type Refusal = Exclude<FetchResult, { outcome: 'ok' | 'not-modified' }>;

/** Ends a fetch from within: the answer to give, thrown through the redirects. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly result: Refusal;
  constructor(result: Refusal) {
    super(result.outcome);
    this.result = result;
  }
}
