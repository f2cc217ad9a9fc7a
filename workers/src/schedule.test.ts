import { describe, expect, it } from 'vitest';
import type { Subscription } from '@gigawire/domain';
import { openSqliteStore } from '@gigawire/store';
import { digestId, digestWindow, dueJobs } from './schedule.ts';

const desk: Subscription = {
  id: 'desk',
  watch: 'w',
  channel: { kind: 'file', folder: 'out' },
  cadence: '0 18 * * *',
  zone: 'Asia/Kolkata',
};

async function due(at: string, subscription: Subscription, done?: string) {
  const store = await openSqliteStore({ file: ':memory:' });
  try {
    if (done !== undefined) await store.claimDigest(digestId(subscription.id, done), subscription.id, done);
    return await dueJobs({ store, subscriptions: [subscription], now: () => new Date(at) });
  } finally {
    await store.close();
  }
}

describe('digests', () => {
  it.each([
    ['at its minute', '2026-02-03T12:30:00Z', desk, '2026-02-03T12:30:00.000Z'],
    ['late, after a stop', '2026-02-03T15:00:00Z', desk, '2026-02-03T12:30:00.000Z'],
    ['the day before, a second early', '2026-02-03T12:29:59Z', desk, '2026-02-02T12:30:00.000Z'],
    ['across a change to summer time', '2026-03-29T16:30:00Z', { ...desk, zone: 'Europe/Berlin' }, '2026-03-29T16:00:00.000Z'],
    ['on a leap day', '2028-02-29T13:00:00Z', { ...desk, cadence: '0 18 29 2 *' }, '2028-02-29T12:30:00.000Z'],
  ])('%s', async (_, at, subscription, end) => {
    expect(await due(at, subscription)).toEqual([{ stage: 'send-digest', key: `desk@${end}` }]);
  });

  it('asks once for each window', async () => {
    expect(await due('2026-02-03T13:00:00Z', desk, '2026-02-03T12:30:00.000Z')).toEqual([]);
    expect(await due('2026-02-04T12:30:00Z', desk, '2026-02-03T12:30:00.000Z')).toHaveLength(1);
  });

  it.each([
    ['within quiet hours', '2026-02-03T17:00:00Z', 0],
    ['within quiet hours, after midnight', '2026-02-03T23:30:00Z', 0],
    ['when they end', '2026-02-04T01:30:00Z', 1],
  ])('%s', async (_, at, jobs) => {
    expect(await due(at, { ...desk, quiet: { from: '22:00', to: '07:00' } })).toHaveLength(jobs);
  });
});

describe('polls', () => {
  it('asks for the sources whose time has come, and only those configured', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    const at = '2026-02-03T12:00:00.000Z';
    await store.syncSources(['a/main', 'b/main'], at);
    const poll = { sourceId: 'a/main', at, nextPollAt: '2026-02-03T12:30:00.000Z', outcome: 'ok', succeeded: true, entries: [] };
    await store.savePoll(poll);
    const jobs = (now: string) => dueJobs({ store, subscriptions: [], now: () => new Date(now) });
    expect(await jobs('2026-02-03T12:00:01Z')).toEqual([{ stage: 'poll-source', key: 'b/main' }]);
    expect((await jobs('2026-02-03T12:30:00Z')).map((job) => job.key).toSorted()).toEqual(['a/main', 'b/main']);
    await store.syncSources(['b/main'], at);
    expect(await jobs('2026-02-03T12:30:00Z')).toEqual([{ stage: 'poll-source', key: 'b/main' }]);
    await store.close();
  });
});

describe('digest names', () => {
  it('read back what was made', () => {
    expect(digestWindow(digestId('desk@home', '2026-02-03T12:30:00.000Z'))).toEqual({
      subscriptionId: 'desk@home',
      end: '2026-02-03T12:30:00.000Z',
    });
  });
  it.each(['desk', '@2026-02-03T12:30:00Z', 'desk@soon'])('refuse %s', (id) => {
    expect(() => digestWindow(id)).toThrow(`digest ${id}`);
  });
});
