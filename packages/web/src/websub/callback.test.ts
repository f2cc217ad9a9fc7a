import { createHmac } from 'node:crypto';
import { openSqliteStore, type HubSubscription, type Store } from '@gigawire/store';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { allBack, plainRegroup } from '../regroup.fixture.ts';

const NOW = '2026-02-03T12:00:00.000Z';
const ASKED: HubSubscription = {
  sourceId: 'a/main',
  hub: 'https://hub.example/',
  topic: 'https://a.example/feed?x=1&y=2',
  token: 'token',
  secret: 'secret',
  state: 'asked',
  askedAt: '2026-02-03T11:59:00.000Z',
  leaseUntil: null,
};
let store: Store;
let app: Hono;

beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' });
  await store.syncSources(['a/main'], NOW);
  await store.savePoll({
    sourceId: 'a/main',
    at: '2026-02-03T11:59:30.000Z',
    nextPollAt: '2026-02-03T18:00:00.000Z',
    outcome: 'ok',
    succeeded: true,
    entries: [],
  });
  await store.saveHubSubscription(ASKED);
  app = createApp({ store, watches: [], now: () => new Date(NOW), backingOf: allBack, regroup: plainRegroup(store) });
});
afterEach(() => store.close());

const verify = async (query: Record<string, string>, token = 'token') => {
  const response = await app.request(`/websub/${token}?${new URLSearchParams(query)}`);
  return { status: response.status, body: await response.text() };
};
const subscription = () => store.hubSubscription({ token: 'token' });
const asked = { 'hub.mode': 'subscribe', 'hub.topic': ASKED.topic, 'hub.challenge': 'c&"<', 'hub.lease_seconds': '86400' };

describe('a hub that verifies', () => {
  it('is answered with its challenge, and its lease kept', async () => {
    expect(await verify(asked)).toEqual({ status: 200, body: 'c&"<' });
    expect(await subscription()).toMatchObject({ state: 'active', leaseUntil: '2026-02-04T12:00:00.000Z' });
  });

  it.each([
    ['999999999', '2026-03-05T12:00:00.000Z'],
    ['soon', '2026-02-10T12:00:00.000Z'],
  ])('of a lease of %s s is believed until %s', async (seconds, until) => {
    await verify({ ...asked, 'hub.lease_seconds': seconds });
    expect(await subscription()).toMatchObject({ leaseUntil: until });
  });

  it.each<[string, Record<string, string>, string?]>([
    ['another topic', { ...asked, 'hub.topic': 'https://evil.example/' }],
    ['no topic', { 'hub.mode': 'subscribe', 'hub.challenge': 'c' }],
    ['a token nobody was given', asked, 'other'],
    ['an end we did not ask for', { ...asked, 'hub.mode': 'unsubscribe' }],
    ['no challenge', { 'hub.mode': 'subscribe', 'hub.topic': ASKED.topic }],
  ])('%s is not confirmed', async (_, query, token) => {
    expect((await verify(query, token)).status).toBe(404);
    expect(await subscription()).toEqual(ASKED);
  });

  it('may deny, and polling goes on', async () => {
    await verify({ 'hub.mode': 'denied', 'hub.topic': ASKED.topic });
    expect(await subscription()).toMatchObject({ state: 'denied', leaseUntil: null });
    expect(await store.dueSources('2026-02-03T18:00:00.000Z')).toEqual(['a/main']);
  });
});

describe('a push', () => {
  const BODY = '<rss/>';
  const sign = (algorithm: string, secret = 'secret') => `${algorithm}=${createHmac(algorithm, secret).update(BODY).digest('hex')}`;
  const push = (signature: string | null, token = 'token', body = BODY) =>
    app.request(`/websub/${token}`, { method: 'POST', body, headers: signature === null ? {} : { 'X-Hub-Signature': signature } });
  const due = () => store.dueSources('2026-02-03T12:00:30.000Z');

  it.each(['sha1', 'sha256', 'sha512'])(
    'signed with %s brings the next poll forward, a minute after the last at the soonest',
    async (algorithm) => {
      expect((await push(sign(algorithm))).status).toBe(202);
      expect(await store.dueSources('2026-02-03T12:00:29.000Z')).toEqual([]);
      expect(await due()).toEqual(['a/main']);
    },
  );

  it.each([
    ['unsigned', null],
    ['signed by another', sign('sha256', 'guess')],
    ['with half a signature', sign('sha256').slice(0, 50)],
    ['signed in an unknown way', 'md5=00000000000000000000000000000000'],
  ])('%s changes nothing, and learns nothing', async (_, signature) => {
    expect((await push(signature)).status).toBe(202);
    expect(await due()).toEqual([]);
  });

  it('to a token nobody was given is told to stop', async () => {
    expect((await push(sign('sha256'), 'other')).status).toBe(410);
  });

  it('of more than 5 MB is refused', async () => {
    expect((await push(sign('sha256'), 'token', 'x'.repeat(5_000_001))).status).toBe(413);
  });

  it('comes from no page of ours: only this one way is open to others', async () => {
    expect((await app.request('/events/1/review', { method: 'POST', body: 'decision=accept' })).status).toBe(403);
  });
});
