import type { ExchangeRate, Lexicon, Mention, Trace } from '@gigawire/domain';
import type { NumberToken } from './numerals/number-token.ts';
import type { Token } from './numerals/token.ts';

/** What recognition is given to know: the curated lexicon and exchange rates. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly rates: readonly ExchangeRate[];
}

/** The text under reading, cut into tokens, with the numbers found among them by the one pass all figure recognizers share. */
export interface Text {
  readonly text: string;
  /** In order of `start`, covering all but white space. */
  readonly tokens: readonly Token[];
  /** In order of `start`, not overlapping. */
  readonly numbers: readonly NumberToken[];
}

/** What is known about the article besides its text. */
export interface Context {
  /** Day of publication in the outlet's zone, `YYYY-MM-DD`; null leaves relative dates unresolved. */
  readonly published: string | null;
  /** BCP 47 or null. */
  readonly language: string | null;
  readonly title: string | null;
  /** How the outlet writes 3/7/2025. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** ISO 3166-1 alpha-2 of the outlet's home, or null. */
  readonly country: string | null;
  readonly trace?: Trace | undefined;
}

/** Finds mentions of its kind. Proposals may overlap those of other proposers; the recognizer keeps the best. Knowledge is bound when it is made. */
export interface Proposer {
  readonly name: string;
  propose(text: Text, ctx: Context): Iterable<Mention>;
}

/** Judges all mentions together: links, narrows, drops. Gets and returns mentions sorted by start. */
export interface Refiner {
  readonly name: string;
  refine(mentions: readonly Mention[], text: Text, ctx: Context): readonly Mention[];
}
