import type { Passage } from '../body/passage.ts';

export interface TrimView {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** What JSON-LD gives as the article's body, or null. */
  readonly statedBody: string | null;
}

/** One rule that takes lines out of the chosen body. */
export interface Trim {
  /** The file's name: what the trace calls it. */
  readonly name: string;
  /** The lines that are not the article's, each with the reason. */
  readonly trim: (lines: readonly Passage[], view: TrimView) => ReadonlyMap<Passage, string>;
}

/** A rule that looks at one line at a time. */
export const byLine = (name: string, judge: (line: Passage, view: TrimView) => string | null): Trim => ({
  name,
  trim: (lines, view) => {
    const out = new Map<Passage, string>();
    for (const line of lines) {
      const why = judge(line, view);
      if (why !== null) out.set(line, why);
    }
    return out;
  },
});
