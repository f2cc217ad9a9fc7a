import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, type Store } from '@gigawire/store';
import { createCounters } from './counters.ts';
import { performer } from './perform.ts';
import type { Services } from './stage.ts';

const NOW = new Date('2026-02-03T12:00:00.000Z');
let store: Store;
let log: { outcome?: string; why?: string }[];

beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' });
  log = [];
});
afterEach(() => store.close());

/** A performer over a real store whose network answers as told. */
function perform(answer: () => Promise<unknown>) {
  const services = {
    store,
    fetcher: { get: answer },
    sources: new Map(),
    watches: [],
    subscriptions: [],
    now: () => NOW,
  } as unknown as Services;
  const lines = { write: (line: string) => void log.push(JSON.parse(line) as (typeof log)[number]) };
  const counters = createCounters();
  const run = performer({ services, queue: { add: async () => undefined }, log: pino({}, lines), counters });
  return { run, counters };
}

async function oneEntry(): Promise<string> {
  await store.syncSources(['a/main'], NOW.toISOString());
  const entry = { key: 'k', url: 'https://a.example/1', title: 'one', published: null, summary: null, language: null, credit: null };
  const [id] = await store.savePoll({
    sourceId: 'a/main',
    at: NOW.toISOString(),
    nextPollAt: NOW.toISOString(),
    outcome: 'ok',
    succeeded: true,
    entries: [entry],
  });
  return String(id);
}

const live = new AbortController().signal;

describe('performing a job', () => {
  it('defers what is told to come later, and remembers it', async () => {
    const key = await oneEntry();
    const { run, counters } = perform(async () => ({ outcome: 'retry', at: '2026-02-03T13:00:00.000Z', why: 'answered 503' }));
    expect(await run({ stage: 'fetch-page', key }, live)).toEqual(new Date('2026-02-03T13:00:00.000Z'));
    expect(counters.counts()).toEqual({ 'fetch-page': { 'retry-later': 1 } });
    expect(await store.unfinished('2026-02-03T12:30:00.000Z', 10)).toEqual([]);
    expect(await store.unfinished('2026-02-03T13:00:00.000Z', 10)).toEqual([{ stage: 'fetch-page', key }]);
  });

  it('tries a failing job again with growing pauses, then sets it aside with its reason', async () => {
    const key = await oneEntry();
    const { run, counters } = perform(async () => {
      throw new Error('fetching page', { cause: new Error('socket hang up') });
    });
    const pauses: (number | null)[] = [];
    for (let i = 0; i < 5; i += 1) {
      const again = await run({ stage: 'fetch-page', key }, live);
      pauses.push(again === null ? null : (again.getTime() - NOW.getTime()) / 1000);
    }
    expect(pauses).toEqual([30, 120, 480, 1920, null]);
    expect(counters.counts()).toEqual({ 'fetch-page': { failed: 4, quarantined: 1 } });
    expect(log.at(-1)).toMatchObject({ outcome: 'quarantined', why: 'fetching page: socket hang up' });
    expect(await store.unfinished('9999-01-01T00:00:00.000Z', 10)).toEqual([]);
    expect((await store.entry(Number(key)))?.state).toBe('quarantined');
  });

  it('sets poison aside at once', async () => {
    const { run, counters } = perform(async () => null);
    expect(await run({ stage: 'fetch-page', key: '404' }, live)).toBeNull();
    expect(counters.counts()).toEqual({ 'fetch-page': { quarantined: 1 } });
    expect(log.at(-1)?.why).toBe('entry 404: not in the store');
  });

  it('blames no job for being interrupted', async () => {
    const key = await oneEntry();
    const stopped = AbortSignal.abort();
    const { run } = perform(async () => {
      throw new Error('aborted');
    });
    expect(await run({ stage: 'fetch-page', key }, stopped)).toBeNull();
    expect(log.at(-1)?.outcome).toBe('interrupted');
    expect(await store.unfinished('2026-02-03T13:00:00.000Z', 10)).toEqual([{ stage: 'fetch-page', key }]);
  });
});
