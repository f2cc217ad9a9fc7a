/**
 * What a kind must read and what it must leave alone. A positive is a marked-up text (test-support/markup.ts) and its report as
 * `status · countries · actors with roles · figures with roles · dates with roles`; a negative gives no report of the kind.
 * All sentences are our own, in the voices of an Indian business daily, a Japanese wire, trade press, ministry releases and blogs;
 * firms and figures in them may be real or made up.
 */
export interface Corpus {
  readonly positives: readonly (readonly [text: string, report: string])[];
  readonly negatives: readonly string[];
}
