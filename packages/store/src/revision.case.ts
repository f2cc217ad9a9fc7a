import type { Entry, EventWrite, Reading, SituatedReport } from '@gigawire/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreUnderTest } from './store.case.ts';
import {
  minute,
  sampleArticle,
  sampleEntry,
  sampleEvent,
  samplePage,
  samplePoll,
  sampleQuery,
  sampleReading,
  sampleReport,
  seedArticle,
  seedEvent,
  seedSources,
} from './store.samples.ts';
import type { Placing, Store } from './store.ts';

/** What every implementation of `Store` must do with what changes at its address, and with reports that change their event. */
export function revisionContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`store contract, revisions: ${name}`, () => {
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

    /** When the page of an entry was fetched. */
    const FETCHED = minute(2);
    const later = (hours: number): string => minute(2 + 60 * hours);

    describe('an entry listed again', () => {
      const modified = minute(90);
      it.each<readonly [string, Partial<Entry>, string, boolean]>([
        ['changed since it was fetched', { modified }, later(2), true],
        ['changed before', { modified: minute(1) }, later(2), false],
        ['changed just now', { modified: minute(3) }, minute(4), false],
        ['as it was', {}, later(2), false],
        ['under another headline', { title: 'Correction: title of one' }, later(2), true],
        ['without one', { title: null }, later(2), false],
        ['at a later date', { published: '2025-07-03T12:00:00+05:30' }, later(2), true],
        ['at an earlier date', { published: '2025-07-02' }, later(2), false],
      ])('%s', async (_, over, at, isFetched) => {
        const { entryId } = await seedArticle(store, 'one');
        const ids = await store.savePoll(samplePoll('a/main', at, [{ ...sampleEntry('one'), ...over }]));
        expect(ids).toEqual(isFetched ? [entryId] : []);
        expect(await store.entry(entryId)).toMatchObject({ state: isFetched ? 'waiting' : 'fetched' });
        expect((await store.recentPolls('a/main'))[0]).toMatchObject({ added: 0 });
      });

      it('by another source is looked at for what it says of changes only', async () => {
        const { entryId } = await seedArticle(store, 'one');
        const other = { ...sampleEntry('b1', 'https://news.example/one'), title: 'Another headline', published: '2025-07-04' };
        expect(await store.savePoll(samplePoll('b/main', later(2), [other]))).toEqual([]);
        expect(await store.savePoll(samplePoll('b/main', later(3), [{ ...other, modified }]))).toEqual([entryId]);
      });

      it('is fetched again a few times, each time after a longer wait', async () => {
        const { entryId } = await seedArticle(store, 'one');
        const hours: number[] = [];
        for (let hour = 1; hour <= 200; hour++) {
          const at = later(hour);
          const [id] = await store.savePoll(samplePoll('a/main', at, [{ ...sampleEntry('one'), modified: at }]));
          if (id === undefined) continue;
          hours.push(hour);
          await store.putPage(entryId, { ...samplePage('https://news.example/one'), fetchedAt: at });
        }
        expect(hours).toEqual([1, 2, 4, 8, 16, 32]);
      });

      it('that waits already, or was never fetched, is left alone', async () => {
        const [id = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one')]));
        expect(await store.savePoll(samplePoll('a/main', later(2), [{ ...sampleEntry('one'), modified }]))).toEqual([]);
        await store.endEntry(id, 'gone', null);
        expect(await store.savePoll(samplePoll('a/main', later(3), [{ ...sampleEntry('one'), modified }]))).toEqual([]);
      });
    });

    /** Sets an entry to be fetched again. */
    async function relist(key: string, hours = 2): Promise<void> {
      await store.savePoll(samplePoll('a/main', later(hours), [{ ...sampleEntry(key), modified: later(hours) }]));
    }

    describe('a page fetched again', () => {
      const changed = {
        ...samplePage('https://news.example/one'),
        body: new TextEncoder().encode('<p>Other words.</p>'),
        fetchedAt: later(2),
      };

      it('is kept beside the first', async () => {
        const { entryId, pageId } = await seedArticle(store, 'one');
        await relist('one');
        const second = await store.putPage(entryId, changed);
        expect(second).not.toBe(pageId);
        expect(await store.page(second)).toMatchObject({ version: 2, isRead: false, body: changed.body });
        expect(await store.page(pageId)).toMatchObject({ version: 1, isRead: true, fetchedAt: FETCHED });
        expect(await store.putPage(entryId, samplePage('https://news.example/two'))).toBe(second);
        expect(await store.unfinished(later(3), 9)).toContainEqual({ stage: 'read-article', key: String(second) });
      });

      it('with the same bytes is the page there was', async () => {
        const { entryId, pageId } = await seedArticle(store, 'one');
        await relist('one');
        expect(await store.putPage(entryId, { ...samplePage('https://news.example/one'), fetchedAt: later(2) })).toBe(pageId);
        expect(await store.page(pageId)).toMatchObject({ version: 1, isRead: true, fetchedAt: later(2) });
        expect(await store.entry(entryId)).toMatchObject({ state: 'fetched' });
      });

      it('that is not there any more leaves what was fetched', async () => {
        const { entryId } = await seedArticle(store, 'one');
        await relist('one');
        await store.endEntry(entryId, 'gone', 'answered 410');
        expect(await store.entry(entryId)).toMatchObject({ state: 'fetched', outcome: 'gone' });
      });
    });

    const NEW_TEXT = 'Sakura Cells will build a 10 GWh plant in Gujarat.\nWork starts in 2026, it said on Thursday.';
    const newReading = (over: Partial<Reading> = {}): Reading => sampleReading({ article: { ...sampleArticle, text: NEW_TEXT }, ...over });

    /** Fetches and reads an entry's page once more; returns the id of the article it then is. */
    async function reread(key: string, reading = newReading(), reports = [sampleReport(0)]): Promise<number> {
      await relist(key);
      const [job] = (await store.unfinished(later(2), 9)).filter(({ stage }) => stage === 'fetch-page');
      const body = new TextEncoder().encode(`<p>${reading.article.text} ${reading.verdict}</p>`);
      const pageId = await store.putPage(Number(job?.key), { ...samplePage(`https://news.example/${key}`), body, fetchedAt: later(2) });
      return store.saveReading({ pageId, reading, reports, at: later(2) });
    }

    describe('a text read again', () => {
      it('is a newer text of the article, whose reports wait in place of the older', async () => {
        const { articleId } = await seedArticle(store, 'one');
        const second = await reread('one');
        expect(await store.article(articleId)).toMatchObject({ replacedBy: second, text: sampleArticle.text });
        expect(await store.article(second)).toMatchObject({ replacedBy: null, text: NEW_TEXT });
        // The older one was not placed yet, and never will be.
        expect(await store.unmergedReports(articleId)).toEqual([]);
        expect(await store.unmergedReports(second)).toHaveLength(1);
      });

      it.each<readonly [string, Partial<Reading>]>([
        ['that is the same', { article: sampleArticle }],
        ['behind a wall', { verdict: 'paywall' }],
        ['of an error page', { verdict: 'too-short' }],
      ])('%s leaves the article as it was', async (_, over) => {
        const { articleId } = await seedArticle(store, 'one');
        expect(await reread('one', newReading(over))).toBe(articleId);
        expect(await store.article(articleId)).toMatchObject({ replacedBy: null });
        expect(await store.unfinished(later(3), 9)).toEqual([{ stage: 'merge-events', key: String(articleId) }]);
      });

      it('is marked with what it takes back', async () => {
        await seedArticle(store, 'one');
        await relist('one');
        const [job] = (await store.unfinished(later(2), 9)).filter(({ stage }) => stage === 'fetch-page');
        const pageId = await store.putPage(Number(job?.key), { ...samplePage('https://news.example/one'), body: new Uint8Array([1]) });
        const revise = (reports: readonly Omit<SituatedReport, 'articleId'>[], older: readonly SituatedReport[]) =>
          reports.map((r) => ({ ...r, status: older[0]!.status, confidence: older.length / 10 }));
        const id = await store.saveReading({
          pageId,
          reading: newReading(),
          reports: [sampleReport(0, { status: 'signed' })],
          revise,
          at: later(2),
        });
        expect(await store.unmergedReports(id)).toMatchObject([{ status: 'planned', confidence: 0.1 }]);
      });

      it('of a first poll is no baseline any more', async () => {
        await store.syncSources(['c/main'], minute(0));
        const [entryId = 0] = await store.savePoll(samplePoll('c/main', minute(1), [sampleEntry('one')]));
        const first = await store.putPage(entryId, samplePage('https://news.example/one'));
        const articleId = await store.saveReading({ pageId: first, reading: sampleReading(), reports: [], at: minute(3) });
        await store.savePoll(samplePoll('c/main', later(2), [{ ...sampleEntry('one'), modified: later(2) }]));
        const second = await store.putPage(entryId, { ...samplePage('https://news.example/one'), body: new Uint8Array([1]) });
        const newer = await store.saveReading({ pageId: second, reading: newReading(), reports: [], at: later(2) });
        expect([(await store.article(articleId))?.baseline, (await store.article(newer))?.baseline]).toEqual([true, false]);
      });
    });

    const placing = (place: Placing['place']): Placing => ({ place, looseKeys: (r) => r.article.gist?.names ?? [], at: later(3) });
    const write = (eventId: number | null, reports: readonly SituatedReport[], absorbed: readonly number[] = []): EventWrite => ({
      eventId,
      event: sampleEvent(reports),
      novelty: 'repeat',
      changes: [],
      absorbed,
    });
    const restsOn = async (eventId: number): Promise<readonly number[]> =>
      (await store.event(eventId))?.reports.map((r) => r.articleId) ?? [];

    describe('placing a newer text', () => {
      it('shows the events its older text backs, and takes that text out of them', async () => {
        const { eventId, articleId } = await seedEvent(store, 'one');
        const second = await reread('one');
        await store.placeArticle(
          second,
          placing((waiting, { withdrawn, holders }) => {
            expect(withdrawn).toEqual([{ articleId, ordinal: 0 }]);
            expect(holders.map((event) => event.id)).toEqual([eventId]);
            return [write(eventId, waiting)];
          }),
        );
        expect(await restsOn(eventId)).toEqual([second]);
        expect(await store.unfinished(later(4), 9)).toEqual([{ stage: 'match-alerts', key: String(eventId) }]);
      });

      it('withdraws an event that nobody tells any more: out of lists and candidates, its alerts held back', async () => {
        const { eventId, stepId } = await seedEvent(store, 'one');
        await store.saveAlerts([stepId], [{ subscriptionId: 's', stepId, suppressed: null }], minute(5));
        const second = await reread('one', newReading(), []);
        await store.placeArticle(
          second,
          placing(() => [write(eventId, [])]),
        );
        expect(await store.event(eventId)).toMatchObject({ withdrawnAt: later(3), reports: [], title: 'Sakura Cells picks Gujarat' });
        expect(await store.events({ limit: 9, offset: 0 })).toEqual([]);
        expect(await store.candidates(sampleQuery({ countries: ['JP'] }))).toEqual([]);
        expect((await store.tally()).alerts).toEqual({ suppressed: 1 });
        expect(await store.claimDigest('d', 's', later(9))).toEqual([]);
      });

      it('knows the texts before the last one, too', async () => {
        const { articleId } = await seedEvent(store, 'one');
        const second = await reread('one');
        await relist('one', 6);
        const [job] = (await store.unfinished(later(6), 9)).filter(({ stage }) => stage === 'fetch-page');
        const pageId = await store.putPage(Number(job?.key), { ...samplePage('https://news.example/one'), body: new Uint8Array([1]) });
        const third = await store.saveReading({
          pageId,
          reading: newReading({ article: { ...sampleArticle, text: 'A third text.' } }),
          reports: [sampleReport(0)],
          at: later(6),
        });
        const { reports } = await store.placeArticle(
          third,
          placing((waiting, { withdrawn, holders }) => {
            expect(withdrawn.map((name) => name.articleId).sort((a, b) => a - b)).toEqual([articleId, second]);
            return [write(holders[0]!.id, waiting)];
          }),
        );
        expect(reports).toBe(1);
      });
    });

    describe('placing an article', () => {
      it('can move reports between events, and from events to none', async () => {
        const [one, two] = [await seedEvent(store, 'one'), await seedEvent(store, 'two')];
        const { articleId } = await seedArticle(store, 'three');
        const told = async (id: number): Promise<readonly SituatedReport[]> => (await store.event(id))?.reports ?? [];
        const [first, second] = [await told(one.eventId), await told(two.eventId)];
        await store.placeArticle(
          articleId,
          placing((waiting) => [write(one.eventId, second), write(two.eventId, waiting)]),
        );
        expect([await restsOn(one.eventId), await restsOn(two.eventId)]).toEqual([[two.articleId], [articleId]]);
        // The one that backs none now waits for an article that knows it.
        const next = await seedArticle(store, 'four');
        await store.placeArticle(
          next.articleId,
          placing((waiting, { look }) => {
            const { loose } = look(sampleQuery({ names: ['sakura', 'gujarat'] }));
            expect(loose).toEqual(first);
            return [write(null, [...waiting, ...loose])];
          }),
        );
        expect(await restsOn(3)).toEqual([one.articleId, next.articleId]);
        await store.placeArticle(
          (await seedArticle(store, 'five')).articleId,
          placing((_, { look }) => {
            expect(look(sampleQuery({ names: ['sakura', 'gujarat'] })).loose).toEqual([]);
            return [];
          }),
        );
      });

      it('hands out an event once, however often it is asked for', async () => {
        const { eventId } = await seedEvent(store, 'one');
        const { articleId } = await seedArticle(store, 'two');
        await store.placeArticle(
          articleId,
          placing((_, { look }) => {
            const asked = [look(sampleQuery({ countries: ['JP'] })), look(sampleQuery({ names: ['sakura', 'gujarat'] }))];
            expect(asked.map(({ events }) => events.map((event) => event.id))).toEqual([[eventId], []]);
            return [];
          }),
        );
      });

      it.each<readonly [string, Parameters<typeof sampleQuery>[0], number]>([
        ['two names', { names: ['sakura', 'gujarat'] }, 1],
        ['one name', { names: ['sakura', 'osaka'] }, 0],
        ['a week', { weeks: ['gujarat'] }, 1],
        ['names of another time', { names: ['sakura', 'gujarat'], from: '2026-01-01', to: '2026-12-31' }, 0],
        ['nothing', {}, 0],
      ])('finds what backs no event by %s', async (_, query, found) => {
        await store.placeArticle(
          (await seedArticle(store, 'one')).articleId,
          placing(() => []),
        );
        await store.placeArticle(
          (await seedArticle(store, 'two')).articleId,
          placing((__, { look }) => {
            expect(look(sampleQuery(query)).loose).toHaveLength(found);
            return [];
          }),
        );
      });

      it('moves only what an absorbed event still holds', async () => {
        const [one, two] = [await seedEvent(store, 'one'), await seedEvent(store, 'two')];
        const { articleId } = await seedArticle(store, 'three');
        const reports = [...((await store.event(one.eventId))?.reports ?? []), ...((await store.event(two.eventId))?.reports ?? [])];
        await store.placeArticle(
          articleId,
          placing((waiting) => [write(one.eventId, [...reports, ...waiting], [two.eventId])]),
        );
        expect(await restsOn(one.eventId)).toEqual([one.articleId, two.articleId, articleId]);
        expect(await store.regroupings(one.eventId)).toMatchObject([
          { otherId: two.eventId, moved: [{ articleId: two.articleId, ordinal: 0 }] },
        ]);
      });
    });
  });
}
