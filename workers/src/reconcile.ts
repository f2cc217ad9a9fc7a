import type { Store } from '@gigawire/store';
import type { Queue } from './queue/queue.ts';

/** Jobs put back in one pass; the next pass takes the rest. */
const BATCH = 1000;

/**
 * Puts everything the store says is begun and not finished back into the queue. Handlers may run twice and the second run is a
 * no-op, so a lost queue, a crash between commit and enqueue, and a doubled job all end the same. Returns how many jobs it put back.
 */
export async function reconcile(store: Store, queue: Queue, now: Date): Promise<number> {
  const jobs = await store.unfinished(now.toISOString(), BATCH);
  await queue.add(jobs);
  return jobs.length;
}
