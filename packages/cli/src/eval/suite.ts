import type { Mention } from '@gigawire/domain';

/** What a suite measures with. */
export interface Measuring {
  /** Recognizes one text as published on a day (`YYYY-MM-DD`, null when unknown). */
  readonly mentionsOf: (text: string, published: string | null) => readonly Mention[];
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
