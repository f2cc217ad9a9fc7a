import { setTimeout as sleep } from 'node:timers/promises';
import { DelayedError, Queue as BullQueue, Worker, type Job as BullJob } from 'bullmq';
import { Redis } from 'ioredis';
import { STAGES, type Job, type StageName } from '@gigawire/domain';
import type { Queue } from './queue.ts';

const IDLE_POLL_MS = 50;
/** A job may be taken up again this often after its worker vanished; how often it may fail is decided by the store, not here. */
const MAX_STALLED = 100;

export interface BullmqOptions {
  /** redis:// or rediss:// */
  readonly url: string;
  /** Begins every key, so that several Gigawires can share a server. */
  readonly prefix: string;
  /** Told of connection errors, which are retried for as long as it takes. */
  readonly onError: (error: Error) => void;
}

interface Payload {
  readonly key: string;
}

/** A queue on Redis, shared by any number of processes: one BullMQ queue a stage. */
export function createBullmqQueue({ url, prefix, onError }: BullmqOptions): Queue {
  // A worker's blocking connection must wait for Redis to come back, however long it takes (BullMQ, "Connections").
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', onError);
  const queues = new Map(
    STAGES.map((stage) => [
      stage,
      new BullQueue<Payload>(stage, { connection, prefix, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } }),
    ]),
  );
  for (const queue of queues.values()) queue.on('error', onError);
  const workers: Worker<Payload>[] = [];
  const stop = new AbortController();

  return {
    async add(jobs, { at } = {}) {
      const delay = at === undefined ? 0 : Math.max(0, at.getTime() - Date.now());
      for (const [stage, queue] of queues) {
        const mine = jobs.filter((job) => job.stage === stage);
        if (mine.length === 0) continue;
        // BullMQ names the job itself; ours is the deduplication id, which holds while the job waits or runs and keeps the last call while it runs.
        await queue.addBulk(
          mine.map(({ key }) => ({ name: stage, data: { key }, opts: { delay, deduplication: { id: key, keepLastIfActive: true } } })),
        );
      }
    },

    async start(run, concurrency) {
      await refuseEviction(connection);
      for (const stage of STAGES) {
        const worker = new Worker<Payload>(stage, (bullJob, token) => perform(bullJob, token, stage), {
          connection,
          prefix,
          concurrency: concurrency[stage],
          maxStalledCount: MAX_STALLED,
        });
        worker.on('error', onError);
        workers.push(worker);
      }

      async function perform(bullJob: BullJob<Payload>, token: string | undefined, stage: StageName): Promise<void> {
        const job: Job = { stage, key: bullJob.data.key };
        const next = await run(job, stop.signal);
        if (next === null) return;
        await bullJob.moveToDelayed(next.getTime(), token);
        throw new DelayedError();
      }
    },

    async idle() {
      while (!(await isIdle())) await sleep(IDLE_POLL_MS);
    },

    async close(graceMs) {
      const overtime = setTimeout(() => stop.abort(), graceMs);
      await Promise.all(workers.map((worker) => worker.close()));
      clearTimeout(overtime);
      await Promise.all([...queues.values()].map((queue) => queue.close()));
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

/** A Redis that evicts keys loses jobs in silence. Throws unless its policy is noeviction. */
async function refuseEviction(connection: Redis): Promise<void> {
  const policy = /maxmemory_policy:(\S+)/.exec(await connection.info('memory'))?.[1];
  if (policy !== 'noeviction') throw new Error(`redis: maxmemory-policy is ${policy ?? 'unknown'}; the queue needs noeviction`);
}
