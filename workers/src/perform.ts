import { Quarantine, RetryLater, type Job } from '@gigawire/domain';
import type { Logger } from 'pino';
import type { Counters } from './counters.ts';
import { pipeline } from './pipeline.ts';
import type { Queue } from './queue/queue.ts';
import type { Outcome, Services } from './stage.ts';

/** A job that failed this often is poison: it is set aside with its reason, and the rest goes on. */
const MAX_FAILURES = 5;
const FIRST_BACKOFF_MS = 30_000;

interface Performer {
  readonly services: Services;
  readonly queue: Pick<Queue, 'add'>;
  readonly log: Logger;
  readonly counters: Counters;
}

/**
 * Runs one job: the one place where thrown errors become outcomes, and where each job leaves one log line and one count.
 * Resolves to the time to run the job again, or null when it is done with.
 */
export function performer({ services, queue, log, counters }: Performer): (job: Job, signal: AbortSignal) => Promise<Date | null> {
  return async (job, signal) => {
    const began = performance.now();
    const finish = ({ outcome, facts }: Omit<Outcome, 'next'>, level: 'info' | 'warn' | 'error' = 'info'): void => {
      counters.count(job.stage, outcome);
      log[level]({ stage: job.stage, key: job.key, outcome, ms: Math.round(performance.now() - began), ...facts }, 'job');
    };
    try {
      const ended = await pipeline[job.stage].run(job.key, services, signal);
      await queue.add(ended.next);
      finish(ended);
      return null;
    } catch (error) {
      // Stopping in the middle is not the job's failure; the reconciler brings it back.
      if (signal.aborted) {
        finish({ outcome: 'interrupted' });
        return null;
      }
      if (error instanceof RetryLater) {
        finish({ outcome: 'retry-later', facts: { why: error.message, until: error.at.toISOString() } });
        return error.at;
      }
      return fail(error);
    }

    async function fail(error: unknown): Promise<Date | null> {
      const reason = reasonOf(error);
      const at = services.now();
      const failures = await services.store.recordFailure(job, { reason, at: at.toISOString(), dead: error instanceof Quarantine });
      if (error instanceof Quarantine) {
        finish({ outcome: 'quarantined', facts: { why: reason } }, 'warn');
        return null;
      }
      if (failures >= MAX_FAILURES) {
        await services.store.recordFailure(job, { reason: `${failures} failures: ${reason}`, at: at.toISOString(), dead: true });
        finish({ outcome: 'quarantined', facts: { why: reason, failures } }, 'error');
        return null;
      }
      finish({ outcome: 'failed', facts: { why: reason, failures } }, 'warn');
      return new Date(at.getTime() + FIRST_BACKOFF_MS * 4 ** (failures - 1));
    }
  };
}

/** The error's message with those of its causes, the outermost first. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
