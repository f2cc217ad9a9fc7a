/** Not now: the work is put back until `at` and counts no attempt against the task. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
  readonly at: Date;
  constructor(reason: string, at: Date) {
    super(reason);
    this.at = at;
  }
}

/** Never: the work is set aside with its reason, and the rest goes on. */
export class Quarantine extends Error {
  override readonly name = 'Quarantine';
}

/** How one job ended: a word for the counter {stage, outcome}, and the jobs that follow from it. */
export interface Outcome {
  readonly outcome: string;
  readonly next: readonly Job[];
  /** Facts for the one wide log line of the job. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

export const STAGES = ['poll-source', 'fetch-page', 'read-article', 'merge-events', 'match-alerts', 'send-digest'] as const;
export type StageName = (typeof STAGES)[number];

/** A job carries an id only: a source id, a row id or a digest id. The database holds everything else. */
export interface Job {
  readonly stage: StageName;
  readonly key: string;
}
