// A day of a thousand sources on a clock of its own: every source asked in time, and no host asked twice within its spacing. What is checked is the log
// of those who were asked, not what the crawler believes of itself.
import { setImmediate } from 'node:timers/promises';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import type { Source } from '@gigawire/domain';
import type { Fetcher, FetchResult } from '@gigawire/fetch';
import { openSqliteStore, type Store } from '@gigawire/store';
import { createHostLine } from '../packages/fetch/src/host-line.ts';
import { createInlineQueue } from '../workers/src/queue/inline.ts';
import { dueJobs } from '../workers/src/schedule.ts';
import type { Services } from '../workers/src/stage.ts';
import { pollSource } from '../workers/src/stages/poll-source.ts';
import { testSource } from './support/source.ts';

const START = Date.parse('2026-02-03T00:00:00.000Z');
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const TICK_MS = 5000;
const SPACING_MS = 2000;
const SOURCES = 1000;
const HOSTS = 150;
/** From the instant a source is due to its being asked: a tick, and its place in the line before its host. */
const PATIENCE_MS = MINUTE_MS;

interface Asked {
  readonly host: string;
  readonly id: string;
  readonly at: number;
}

/** A clock whose sleepers wake, each at its own instant, when it is moved on. */
function createFakeClock(start: number) {
  let time = start;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => new Date(time),
    wait: (ms: number) => new Promise<void>((wake) => void sleepers.push({ at: time + ms, wake })),
    async moveTo(instant: number): Promise<void> {
      for (;;) {
        // Whatever has been started runs as far as it can before time passes.
        await setImmediate();
        const next = sleepers.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > instant) break;
        sleepers.splice(sleepers.indexOf(next), 1);
        time = Math.max(time, next.at);
        next.wake();
      }
      time = instant;
    },
  };
}

/** Minutes between two entries of a source: an hour to two days. */
const gapOf = (n: number): number => Math.round(60 * 48 ** ((n % 40) / 39));

const sourceOf = (n: number): Source => testSource(`s${n}`, `https://h${n % HOSTS}.example/${n}`);

/** What a source lists at an instant: its last entries, one every gap. */
function feedAt(n: number, now: number): { readonly etag: string; readonly xml: () => string } {
  const gap = gapOf(n) * MINUTE_MS;
  const last = Math.floor((now - n * 1000) / gap);
  const item = (i: number) =>
    `<item><title>${n} ${i}</title><link>https://h${n % HOSTS}.example/${n}/${i}</link><pubDate>${new Date(i * gap + n * 1000).toUTCString()}</pubDate></item>`;
  return {
    etag: `"${last}"`,
    xml: () =>
      `<rss version="2.0"><channel><title>S</title>${Array.from({ length: 8 }, (_, i) => item(last - i)).join('')}</channel></rss>`,
  };
}

const log: Asked[] = [];
const dueAt: { readonly asked: Asked; readonly due: number }[] = [];
let store: Store;

beforeAll(async () => {
  const clock = createFakeClock(START);
  store = await openSqliteStore({ file: ':memory:' });
  const line = createHostLine({ now: clock.now, wait: clock.wait, gate: store });
  const fetcher = {
    get(address: string, { etag, signal = new AbortController().signal }: { etag?: string | null; signal?: AbortSignal } = {}) {
      const { host, pathname } = new URL(address);
      const n = Number(pathname.slice(1));
      return line.take(host, { spacingMs: SPACING_MS, signal }, async (): Promise<FetchResult> => {
        const now = clock.now();
        const asked = { host, id: `s${n}/main`, at: now.getTime() };
        log.push(asked);
        dueAt.push({ asked, due: Date.parse((await store.sourceState(asked.id))?.nextPollAt ?? '') });
        // Servers take their time.
        await clock.wait(300);
        // One in fifty is out of order for an hour, and one asks to be left alone for two.
        const hour = now.getUTCHours();
        if (n % 50 === 7 && hour === 9) return { outcome: 'failed', why: 'answered 500', status: 500 };
        if (n % 50 === 8 && hour === 9)
          return { outcome: 'retry', at: new Date(START + 11 * 3_600_000).toISOString(), why: 'answered 503' };
        const feed = feedAt(n, now.getTime());
        if (feed.etag === etag) return { outcome: 'not-modified', freshSeconds: null };
        const about = { url: address, finalUrl: address, status: 200, contentType: 'application/rss+xml', fetchedAt: now.toISOString() };
        const page = { ...about, body: new TextEncoder().encode(feed.xml()) };
        return { outcome: 'ok', page, etag: feed.etag, lastModified: null, moved: null, freshSeconds: null, hub: null, self: null };
      });
    },
  } as unknown as Fetcher;
  const sources = new Map(Array.from({ length: SOURCES }, (_, n) => [sourceOf(n).id, sourceOf(n)]));
  const services = { store, fetcher, sources, subscriptions: [], callbackUrl: null, operator: null, now: clock.now } as unknown as Services;
  await store.syncSources([...sources.keys()], clock.now().toISOString());
  const queue = createInlineQueue({ now: clock.now, wait: (ms) => clock.wait(ms) });
  const one = { 'fetch-page': 1, 'read-article': 1, 'merge-events': 1, 'match-alerts': 1, 'send-digest': 1, 'tell-operator': 1 };
  await queue.start(
    async (job, signal) => {
      await pollSource(job.key, services, signal);
      return null;
    },
    { ...one, 'poll-source': 8 },
  );
  for (let at = START; at < START + DAY_MS; at += TICK_MS) {
    await clock.moveTo(at);
    await queue.add(await dueJobs(services));
  }
  await clock.moveTo(START + DAY_MS + MINUTE_MS);
  await queue.close(0);
}, 180_000);

afterAll(() => store.close());

let bySource: ReadonlyMap<string, readonly Asked[]>;
beforeAll(() => {
  bySource = Map.groupBy(log, (asked) => asked.id);
});

describe('a thousand sources over a day', () => {
  it('are each asked in time: a minute after they are due at the latest', () => {
    // The first poll of all at once takes as long as the lines before the hosts are.
    const late = dueAt.filter(({ asked, due }) => due > START && asked.at - due > PATIENCE_MS);
    expect(late).toEqual([]);
    expect(dueAt.length).toBeGreaterThan(10_000);
  });

  it('are each asked within the interval of their rhythm, from the second poll on', () => {
    const wrong: string[] = [];
    for (let n = 0; n < SOURCES; n++) {
      // Those that were out of order back off, as they should.
      if (n % 50 === 7 || n % 50 === 8) continue;
      const interval = Math.min(Math.max(gapOf(n) / 2, 10), 1440) * MINUTE_MS;
      const times = (bySource.get(`s${n}/main`) ?? []).map((asked) => asked.at);
      if (times.length < Math.floor(DAY_MS / interval)) wrong.push(`s${n}: asked ${times.length} times`);
      times.slice(1).forEach((time, i) => {
        if (time - (times[i] ?? 0) > interval + PATIENCE_MS) wrong.push(`s${n}: ${(time - (times[i] ?? 0)) / MINUTE_MS} minutes`);
      });
      if (START + DAY_MS - (times.at(-1) ?? 0) > interval + PATIENCE_MS) wrong.push(`s${n}: not asked at the end`);
    }
    expect(wrong).toEqual([]);
  });

  it('never within the spacing of their host', () => {
    const violations = [...Map.groupBy(log, (asked) => asked.host).values()].flatMap((asked) =>
      asked.slice(1).filter((one, i) => one.at - (asked[i]?.at ?? 0) < SPACING_MS),
    );
    expect(violations).toEqual([]);
  });

  it('never on one stroke: the second polls are spread over their interval', () => {
    const seconds = [...bySource.values()].map((asked) => Math.floor(((asked[1]?.at ?? 0) - START) / (10 * MINUTE_MS)));
    const busiest = Math.max(...[...Map.groupBy(seconds, (slot) => slot).values()].map((slot) => slot.length));
    expect(busiest).toBeLessThan(SOURCES / 4);
  });

  it('and those that were out of order are back, or will be asked within a day', async () => {
    const states = await store.sourceStates();
    const waiting = states.filter((state) => state.failures > 0);
    const end = START + DAY_MS;
    expect(waiting.filter(({ nextPollAt }) => Date.parse(nextPollAt) <= end || Date.parse(nextPollAt) > end + DAY_MS)).toEqual([]);
    // Those alone that are asked once a day anyway: 40 were out of order.
    expect(waiting.length).toBeLessThan(10);
    expect(states.filter(({ health, failures }) => health !== 'ok' && failures === 0)).toEqual([]);
  });
});
