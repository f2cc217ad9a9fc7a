import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { StageName } from '@gigawire/domain';
import type { Logger } from 'pino';
import { createCounters, type Counts } from './counters.ts';
import { performer } from './perform.ts';
import { pipeline } from './pipeline.ts';
import type { Queue } from './queue/queue.ts';
import { reconcile } from './reconcile.ts';
import { dueJobs } from './schedule.ts';
import type { Services } from './stage.ts';

const RECONCILE_EVERY_TICKS = 12;
const TICK_MS = 5000;
/** The schedule has one owner; when that one dies, another may take over after this long. */
const SCHEDULE = 'schedule';
const LEASE_MS = 12 * TICK_MS;

interface Parts {
  readonly services: Services;
  readonly queue: Queue;
  readonly log: Logger;
}

/** A running pipeline. */
export interface Pipeline {
  /** Enqueues what is due by the clock now, unless another process keeps the schedule. */
  tick(): Promise<void>;
  /** Works until nothing is waiting; delayed jobs stay delayed. */
  drain(): Promise<void>;
  counts(): Counts;
  /** Lets running jobs end (at most `graceMs`), then closes the queue. The store stays open. */
  stop(graceMs: number): Promise<void>;
}

const concurrency = Object.fromEntries(Object.entries(pipeline).map(([stage, { concurrency }]) => [stage, concurrency])) as Record<
  StageName,
  number
>;

/** Starts the workers and takes up what an earlier process left unfinished. Time passes only when `tick` is called. */
export async function startPipeline({ services, queue, log }: Parts): Promise<Pipeline> {
  const counters = createCounters();
  const holder = randomUUID();
  await services.store.syncSources([...services.sources.keys()], services.now().toISOString());
  await queue.start(performer({ services, queue, log, counters }), concurrency);
  const left = await reconcile(services.store, queue, services.now());
  if (left > 0) log.info({ left }, 'took up unfinished work');
  return {
    async tick() {
      const at = services.now();
      const term = { at: at.toISOString(), until: new Date(at.getTime() + LEASE_MS).toISOString() };
      // Two schedulers by mistake would ask every source twice as often.
      if (await services.store.takeLease(SCHEDULE, holder, term)) await queue.add(await dueJobs(services));
    },
    drain: () => queue.idle(),
    counts: () => counters.counts(),
    async stop(graceMs) {
      await queue.close(graceMs);
      await services.store.dropLease(SCHEDULE, holder);
    },
  };
}

/** Ticks by the wall clock until the signal aborts. An error in a tick is logged and the next tick tries again: the schedule must outlive a bad minute. */
export async function keepTime(running: Pipeline, { services, queue, log }: Parts, signal: AbortSignal): Promise<void> {
  for (let ticks = 1; !signal.aborted; ticks += 1) {
    try {
      await running.tick();
      if (ticks % RECONCILE_EVERY_TICKS === 0) await reconcile(services.store, queue, services.now());
    } catch (error) {
      log.error({ err: error }, 'tick failed');
    }
    // Aborting is how the loop is ended, not an error.
    await setTimeout(TICK_MS, undefined, { signal }).catch(() => undefined);
  }
}
