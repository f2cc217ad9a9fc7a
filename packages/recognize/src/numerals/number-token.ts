import type { Range } from '@gigawire/domain';

/** A number as the text writes it, with its magnitude: "2.4 billion", "3.2 lakh crore", "half a million", "3,500億". */
export interface NumberToken extends Range {
  readonly value: number;
  /** The number without its magnitude: 2.4 of "2.4 billion". */
  readonly base: number;
  /** 1e9 of "2.4 billion"; 1 where none is written. */
  readonly magnitude: number;
  readonly written: 'digits' | 'words' | 'japanese';
  /** Where it stands among the text's tokens: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}
