import { setTimeout as sleep } from 'node:timers/promises';
import { STAGES, type Job, type StageName } from '@gigawire/domain';
import { Queue as BullQueue, DelayedError, type Job as BullJob, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { AFTER_ABORT_MS, type Queue } from './queue.ts';
import { requireNoEviction } from './redis-policy.ts';
import { settlesWithin } from './settles-within.ts';

const IDLE_POLL_MS = 50;
const CONNECT_MS = 5000;
/** What closing may take once no job runs: a server that is gone must not hold up our end. */
const DISCONNECT_MS = 2000;
/** A job may be taken up again this often after its worker vanished; how often it may fail is decided by the store, not here. */
const MAX_STALLED = 100;

export interface BullmqOptions {
  /** redis:// or rediss:// */
  readonly url: string;
  /** Begins every key, so that several Gigawires can share a server. */
  readonly prefix: string;
  /** Told of connection errors, which are retried for as long as it takes, and of jobs that rejected. */
  readonly onError: (error: Error) => void;
  /** How long `start` waits for the server to answer; 5000 by default. */
  readonly connectMs?: number;
}

interface Payload {
  readonly key: string;
}

/** A queue on Redis, shared by any number of processes: one BullMQ queue a stage. */
export function createBullmqQueue({ url, prefix, onError, connectMs = CONNECT_MS }: BullmqOptions): Queue {
  // A worker's blocking connection must wait for Redis to come back, however long it takes (BullMQ, "Connections").
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', onError);
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
  const queues = new Map(STAGES.map((stage) => [stage, new BullQueue<Payload>(stage, { connection, prefix, defaultJobOptions })]));
  for (const queue of queues.values()) queue.on('error', onError);
  const workers: Worker<Payload>[] = [];
  const running = new Set<Promise<unknown>>();
  const stop = new AbortController();

  return {
    async add(jobs, { at } = {}) {
      const delay = at === undefined ? 0 : Math.max(0, at.getTime() - Date.now());
      for (const [stage, queue] of queues) {
        const mine = jobs.filter((job) => job.stage === stage);
        if (mine.length === 0) continue;
        // BullMQ names the job itself (a name of ours would make adding while it runs a no-op); ours is the deduplication id, which holds
        // while the job waits, is delayed or runs, and keeps the last call made while it runs.
        await queue.addBulk(
          mine.map(({ key }) => ({ name: stage, data: { key }, opts: { delay, deduplication: { id: key, keepLastIfActive: true } } })),
        );
      }
    },

    async start(run, concurrency) {
      const server = new URL(url).host;
      requireNoEviction(await memoryOf(connection, { server, connectMs }), server);
      for (const stage of STAGES) {
        const worker = new Worker<Payload>(stage, (bullJob, token) => perform(bullJob, token, stage), {
          connection,
          prefix,
          concurrency: concurrency[stage],
          maxStalledCount: MAX_STALLED,
        });
        worker.on('error', onError);
        worker.on('failed', (bullJob, cause) => onError(new Error(`${stage} ${bullJob?.data.key} was dropped`, { cause })));
        workers.push(worker);
      }

      async function perform(bullJob: BullJob<Payload>, token: string | undefined, stage: StageName): Promise<void> {
        const job: Job = { stage, key: bullJob.data.key };
        const ran = run(job, stop.signal);
        running.add(ran);
        const next = await ran.finally(() => running.delete(ran));
        if (next === null) return;
        await bullJob.moveToDelayed(next.getTime(), token);
        throw new DelayedError();
      }
    },

    async idle() {
      while (!(await isIdle())) await sleep(IDLE_POLL_MS);
    },

    async close(graceMs) {
      await Promise.all(workers.map((worker) => worker.pause(true)));
      if (!(await settlesWithin(Promise.allSettled(running), graceMs))) {
        stop.abort();
        await settlesWithin(Promise.allSettled(running), AFTER_ABORT_MS);
      }
      // Jobs that do not end even then are left to whoever finds them stalled.
      const force = running.size > 0;
      const closed = Promise.all(workers.map((worker) => worker.close(force))).then(() =>
        Promise.all([...queues.values()].map((queue) => queue.close())),
      );
      await settlesWithin(closed, DISCONNECT_MS);
      connection.disconnect();
    },
  };

  /** Asks in the order of the pipeline: a job adds its followers before it ends, so work moving on is still seen in the next stage. */
  async function isIdle(): Promise<boolean> {
    for (const queue of queues.values()) {
      const counts = await queue.getJobCounts('waiting', 'active', 'prioritized');
      if (Object.values(counts).some((n) => n > 0)) return false;
    }
    return true;
  }
}

/** What the server says of its memory. Throws when it does not answer in time. */
async function memoryOf(
  connection: Redis,
  { server, connectMs }: { readonly server: string; readonly connectMs: number },
): Promise<string> {
  const info = connection.info('memory');
  if (!(await settlesWithin(info, connectMs))) throw new Error(`redis ${server}: no answer within ${connectMs} ms`);
  return info;
}
