import type { Range } from '@gigawire/domain';

/** The smallest piece of a text: a word, a run of digits, or one sign. White space is told by `gap`. */
export interface Token extends Range {
  readonly kind: 'word' | 'number' | 'sign';
  /** A word in lower case without the dots of an initialism ("us" of "U.S."), digits as ASCII ("1,234.5"), a sign in its plain form ("-", "%", "$"). Empty for a run too long to mean anything. */
  readonly norm: string;
  /** White space or the start of the text stands before it. */
  readonly gap: boolean;
  /** A word that begins with a capital. */
  readonly capital: boolean;
  /** A line starts with it. */
  readonly line: boolean;
  /** Null unless it is a number. */
  readonly value: number | null;
}
