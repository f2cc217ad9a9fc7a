import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Job } from '@gigawire/domain';
import { openSqliteStore, type Store } from '@gigawire/store';
import type { Queue } from './queue/queue.ts';
import { startPipeline } from './run.ts';
import type { Services } from './stage.ts';

let store: Store;
let clock: number;
beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' });
  clock = Date.parse('2026-02-03T12:00:00.000Z');
});
afterEach(() => store.close());

/** A pipeline over the store whose queue only remembers what it was given. */
async function scheduler() {
  const added: Job[] = [];
  const queue: Queue = {
    add: async (jobs) => void added.push(...jobs),
    start: async () => undefined,
    idle: async () => undefined,
    close: async () => undefined,
  };
  const services = { store, sources: new Map([['a/main', {}]]), subscriptions: [], now: () => new Date(clock) } as unknown as Services;
  return { added, running: await startPipeline({ services, queue, log: pino({ level: 'silent' }) }) };
}
const pass = (seconds: number): void => void (clock += seconds * 1000);

describe('two schedulers by mistake', () => {
  it('ask once: one owns the schedule as long as it ticks', async () => {
    const [one, two] = [await scheduler(), await scheduler()];
    for (let i = 0; i < 30; i++) {
      await one.running.tick();
      await two.running.tick();
      pass(5);
    }
    expect(one.added).toHaveLength(30);
    expect(two.added).toEqual([]);
  });

  it('the other takes over at once from one that stops, and in a minute from one that died or was stopped in its tracks', async () => {
    const [one, two, three] = [await scheduler(), await scheduler(), await scheduler()];
    await one.running.tick();
    await one.running.stop(0);
    await two.running.tick();
    expect(two.added).toHaveLength(1);
    pass(55);
    await three.running.tick();
    expect(three.added).toEqual([]);
    pass(6);
    await three.running.tick();
    expect(three.added).toHaveLength(1);
    // Back from the dead, it finds the schedule in other hands.
    await two.running.tick();
    expect(two.added).toHaveLength(1);
  });
});
