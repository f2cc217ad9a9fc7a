import type { Announced } from './pace.ts';

/** A text as the source gives it: markup to be read, or words to be taken as they stand. */
export interface ListedText {
  readonly text: string;
  readonly markup: boolean;
}

/** One item as a reader found it, before links, dates and identity are settled. Null where the source says nothing. */
export interface ListedItem {
  readonly guid: string | null;
  /** The guid may stand for a missing link. */
  readonly permalink: boolean;
  readonly link: string | null;
  /** What relative links are resolved against. */
  readonly base: string;
  readonly title: ListedText | null;
  /** Dates as written; the first that can be believed counts. */
  readonly dates: readonly string[];
  /** When it was last changed: says which items are newest, not when one was published. */
  readonly changed: string | null;
  readonly summary: ListedText | null;
  readonly language: string | null;
  readonly credit: string | null;
}

/** All that one reader found in a document. */
export interface Listing {
  readonly title: ListedText | null;
  readonly items: readonly ListedItem[];
  readonly announced?: Announced;
}

/** The first of the texts that says something, as markup. */
export function markup(...texts: readonly (string | null | undefined)[]): ListedText | null {
  const text = texts.find((t) => t?.trim());
  return text ? { text, markup: true } : null;
}

/** Only what was given, in order. */
export const given = (...values: readonly (string | null | undefined)[]): string[] =>
  values.filter((v) => typeof v === 'string' && v !== '') as string[];
