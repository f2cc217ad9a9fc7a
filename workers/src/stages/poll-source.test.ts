import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Source } from '@gigawire/domain';
import type { FetchResult, PostResult } from '@gigawire/fetch';
import { openSqliteStore, type Store } from '@gigawire/store';
import type { Services } from '../stage.ts';
import { pollSource } from './poll-source.ts';
import { tellOperator } from './tell-operator.ts';

const SOURCE: Source = {
  id: 'a/main',
  kind: 'feed',
  url: 'https://a.example/feed',
  publisher: 'A',
  family: 'a',
  country: 'IN',
  zone: 'UTC',
  language: 'en',
  dateOrder: 'dmy',
  everyMinutes: null,
  selectors: [],
  unverified: false,
  enabled: true,
};
const START = Date.parse('2026-02-03T12:00:00.000Z');
const live = new AbortController().signal;
let store: Store;
let clock: number;
let asked: string[];
let posted: (readonly [string, Readonly<Record<string, string>>])[];
let told: Message[];
let answer: (url: string) => FetchResult;
let services: Services;

/** A feed of items, newest first, an hour apart; `from` makes their addresses. */
function feed(n: number, { from = 0, channel = '' } = {}): FetchResult {
  const items = Array.from({ length: n }, (_, i) => {
    const date = new Date(START - i * 3_600_000).toUTCString();
    return `<item><title>t${from + i}</title><link>https://a.example/${from + i}</link><pubDate>${date}</pubDate></item>`;
  });
  const xml = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A</title>${channel}${items.join('')}</channel></rss>`;
  return page(xml);
}

const page = (text: string, over: object = {}): FetchResult => ({
  outcome: 'ok',
  page: {
    url: SOURCE.url,
    finalUrl: SOURCE.url,
    status: 200,
    contentType: 'application/rss+xml',
    fetchedAt: new Date(clock).toISOString(),
    body: new TextEncoder().encode(text),
  },
  etag: null,
  lastModified: null,
  moved: null,
  freshSeconds: null,
  hub: null,
  self: null,
  ...over,
});

beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' });
  clock = START;
  asked = [];
  posted = [];
  told = [];
  await store.syncSources([SOURCE.id], new Date(clock).toISOString());
  services = {
    store,
    sources: new Map([[SOURCE.id, SOURCE]]),
    now: () => new Date(clock),
    callbackUrl: null,
    operator: { kind: 'file', folder: 'operator' },
    delivery: {
      deliver: async (message: Message) => {
        told.push(message);
        return { outcome: 'delivered', receipt: 'r' };
      },
      close: () => undefined,
    },
    fetcher: {
      get: async (url: string) => {
        asked.push(url);
        return answer(url);
      },
      post: async (url: string, form: Readonly<Record<string, string>>): Promise<PostResult> => {
        posted.push([url, form]);
        return { outcome: 'ok', status: 202 };
      },
    },
  } as unknown as Services;
});
afterEach(() => store.close());

const poll = () => pollSource(SOURCE.id, services, live);
const state = async () => (await store.sourceState(SOURCE.id))!;
/** Lets time pass until the source is due, and polls it. */
async function next() {
  clock = Date.parse((await state()).nextPollAt);
  return poll();
}
const minutes = async (): Promise<number> => (Date.parse((await state()).nextPollAt) - clock) / 60_000;

describe('a poll', () => {
  it('follows the source’s own rhythm, and what it says of how long it stays fresh', async () => {
    answer = () => feed(10);
    await poll();
    expect(await state()).toMatchObject({ gapMinutes: 60 });
    await next();
    expect(await minutes()).toBeGreaterThanOrEqual(24);
    expect(await minutes()).toBeLessThanOrEqual(30);
    answer = () => feed(10, { channel: '<ttl>180</ttl>' });
    await next();
    expect(await minutes()).toBe(180);
    answer = () => ({ outcome: 'not-modified', freshSeconds: 7200 });
    await next();
    expect(await minutes()).toBe(120);
  });

  it('backs off to a day and never gives up', async () => {
    answer = () => ({ outcome: 'failed', why: 'answered 500', status: 500 });
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      await next();
      waits.push(await minutes());
    }
    expect(waits[1]).toBeGreaterThan(60);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1440);
    expect(waits.at(-1)).toBeGreaterThan(1100);
    answer = () => feed(3);
    expect(await next()).toMatchObject({ outcome: 'ok' });
    expect(await state()).toMatchObject({ failures: 0, health: 'ok' });
  });

  it('waits as long as it is told to', async () => {
    answer = () => ({ outcome: 'retry', at: '2026-02-04T12:00:00.000Z', why: 'answered 429' });
    await poll();
    expect((await state()).nextPollAt).toBe('2026-02-04T12:00:00.000Z');
  });

  it('keeps a permanent move, says so, and goes back when the new address fails', async () => {
    answer = () => page('<rss version="2.0"><channel><title>A</title></channel></rss>', { moved: 'https://b.example/feed' });
    await poll();
    answer = () => ({ outcome: 'failed', why: 'answered 404', status: 404 });
    for (let i = 0; i < 4; i++) await next();
    expect(asked).toEqual([
      'https://a.example/feed',
      ...Array.from({ length: 3 }, () => 'https://b.example/feed'),
      'https://a.example/feed',
    ]);
    expect(await state()).toMatchObject({ movedTo: 'https://b.example/feed' });
  });

  it('fetches each new entry, and holds a flood for a look', async () => {
    answer = () => feed(300);
    expect((await poll()).next).toHaveLength(300);
    answer = () => feed(2, { from: 1000 });
    expect((await next()).next).toHaveLength(2);
    answer = () => feed(400, { from: 5000 });
    expect((await next()).next).toEqual([]);
    expect(await state()).toMatchObject({ health: 'degraded', healthReason: '400 entries of a sudden flood are held' });
    expect(await store.releaseHeld(SOURCE.id, false)).toBe(400);
  });
});

describe('identity', () => {
  it('survives guids that change with every poll: nothing is new, nobody is stormed', async () => {
    let round = 0;
    const items = () =>
      Array.from(
        { length: 60 },
        (_, i) => `<item><guid>${round}-${i}</guid><title>t${i}</title><link>https://a.example/${i}</link></item>`,
      ).join('');
    answer = () => page(`<rss version="2.0"><channel><title>A</title>${items()}</channel></rss>`);
    expect((await poll()).next).toHaveLength(60);
    for (round = 1; round < 4; round++) expect((await next()).next).toEqual([]);
    expect((await store.sourceRecord(SOURCE.id)).held).toBe(0);
  });
});

describe('silence', () => {
  it('is told to the operator once, and its end', async () => {
    answer = () => feed(10);
    await poll();
    let jobs: readonly { stage: string }[] = [];
    while ((await state()).health !== 'silent') jobs = (await next()).next;
    expect(clock - START).toBeGreaterThan(3 * 86_400_000);
    expect(clock - START).toBeLessThan(3.1 * 86_400_000);
    expect(jobs).toContainEqual({ stage: 'tell-operator', key: 'notices' });
    expect(await tellOperator('notices', services, live)).toMatchObject({ outcome: 'sent' });
    expect(await tellOperator('notices', services, live)).toMatchObject({ outcome: 'nothing-new' });
    expect((await next()).next).toEqual([]);
    answer = () => feed(1, { from: 77 });
    expect((await next()).next.map((job) => job.stage)).toEqual(['fetch-page', 'tell-operator']);
    await tellOperator('notices', services, live);
    expect(told.map((message) => [message.id, message.subject])).toEqual([
      ['operator@1', 'Source a/main is silent'],
      ['operator@2', 'Source a/main is back'],
    ]);
  });

  it('with nobody to tell is kept with the source', async () => {
    await store.saveHealth(SOURCE.id, { state: 'silent', reason: 'x' }, new Date(clock).toISOString());
    expect(await tellOperator('notices', { ...services, operator: null }, live)).toMatchObject({ outcome: 'no-operator' });
    expect(told).toEqual([]);
  });
});

describe('a hub', () => {
  const channel = '<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="https://a.example/rss"/>';

  it('is asked to push, once, where we can be reached; polling goes on', async () => {
    answer = () => feed(5, { channel });
    await poll();
    expect(posted).toEqual([]);
    services = { ...services, callbackUrl: 'https://desk.example/websub' };
    await next();
    await next();
    const known = (await store.hubSubscription({ sourceId: SOURCE.id }))!;
    expect(known).toMatchObject({ hub: 'https://hub.example/', topic: 'https://a.example/rss', state: 'asked' });
    expect(posted).toEqual([
      [
        'https://hub.example/',
        {
          'hub.mode': 'subscribe',
          'hub.topic': 'https://a.example/rss',
          'hub.callback': `https://desk.example/websub/${known.token}`,
          'hub.secret': known.secret,
          'hub.lease_seconds': '604800',
        },
      ],
    ]);
    expect(known.token.length).toBeGreaterThanOrEqual(32);
    expect(await minutes()).toBeLessThanOrEqual(30);
  });

  it('is asked again before its lease ends, with the same token and secret', async () => {
    services = { ...services, callbackUrl: 'https://desk.example/websub' };
    answer = () => feed(5, { channel });
    await poll();
    const first = (await store.hubSubscription({ sourceId: SOURCE.id }))!;
    const leaseUntil = new Date(clock + 7 * 86_400_000).toISOString();
    await store.saveHubSubscription({ ...first, state: 'active', leaseUntil });
    while (posted.length < 2) await next();
    expect(clock - START).toBeGreaterThan(4.9 * 86_400_000);
    expect(clock - START).toBeLessThan(5.1 * 86_400_000);
    expect(await store.hubSubscription({ sourceId: SOURCE.id })).toMatchObject({
      token: first.token,
      secret: first.secret,
      state: 'active',
    });
  });
});
