import type { Range } from './text.ts';

/** One thing a rule did and why: what `--explain` prints. `span` is in the article's text where the rule looked at text. */
export interface TraceEntry {
  /** The part that spoke: "scrape", "recognize", "events", "cluster", "alerts". */
  readonly step: string;
  /** The rule, as `file.rule`: "money.crore", "facility.trigger". */
  readonly by: string;
  readonly why: string;
  readonly span?: Range;
}

/** Where a rule leaves its reasons. Absent when nobody asked. */
export type Trace = TraceEntry[];
