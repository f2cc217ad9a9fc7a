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

export const STAGES = [
  'poll-source',
  'fetch-page',
  'read-article',
  'merge-events',
  'match-alerts',
  'send-digest',
  'tell-operator',
] as const;
export type StageName = (typeof STAGES)[number];

/** A job carries an id only: a source id, a row id or a digest id. The database holds everything else. */
export interface Job {
  readonly stage: StageName;
  readonly key: string;
}
