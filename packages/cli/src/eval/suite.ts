import type { Mention, RateLookup, Reading } from '@gigawire/domain';

/** A text to read and what is known of its outlet. */
export interface EvalText {
  readonly text: string;
  readonly published: string | null;
  readonly zone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What a suite measures with. */
export interface Measuring {
  /** Recognizes one text as published on a day (`YYYY-MM-DD`, null when unknown). */
  readonly mentionsOf: (text: string, published: string | null) => readonly Mention[];
  /** Reads one article, scraping apart, and names the watches it matches. */
  readonly read: (article: EvalText) => { readonly reading: Reading; readonly watches: readonly string[] };
  readonly rate: RateLookup;
  /** Told of each miss, where somebody asks to see them. */
  readonly explain?: ((miss: string) => void) | undefined;
  /** Where public yardsticks lie, if they are there. */
  readonly benchFolder: string;
}

/** One table of `pnpm eval`: named numbers, or null when its data is not there. */
export interface Suite {
  readonly name: string;
  readonly score: (measuring: Measuring) => Readonly<Record<string, number>> | null;
}
