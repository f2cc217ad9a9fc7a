import type { Job, StageName } from '@gigawire/domain';

/**
 * Runs one job. A date asks for the job to be run again then; null is the end of it. Rejecting is a bug: the error is reported and the
 * job dropped, since the queue retries nothing by itself; the reconciler brings the work back.
 */
export type Run = (job: Job, signal: AbortSignal) => Promise<Date | null>;

/**
 * Transport between stages. It may lose everything (the store knows what is unfinished) and may run a job twice (handlers are idempotent).
 * A job is named by (stage, key): adding one that waits changes nothing; adding one that is being run makes it run once more afterwards;
 * adding one that is delayed leaves it delayed until its time has come.
 */
export interface Queue {
  /** Adds jobs, to be run now or at an instant. */
  add(jobs: readonly Job[], options?: { readonly at?: Date }): Promise<void>;
  /** Begins to run jobs, at most so many at once per stage. Throws where the transport cannot be used. */
  start(run: Run, concurrency: Readonly<Record<StageName, number>>): Promise<void>;
  /** Resolves when nothing waits or runs; delayed jobs are not waited for. */
  idle(): Promise<void>;
  /** Takes no more work, lets running jobs end for at most `graceMs`, then aborts their signal and closes soon after, whatever they do. */
  close(graceMs: number): Promise<void>;
}

/** What a job is given to end in once its signal is aborted. */
export const AFTER_ABORT_MS = 1000;
