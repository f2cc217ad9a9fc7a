import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minute, sampleEntry, samplePage, samplePoll, seedArticle, seedEvent, seedSources } from './store.samples.ts';
import type { StoreUnderTest } from './store.case.ts';
import type { HubSubscription, Store } from './store.ts';

const SILENT = { state: 'silent', reason: 'nothing new for 5 days' } as const;
const OK = { state: 'ok', reason: null } as const;

/** What every implementation of `Store` must remember of crawling: health, floods, notices, leases, hubs, dead letters. */
export function crawlContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`crawl contract: ${name}`, () => {
    let database: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      database = await make();
      store = await database.open();
      await seedSources(store);
    });
    afterEach(async () => {
      await store.close();
      await database.remove();
    });
    const reopen = async (): Promise<void> => {
      await store.close();
      store = await database.open();
    };
    const entries = (n: number, from = 0) => Array.from({ length: n }, (_, i) => sampleEntry(`e${from + i}`));
    const keys = async (): Promise<readonly string[]> => (await store.unfinished(minute(99), 100)).map((job) => `${job.stage} ${job.key}`);

    describe('the record of a source', () => {
      it('holds its last polls, newest first, and no more than 40', async () => {
        for (let i = 1; i <= 50; i++) await store.savePoll({ ...samplePoll('a/main', minute(i), []), outcome: `o${i}` });
        await store.savePoll(samplePoll('b/main', minute(51), entries(2)));
        await reopen();
        const { polls } = await store.sourceRecord('a/main');
        expect(polls.map((poll) => poll.outcome)).toEqual(Array.from({ length: 40 }, (_, i) => `o${50 - i}`));
        expect((await store.sourceRecord('b/main')).polls[0]).toEqual({
          at: minute(51),
          outcome: 'ok',
          succeeded: true,
          why: null,
          listed: 2,
          undated: 0,
          added: 2,
        });
      });

      it('holds its last articles', async () => {
        await seedArticle(store, 'one');
        const { articles } = await store.sourceRecord('a/main');
        expect(articles).toEqual([{ verdict: 'ok', characters: expect.any(Number) }]);
        expect(articles[0]?.characters).toBeGreaterThan(50);
        expect((await store.sourceRecord('b/main')).articles).toEqual([]);
      });

      it('remembers why, the rhythm, a move, and when something was new', async () => {
        await store.savePoll({ ...samplePoll('a/main', minute(1), entries(1)), gapMinutes: 40, moved: { from: 'x', to: 'y' } });
        await store.savePoll({ ...samplePoll('a/main', minute(2), []), succeeded: false, outcome: 'failed', why: 'answered 500' });
        expect(await store.sourceState('a/main')).toMatchObject({ gapMinutes: 40, movedFrom: 'x', movedTo: 'y', lastNewAt: minute(1) });
        expect((await store.sourceRecord('a/main')).polls[0]).toMatchObject({ why: 'answered 500', succeeded: false });
      });

      it('counts what another source brought first as a sign of life, and never the future', async () => {
        const at = '2025-07-04T06:00:00.000Z';
        await store.savePoll(samplePoll('a/main', minute(1), entries(1)));
        await store.savePoll(samplePoll('b/main', at, [...entries(1), { ...sampleEntry('e0'), published: '2025-07-05T00:00:00Z' }]));
        expect(await store.sourceState('b/main')).toMatchObject({ lastNewAt: '2025-07-03T04:30:00.000Z' });
      });
    });

    describe('a flood', () => {
      it('of the first poll is the baseline', async () => {
        await store.syncSources(['a/main', 'b/main', 'c/main'], minute(0));
        expect(await store.savePoll({ ...samplePoll('c/main', minute(1), entries(9)), holdAbove: 3 })).toHaveLength(9);
      });

      it('is held, all of it, until it is let go', async () => {
        expect(await store.savePoll({ ...samplePoll('a/main', minute(1), entries(4)), holdAbove: 3 })).toEqual([]);
        expect(await store.savePoll({ ...samplePoll('a/main', minute(2), entries(5)), holdAbove: 3 })).toHaveLength(1);
        await reopen();
        expect((await store.sourceRecord('a/main')).held).toBe(4);
        expect(await keys()).toHaveLength(1);
        expect(await store.releaseHeld('a/main', false)).toBe(4);
        expect(await keys()).toHaveLength(5);
        expect(await store.releaseHeld('a/main', false)).toBe(0);
      });

      it('let go quietly is read like a baseline', async () => {
        await store.savePoll({ ...samplePoll('a/main', minute(1), entries(4)), holdAbove: 3 });
        await store.releaseHeld('a/main', true);
        const [job] = await store.unfinished(minute(9), 10);
        expect(await store.entry(Number(job?.key))).toMatchObject({ baseline: true, state: 'waiting' });
      });
    });

    describe('health', () => {
      it('knows since when, whatever the reason becomes', async () => {
        expect(await store.saveHealth('a/main', { state: 'failing', reason: 'x' }, minute(1))).toBe('ok');
        expect(await store.saveHealth('a/main', { state: 'failing', reason: 'y' }, minute(2))).toBe('failing');
        expect(await store.sourceState('a/main')).toMatchObject({ health: 'failing', healthReason: 'y', healthSince: minute(1) });
        await expect(store.saveHealth('x/main', OK, minute(1))).rejects.toThrow('source x/main is not known');
      });

      it('tells the operator of silence and its end, once each, under one id until it is sent', async () => {
        await store.saveHealth('b/main', { state: 'failing', reason: 'x' }, minute(1));
        expect(await store.claimNotices()).toBeNull();
        await store.saveHealth('a/main', SILENT, minute(1));
        await store.saveHealth('a/main', SILENT, minute(2));
        expect(await keys()).toEqual(['tell-operator notices']);
        const claimed = await store.claimNotices();
        expect(claimed).toEqual({ messageId: 'operator@1', notices: [{ sourceId: 'a/main', ...SILENT, at: minute(1) }] });
        await store.saveHealth('a/main', OK, minute(3));
        await reopen();
        expect(await store.claimNotices()).toEqual(claimed);
        await store.markNoticesSent('operator@1', minute(4));
        expect(await store.claimNotices()).toEqual({
          messageId: 'operator@2',
          notices: [{ sourceId: 'a/main', ...OK, at: minute(3) }],
        });
        await store.markNoticesSent('operator@2', minute(4));
        expect(await store.claimNotices()).toBeNull();
        expect(await keys()).toEqual([]);
      });

      it('does not try for ever to tell who cannot be told', async () => {
        await store.saveHealth('a/main', SILENT, minute(1));
        const job = { stage: 'tell-operator', key: 'notices' } as const;
        await store.recordFailure(job, { reason: 'no such mailbox', at: minute(2), dead: true });
        expect(await keys()).toEqual([]);
        expect(await store.replay(job)).toBe(true);
        expect(await keys()).toEqual(['tell-operator notices']);
      });
    });

    describe('a lease', () => {
      const take = (holder: string, at: number, until: number) =>
        store.takeLease('schedule', holder, { at: minute(at), until: minute(until) });

      it('has one holder, who renews it, until it runs out or is dropped', async () => {
        expect(await take('one', 0, 5)).toBe(true);
        expect(await take('two', 1, 6)).toBe(false);
        expect(await take('one', 4, 9)).toBe(true);
        await reopen();
        expect(await take('two', 6, 11)).toBe(false);
        expect(await take('two', 9, 14)).toBe(true);
        expect(await take('one', 10, 15)).toBe(false);
        await store.dropLease('schedule', 'one');
        expect(await take('one', 11, 16)).toBe(false);
        await store.dropLease('schedule', 'two');
        expect(await take('one', 12, 17)).toBe(true);
      });

      it('is not held up by a clock that was set back', async () => {
        await take('one', 500, 505);
        expect(await take('two', 0, 5)).toBe(true);
      });
    });

    describe('hubs', () => {
      const asked: HubSubscription = {
        sourceId: 'a/main',
        hub: 'https://hub.example/',
        topic: 'https://a.example/feed',
        token: 't',
        secret: 's',
        state: 'asked',
        askedAt: minute(1),
        leaseUntil: null,
      };
      it('are found by source and by token, the last one kept', async () => {
        await store.saveHubSubscription(asked);
        await store.saveHubSubscription({ ...asked, state: 'active', leaseUntil: minute(60) });
        expect(await store.hubSubscription({ token: 't' })).toEqual({ ...asked, state: 'active', leaseUntil: minute(60) });
        expect(await store.hubSubscription({ sourceId: 'a/main' })).toMatchObject({ token: 't' });
        expect(await store.hubSubscription({ token: 'u' })).toBeNull();
      });
      it('bring a poll forward, never put it back', async () => {
        await store.hasten('a/main', minute(3));
        expect(await store.dueSources(minute(3))).toEqual(['a/main']);
        await store.hasten('a/main', minute(20));
        expect(await store.dueSources(minute(3))).toEqual(['a/main']);
      });
    });

    describe('dead letters', () => {
      const dead = { reason: 'five crashes', at: minute(5), dead: true };

      it('are listed with their reasons, and taken up again', async () => {
        await seedEvent(store, 'one');
        await seedArticle(store, 'two');
        const [page = 0, waiting = 0] = await store.savePoll(samplePoll('a/main', minute(6), entries(2, 10)));
        await store.putPage(page, samplePage('https://news.example/e10'));
        const before = await keys();
        expect(before).toHaveLength(4);
        const jobs = await store.unfinished(minute(9), 10);
        for (const job of jobs) await store.recordFailure(job, dead);
        expect(await keys()).toEqual([]);
        const letters = await store.deadLetters(10);
        expect(letters).toHaveLength(4);
        expect(letters).toContainEqual({ stage: 'fetch-page', key: String(waiting), failures: 1, reason: 'five crashes', at: minute(5) });
        for (const job of jobs) expect(await store.replay(job)).toBe(true);
        expect(await keys()).toEqual(before);
        expect(await store.deadLetters(10)).toEqual([]);
        for (const job of jobs) expect(await store.replay(job)).toBe(false);
      });

      it('of a digest bring its alerts back with it', async () => {
        const { stepId } = await seedEvent(store, 'one');
        await store.saveAlerts([stepId], [{ subscriptionId: 's', stepId, suppressed: null }], minute(5));
        await store.claimDigest('s@1', 's', minute(6));
        await store.recordFailure({ stage: 'send-digest', key: 's@1' }, dead);
        expect(await store.replay({ stage: 'send-digest', key: 's@1' })).toBe(true);
        expect(await store.digest('s@1')).toMatchObject({ state: 'claimed' });
        expect(await store.tally()).toMatchObject({ alerts: { claimed: 1 }, digests: { claimed: 1 } });
      });

      it('of a source make it due', async () => {
        await store.recordFailure({ stage: 'poll-source', key: 'a/main' }, dead);
        expect(await store.replay({ stage: 'poll-source', key: 'a/main' })).toBe(true);
        expect(await store.dueSources(minute(5))).toEqual(['a/main']);
      });
    });
  });
}
