// Sources that are broken or mean harm, polled as a crawl polls them: real fetcher, real store, loopback servers. What is checked is what the servers saw,
// what the store holds, and that each ending has its reason. Numbers are those of the project's list of hostile input.
import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '@gigawire/fetch';
import { openSqliteStore, type Store } from '@gigawire/store';
import type { Services } from '../workers/src/stage.ts';
import { pollSource } from '../workers/src/stages/poll-source.ts';
import { HOSTILE } from './support/hostile-answers.ts';
import type { OutsideLog } from './support/hostile-outlet.ts';
import { testSource } from './support/source.ts';

const SPACING_MS = 60;
/** Servers see a request some time after it is sent, now more, now less. */
const JITTER_MS = 15;
const LIMITS = { maxBytes: 3_000_000, connectMs: 500, totalMs: 1500 };
const START = '2026-02-03T12:00:00.000Z';

let store: Store;
let fetcher: Fetcher;
let outlet: Worker;
let canary: TcpServer;
let knocks = 0;
let services: Services;
let seen: OutsideLog;
const idOf = (name: string): string => `${name}/main`;

beforeAll(async () => {
  canary = createTcpServer((socket) => {
    knocks++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  outlet = new Worker(new URL('./support/hostile-outlet.ts', import.meta.url), {
    workerData: { canary: (canary.address() as AddressInfo).port },
  });
  const [port] = (await once(outlet, 'message')) as [number];
  const host = `127.0.0.1:${port}`;
  store = await openSqliteStore({ file: ':memory:' });
  fetcher = createFetcher({
    userAgent: 'Gigawire/0.1 (+https://gigawire.example)',
    allow: [host],
    spacingMs: SPACING_MS,
    limits: LIMITS,
    now: () => new Date(),
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
    gate: store,
  });
  const sources = new Map(HOSTILE.map(([name]) => [idOf(name), testSource(name, `http://${host}/${name}`)]));
  await store.syncSources([...sources.keys()], START);
  services = { store, fetcher, sources, callbackUrl: null, operator: null, now: () => new Date() } as unknown as Services;
  // All at once, as a crawl would: the line before the host puts them in order.
  await Promise.all([...sources.keys()].map((id) => pollSource(id, services, new AbortController().signal)));
  outlet.postMessage('what did you see?');
  [seen] = (await once(outlet, 'message')) as [OutsideLog];
}, 120_000);

afterAll(async () => {
  await fetcher.close();
  await outlet.terminate();
  await new Promise((resolve) => canary.close(resolve));
  await store.close();
});

describe('a hostile source', () => {
  it.each(HOSTILE)('%s ends with its reason, and nothing stored half', async (name, _, { outcome, why, entries = 0 }) => {
    const { polls } = await store.sourceRecord(idOf(name));
    expect(polls).toHaveLength(1);
    expect(polls[0]).toMatchObject({ outcome, listed: entries });
    if (why) expect(polls[0]?.why).toMatch(why);
    const { nextPollAt, health } = (await store.sourceState(idOf(name)))!;
    expect(nextPollAt > new Date().toISOString()).toBe(true);
    expect(['ok', 'degraded', 'failing']).toContain(health);
  });

  it('leaves absurd dates unknown, never now', async () => {
    expect((await store.sourceRecord(idOf('h9-absurd-dates'))).polls[0]).toMatchObject({ undated: 4 });
  });
});

describe('what the outside saw', () => {
  it('one robots.txt, then each address once, redirects aside', () => {
    const paths = seen.requests.map(({ path }) => path).filter((path) => path !== '/h5-redirect-loop');
    expect(paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(HOSTILE.length);
    expect(seen.requests.length - paths.length).toBe(6);
  });

  it('one request at a time, each after its pause', () => {
    expect(seen.most).toBe(1);
    const pauses = seen.requests.slice(1).map(({ at }, i) => at - (seen.requests[i]?.at ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(SPACING_MS - JITTER_MS);
  });

  it('no socket to a forbidden server', () => {
    expect(knocks).toBe(0);
  });
});
