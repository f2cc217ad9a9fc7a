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
    }
  | { readonly outcome: 'not-modified' }
  | { readonly outcome: 'disallowed'; readonly why: string }
  | { readonly outcome: 'refused'; readonly why: string }
  | { readonly outcome: 'gone'; readonly status: number }
  | { readonly outcome: 'retry'; readonly at: string; readonly why: string }
  | { readonly outcome: 'too-large'; readonly why: string }
  | { readonly outcome: 'failed'; readonly why: string; readonly status: number | null };

/** Ends a fetch from within: the answer to give, thrown through the redirects. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly result: FetchResult;
  constructor(result: FetchResult) {
    super(result.outcome);
    this.result = result;
  }
}
