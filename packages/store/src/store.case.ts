import type { EventWrite } from '@gigawire/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Placing, Store } from './store.ts';
import {
  minute,
  newEvent,
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

/** One database for one test. */
export interface StoreUnderTest {
  /** Opens the database; each call opens the same one again. */
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** What every implementation of `Store` must do. */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`store contract: ${name}`, () => {
    let database: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      database = await make();
      store = await database.open();
    });
    afterEach(async () => {
      await store.close();
      await database.remove();
    });
    const reopen = async (): Promise<void> => {
      await store.close();
      store = await database.open();
    };
    const keysOf = async (at = minute(9)): Promise<readonly string[]> =>
      (await store.unfinished(at, 100)).map((job) => `${job.stage} ${job.key}`);

    describe('sources', () => {
      it('makes a row due at once, keeps what is known, disables what is gone', async () => {
        await store.syncSources(['a/main', 'b/main'], minute(0));
        expect(await store.dueSources(minute(0))).toEqual(['a/main', 'b/main']);
        await store.savePoll(samplePoll('a/main', minute(1), []));
        await store.syncSources(['a/main', 'c/main'], minute(2));
        expect(await store.dueSources(minute(2))).toEqual(['c/main']);
        expect(await store.dueSources(minute(31))).toEqual(['c/main', 'a/main']);
        await store.syncSources(['b/main'], minute(32));
        expect(await store.dueSources(minute(32))).toEqual(['b/main']);
        expect((await store.sourceStates()).map((state) => state.sourceId)).toEqual(['a/main', 'b/main', 'c/main']);
      });

      it('keeps the state of a source between polls', async () => {
        await seedSources(store);
        await reopen();
        expect(await store.sourceState('a/main')).toEqual({
          sourceId: 'a/main',
          etag: '"1"',
          lastModified: null,
          nextPollAt: minute(30),
          lastPolledAt: minute(0),
          baselineAt: minute(0),
          lastOutcome: 'ok',
          failures: 0,
          movedFrom: null,
          movedTo: null,
          gapMinutes: null,
          lastNewAt: null,
          health: 'ok',
          healthReason: null,
          healthSince: null,
        });
        expect(await store.sourceState('nobody/main')).toBeNull();
      });

      it('counts failures in a row, keeps validators that were not given', async () => {
        await seedSources(store);
        const { validators: _, ...failed } = { ...samplePoll('a/main', minute(5), []), outcome: 'timeout', succeeded: false };
        await store.savePoll(failed);
        await store.savePoll(failed);
        expect(await store.sourceState('a/main')).toMatchObject({
          failures: 2,
          etag: '"1"',
          lastOutcome: 'timeout',
          baselineAt: minute(0),
        });
        await store.savePoll(samplePoll('a/main', minute(6), []));
        expect(await store.sourceState('a/main')).toMatchObject({ failures: 0, lastOutcome: 'ok' });
      });

      it('refuses a poll of a source it does not know', async () => {
        await expect(store.savePoll(samplePoll('x/main', minute(1), []))).rejects.toThrow('source x/main is not known');
      });
    });

    describe('entries', () => {
      it('marks the first successful poll as the baseline, and no later one', async () => {
        await store.syncSources(['a/main'], minute(0));
        await store.savePoll({ ...samplePoll('a/main', minute(0), []), outcome: 'timeout', succeeded: false });
        expect((await store.sourceState('a/main'))?.baselineAt).toBeNull();
        const [first = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one')]));
        const [second = 0] = await store.savePoll(samplePoll('a/main', minute(2), [sampleEntry('one'), sampleEntry('two')]));
        expect(await store.entry(first)).toEqual({
          ...sampleEntry('one'),
          id: first,
          sourceId: 'a/main',
          baseline: true,
          state: 'waiting',
          outcome: null,
        });
        expect(await store.entry(second)).toMatchObject({ key: 'two', baseline: false });
        expect((await store.sourceState('a/main'))?.baselineAt).toBe(minute(1));
      });

      it('stores an entry once, however often and by whom it is listed', async () => {
        await seedSources(store);
        const one = sampleEntry('one', 'https://www.news.example/story?utm_source=rss');
        const fresh = await store.savePoll(samplePoll('a/main', minute(1), [one, one, { ...one, key: 'again' }]));
        expect(fresh).toHaveLength(1);
        expect(await store.savePoll(samplePoll('a/main', minute(2), [{ ...one, url: 'https://news.example/moved' }]))).toEqual([]);
        expect(await store.savePoll(samplePoll('b/main', minute(2), [sampleEntry('b1', 'http://news.example/story/')]))).toEqual([]);
        expect((await store.tally()).entries).toEqual({ waiting: 1 });
      });

      it('keeps an entry whose address is none, and the others with it', async () => {
        await seedSources(store);
        const fresh = await store.savePoll(
          samplePoll('a/main', minute(1), [sampleEntry('bad', 'javascript:alert(1)'), sampleEntry('good')]),
        );
        expect(fresh).toHaveLength(2);
      });

      it('leaves nothing of a poll that fails half-way', async () => {
        await seedSources(store);
        const poisoned = Object.defineProperty({ ...sampleEntry('three') }, 'title', {
          get: () => {
            throw new Error('power cut');
          },
        });
        const poll = samplePoll('a/main', minute(1), [sampleEntry('one'), sampleEntry('two'), poisoned]);
        await expect(store.savePoll(poll)).rejects.toThrow('power cut');
        expect((await store.tally()).entries).toEqual({});
        expect(await store.sourceState('a/main')).toMatchObject({ lastPolledAt: minute(0), nextPollAt: minute(30) });
        expect(await store.savePoll({ ...poll, entries: poll.entries.slice(0, 2) })).toHaveLength(2);
      });

      it('ends an entry once', async () => {
        await seedSources(store);
        const [id = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one')]));
        await store.endEntry(id, 'disallowed', 'robots.txt');
        await store.endEntry(id, 'gone', null);
        expect(await store.entry(id)).toMatchObject({ state: 'ended', outcome: 'disallowed' });
        expect(await keysOf()).toEqual([]);
        await expect(store.endEntry(99, 'gone', null)).rejects.toThrow('entry 99 is not known');
        expect(await store.entry(99)).toBeNull();
      });

      it('keeps the first page of an entry, byte for byte', async () => {
        await seedSources(store);
        const [id = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one')]));
        const page = { ...samplePage('https://news.example/one'), body: Uint8Array.from({ length: 3000 }, (_, i) => i % 256) };
        const pageId = await store.putPage(id, page);
        expect(await store.putPage(id, samplePage('https://news.example/other'))).toBe(pageId);
        const entry = await store.entry(id);
        expect(entry).toMatchObject({ state: 'fetched' });
        expect(await store.page(pageId)).toEqual({
          ...page,
          id: pageId,
          entryId: id,
          version: 1,
          isRead: false,
          sourceId: 'a/main',
          entry,
        });
        expect(await store.page(99)).toBeNull();
      });
    });

    describe('hosts', () => {
      it('books one slot after another, across a restart', async () => {
        expect(await store.reserveHost('news.example', minute(0), 60_000)).toBe(minute(0));
        expect(await store.reserveHost('news.example', minute(0), 60_000)).toBe(minute(1));
        await reopen();
        expect(await store.reserveHost('news.example', minute(0), 60_000)).toBe(minute(2));
        expect(await store.reserveHost('other.example', minute(0), 60_000)).toBe(minute(0));
        expect(await store.reserveHost('news.example', minute(10), 60_000)).toBe(minute(10));
        expect(await store.reserveHost('news.example', minute(10), 0)).toBe(minute(11));
      });

      it('is not held up by a clock that was set back', async () => {
        expect(await store.reserveHost('news.example', minute(600), 60_000)).toBe(minute(600));
        expect(await store.reserveHost('news.example', minute(0), 60_000)).toBe(minute(0));
        expect(await store.reserveHost('news.example', minute(0), 60_000)).toBe(minute(1));
      });

      it('books different slots for callers at the same time', async () => {
        const slots = await Promise.all(Array.from({ length: 5 }, () => store.reserveHost('news.example', minute(0), 60_000)));
        expect([...slots].sort()).toEqual([0, 1, 2, 3, 4].map(minute));
      });
    });

    describe('readings', () => {
      it('keeps the article as it was read, and the first reading of a page', async () => {
        await seedSources(store);
        const { pageId, articleId } = await seedArticle(store, 'one', [sampleReport(0), sampleReport(1)]);
        expect(await store.saveReading({ pageId, reading: sampleReading({ verdict: 'too-short' }), reports: [], at: minute(5) })).toBe(
          articleId,
        );
        const { mentions, reports } = sampleReading();
        expect(await store.article(articleId)).toEqual({
          ...sampleArticle,
          id: articleId,
          pageId,
          sourceId: 'a/main',
          verdict: 'ok',
          baseline: false,
          replacedBy: null,
          mentions,
          reports,
        });
        expect(await store.unmergedReports(articleId)).toEqual([0, 1].map((ordinal) => ({ ...sampleReport(ordinal), articleId })));
        expect(await store.article(99)).toBeNull();
      });

      it('keeps lone surrogates, so that spans hold', async () => {
        await seedSources(store);
        const [entryId = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one')]));
        const pageId = await store.putPage(entryId, samplePage('https://news.example/one'));
        const article = { ...sampleArticle, text: 'half \ud83d of a pair \0 and a nul' };
        const id = await store.saveReading({ pageId, reading: sampleReading({ article }), reports: [], at: minute(3) });
        expect((await store.article(id))?.text).toBe(article.text);
      });

      it('leaves nothing of a reading that fails half-way', async () => {
        await seedSources(store);
        const [entryId = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one')]));
        const pageId = await store.putPage(entryId, samplePage('https://news.example/one'));
        const twice = { pageId, reading: sampleReading(), reports: [sampleReport(0), sampleReport(0)], at: minute(3) };
        await expect(store.saveReading(twice)).rejects.toThrow();
        expect((await store.tally()).articles).toEqual({});
        expect(await keysOf()).toEqual([`read-article ${pageId}`]);
      });
    });

    describe('events', () => {
      it('makes an event, its step and its links, once', async () => {
        await seedSources(store);
        const { articleId } = await seedArticle(store, 'one', [sampleReport(0), sampleReport(1)]);
        const write = await newEvent(store, articleId);
        const ids = await store.saveEvents(articleId, [write], minute(4));
        const [id = 0] = ids;
        expect(await store.saveEvents(articleId, [write], minute(5))).toEqual(ids);
        expect(await store.event(id)).toEqual({
          ...write.event,
          id,
          review: 'unreviewed',
          createdAt: minute(4),
          changedAt: minute(4),
          mergedInto: null,
          withdrawnAt: null,
          apartFrom: [],
          joinedByHand: false,
        });
        expect(await store.eventSteps(id)).toEqual([
          { id: expect.any(Number), eventId: id, novelty: 'new', changes: [], articleId, baseline: false, at: minute(4) },
        ]);
        expect(await store.unmergedReports(articleId)).toEqual([]);
        expect((await store.tally()).events).toEqual({ unreviewed: 1 });
        expect(await store.event(99)).toBeNull();
      });

      it('adds the reports of a second article, and tells only what is new or changed', async () => {
        await seedSources(store);
        const { eventId } = await seedEvent(store, 'one');
        const before = await store.event(eventId);
        const second = await seedArticle(store, 'two');
        const reports = [...(before?.reports ?? []), ...(await store.unmergedReports(second.articleId))];
        const repeat: EventWrite = { eventId, event: sampleEvent(reports), novelty: 'repeat', changes: [], absorbed: [] };
        expect(await store.saveEvents(second.articleId, [repeat], minute(6))).toEqual([]);
        expect(await store.event(eventId)).toMatchObject({ articleCount: 2, reports, createdAt: minute(4), changedAt: minute(4) });
        const third = await seedArticle(store, 'three');
        const change = { field: 'status', old: 'planned', new: 'signed', articleId: third.articleId, cause: 'status moved' } as const;
        const all = [...reports, ...(await store.unmergedReports(third.articleId))];
        const changed: EventWrite = {
          eventId,
          event: sampleEvent(all, { status: 'signed' }),
          novelty: 'changed',
          changes: [change],
          absorbed: [],
        };
        expect(await store.saveEvents(third.articleId, [changed], minute(7))).toEqual([eventId]);
        expect(await store.event(eventId)).toMatchObject({ status: 'signed', articleCount: 3, changedAt: minute(7) });
        expect((await store.eventSteps(eventId)).map((step) => step.novelty)).toEqual(['new', 'repeat', 'changed']);
        expect((await store.unmatchedSteps(eventId)).map((step) => step.novelty)).toEqual(['new', 'changed']);
      });

      it('leaves nothing of a merge that fails half-way', async () => {
        await seedSources(store);
        const { articleId } = await seedArticle(store, 'one');
        const good = await newEvent(store, articleId);
        await expect(store.saveEvents(articleId, [good, { ...good, eventId: 99 }], minute(4))).rejects.toThrow('event 99 is not known');
        expect((await store.tally()).events).toEqual({});
        expect(await store.unmergedReports(articleId)).toHaveLength(1);
        expect(await store.saveEvents(articleId, [good], minute(4))).toHaveLength(1);
      });

      it('refuses content that does not rest on all the event does', async () => {
        await seedSources(store);
        const { eventId } = await seedEvent(store, 'one');
        const { articleId } = await seedArticle(store, 'two');
        const stale = { ...(await newEvent(store, articleId)), eventId };
        await expect(store.saveEvents(articleId, [stale], minute(5))).rejects.toThrow(`event ${eventId} was changed meanwhile`);
      });

      it('places an article in one transaction: two at once see one another', async () => {
        await seedSources(store);
        const articles = [await seedArticle(store, 'one'), await seedArticle(store, 'two')];
        const placing: Placing = {
          place: (waiting, { look }) => {
            const [found] = look(sampleQuery({ countries: ['JP'] })).events;
            return [
              {
                eventId: found?.id ?? null,
                event: sampleEvent([...(found?.reports ?? []), ...waiting]),
                novelty: found ? 'repeat' : 'new',
                changes: [],
                absorbed: [],
              },
            ];
          },
          looseKeys: () => [],
          at: minute(4),
        };
        const placed = await Promise.all(articles.map(({ articleId }) => store.placeArticle(articleId, placing)));
        expect(placed.map(({ reports, candidates }) => [reports, candidates])).toEqual([
          [1, 0],
          [1, 1],
        ]);
        expect((await store.events({ limit: 9, offset: 0 })).map((event) => event.articleCount)).toEqual([2]);
        // Again it has nothing to place, and writes nothing.
        const again = await store.placeArticle(articles[0]!.articleId, placing);
        expect(again).toMatchObject({ reports: 0, candidates: 0, writes: [] });
      });

      it('keeps an event that turned out to be another as a tombstone, out of lists and candidates', async () => {
        await seedSources(store);
        const [first, second] = [await seedEvent(store, 'one'), await seedEvent(store, 'two')];
        const { articleId } = await seedArticle(store, 'three');
        const told = [first.eventId, second.eventId].map(async (id) => (await store.event(id))?.reports ?? []);
        const reports = [...(await Promise.all(told)).flat(), ...(await store.unmergedReports(articleId))];
        const write: EventWrite = {
          eventId: first.eventId,
          event: sampleEvent(reports),
          novelty: 'repeat',
          changes: [],
          absorbed: [second.eventId],
        };
        await store.saveEvents(articleId, [write], minute(6));
        expect(await store.event(second.eventId)).toMatchObject({ mergedInto: first.eventId, reports: [] });
        expect((await store.events({ limit: 9, offset: 0 })).map((event) => event.id)).toEqual([first.eventId]);
        const query = sampleQuery({ countries: ['JP'] });
        expect((await store.candidates(query)).map((event) => [event.id, event.reports.length])).toEqual([[first.eventId, 3]]);
        expect(await store.regroupings(second.eventId)).toEqual([
          {
            id: expect.any(Number),
            kind: 'merge',
            eventId: first.eventId,
            otherId: second.eventId,
            moved: [{ articleId: second.articleId, ordinal: 0 }],
            reviewer: null,
            note: null,
            at: minute(6),
            undoneAt: null,
            undoneBy: null,
          },
        ]);
      });

      it('marks the step of an article from a first poll', async () => {
        await store.syncSources(['a/main'], minute(0));
        const { eventId } = await seedEvent(store, 'one');
        expect((await store.eventSteps(eventId))[0]).toMatchObject({ baseline: true });
      });
    });

    describe('candidates', () => {
      const window = { from: '2025-06-20', to: '2025-07-10' };
      it.each([
        ['a shared country', { countries: ['JP'], actorIds: [], names: [], ...window }, ['dated', 'undated']],
        ['a shared actor', { countries: [], actorIds: ['sakura-cells'], names: [], ...window }, ['dated', 'undated']],
        ['a shared name', { countries: [], actorIds: [], names: ['sakura'], ...window }, ['dated', 'undated']],
        ['nothing shared', { countries: ['AU'], actorIds: ['other'], names: [], ...window }, []],
        ['nothing asked for', { countries: [], actorIds: [], names: [], ...window }, []],
        ['an open window', { countries: ['IN'], actorIds: [], names: [], from: null, to: null }, ['dated', 'old', 'undated']],
        ['open to the past', { countries: ['IN'], actorIds: [], names: [], from: null, to: '2025-02-01' }, ['old', 'undated']],
        ['open to the future', { countries: ['IN'], actorIds: [], names: [], from: '2025-07-03', to: null }, ['dated', 'undated']],
        ['the day before', { countries: ['IN'], actorIds: [], names: [], from: '2025-07-01', to: '2025-07-02' }, ['undated']],
      ])('%s', async (_, query, titles) => {
        await seedSources(store);
        await seedEvent(store, 'one', { title: 'dated' });
        await seedEvent(store, 'two', { title: 'old', firstPublished: '2024-12-30', lastPublished: '2025-01-02' });
        await seedEvent(store, 'three', { title: 'undated', firstPublished: null, lastPublished: null });
        const found = await store.candidates(sampleQuery(query));
        expect(new Set(found.map((event) => event.title))).toEqual(new Set(titles));
        expect(found).toHaveLength(titles.length);
      });

      it('come with their reports and without what reviewers changed', async () => {
        await seedSources(store);
        const { eventId, articleId } = await seedEvent(store, 'one');
        await store.addReview({
          eventId,
          decision: 'edit',
          reviewer: 'r',
          edits: { countries: ['AU'], status: 'signed' },
          note: null,
          at: minute(5),
        });
        const [found] = await store.candidates(sampleQuery({ countries: ['JP'], ...window }));
        expect(found).toMatchObject({
          id: eventId,
          status: 'planned',
          countries: ['IN', 'JP'],
          review: 'edited',
          reports: [{ articleId, ordinal: 0 }],
        });
      });
    });

    describe('search', () => {
      const titles = async (query: object): Promise<readonly (string | null)[]> =>
        (await store.events({ limit: 10, offset: 0, ...query })).map((event) => event.title);
      beforeEach(async () => {
        await seedSources(store);
        const actors = [{ name: 'Mitsuba Denchi', id: null, country: 'JP', role: 'party' }] as const;
        await seedEvent(store, 'one', { title: 'Cell plant in Sanand', lastPublished: '2025-07-03', actors });
        await seedEvent(store, 'two', {
          title: '日本とインドの電池協力',
          type: 'agreement',
          lastPublished: '2025-07-05',
          countries: ['JP'],
        });
        await seedEvent(store, 'three', { title: 'Énergie "verte" 100%', status: 'signed', lastPublished: '2025-07-04', actors: [] });
      });

      it.each([
        ['everything, newest first', {}, ['日本とインドの電池協力', 'Énergie "verte" 100%', 'Cell plant in Sanand']],
        ['a page of it', { limit: 1, offset: 1 }, ['Énergie "verte" 100%']],
        ['none of it', { limit: 0 }, []],
        ['type', { type: 'agreement' }, ['日本とインドの電池協力']],
        ['status', { status: 'signed' }, ['Énergie "verte" 100%']],
        ['country', { country: 'IN' }, ['Énergie "verte" 100%', 'Cell plant in Sanand']],
        ['two conditions', { country: 'IN', status: 'planned' }, ['Cell plant in Sanand']],
        ['a word of the title', { words: 'sanand' }, ['Cell plant in Sanand']],
        ['the beginning of a word', { words: 'sana' }, ['Cell plant in Sanand']],
        ['words in any order', { words: 'sanand CELL' }, ['Cell plant in Sanand']],
        ['all of the words', { words: 'sanand absent' }, []],
        ['an actor', { words: 'mitsuba' }, ['Cell plant in Sanand']],
        ['evidence', { words: '12 GWh gujarat' }, ['日本とインドの電池協力', 'Énergie "verte" 100%', 'Cell plant in Sanand']],
        ['accents', { words: 'energie' }, ['Énergie "verte" 100%']],
        ['a word without spaces around it', { words: '電池' }, ['日本とインドの電池協力']],
        ['characters not in a row', { words: '池電' }, []],
        ['blank', { words: '  ' }, ['日本とインドの電池協力', 'Énergie "verte" 100%', 'Cell plant in Sanand']],
        ['signs alone', { words: '"*" ( --' }, []],
        ['query syntax', { words: 'sanand OR verte' }, []],
        ['quotes, columns, stars', { words: 'words:"verte*" NEAR(' }, []],
        ['SQL', { words: "'; DROP TABLE event; --" }, []],
        ['half a quote', { words: '"verte' }, ['Énergie "verte" 100%']],
      ])('%s', async (_, query, expected) => {
        expect(await titles(query)).toEqual(expected);
      });

      it.each([[{ limit: -1 }], [{ limit: 1.5 }], [{ offset: -1 }], [{ offset: Number.NaN }]])('refuses %o', async (bounds) => {
        await expect(titles(bounds)).rejects.toThrow(RangeError);
      });
    });

    describe('reviews', () => {
      it.each([
        ['accept', 'accepted'],
        ['reject', 'rejected'],
        ['edit', 'edited'],
      ] as const)('%s', async (decision, review) => {
        await seedSources(store);
        const { eventId } = await seedEvent(store, 'one');
        const row = { eventId, decision, reviewer: 'maya', edits: {}, note: 'looked at', at: minute(5) };
        await store.addReview(row);
        await store.addReview(row);
        expect(await store.reviews(eventId)).toEqual([row]);
        expect(await store.event(eventId)).toMatchObject({ review });
        expect((await store.events({ review, limit: 5, offset: 0 })).map((event) => event.id)).toEqual([eventId]);
      });

      it('edits lie over the values when read, later over earlier, and stay over what merging writes', async () => {
        await seedSources(store);
        const { eventId } = await seedEvent(store, 'one');
        const edit = { eventId, decision: 'edit', reviewer: 'maya', note: null } as const;
        await store.addReview({ ...edit, edits: { status: 'signed', title: 'Corrected headline' }, at: minute(5) });
        await store.addReview({ ...edit, edits: { status: 'approved', countries: ['JP'] }, at: minute(6) });
        const shown = { status: 'approved', title: 'Corrected headline', countries: ['JP'], type: 'facility' };
        expect(await store.event(eventId)).toMatchObject(shown);
        const { articleId } = await seedArticle(store, 'two');
        const reports = [...((await store.event(eventId))?.reports ?? []), ...(await store.unmergedReports(articleId))];
        await store.saveEvents(
          articleId,
          [{ eventId, event: sampleEvent(reports, { type: 'agreement' }), novelty: 'repeat', changes: [], absorbed: [] }],
          minute(7),
        );
        expect(await store.event(eventId)).toMatchObject({ ...shown, type: 'agreement', articleCount: 2, review: 'edited' });
        const ids = async (query: object): Promise<readonly number[]> =>
          (await store.events({ limit: 5, offset: 0, ...query })).map((event) => event.id);
        expect(await ids({ status: 'approved', country: 'JP', words: 'corrected', type: 'agreement' })).toEqual([eventId]);
        expect(await ids({ status: 'planned' })).toEqual([]);
        expect(await ids({ country: 'IN' })).toEqual([]);
        expect(await ids({ words: 'picks' })).toEqual([]);
      });

      it.each([
        [{ colour: 'red' }, 'an event has no colour'],
        [{ type: 'party' }, 'type cannot be "party"'],
        [{ countries: [1] }, 'countries cannot be [1]'],
        [{ title: 7 }, 'title cannot be 7'],
      ])('refuses the edit %o', async (edits, message) => {
        await seedSources(store);
        const { eventId } = await seedEvent(store, 'one');
        await expect(store.addReview({ eventId, decision: 'edit', reviewer: 'maya', edits, note: null, at: minute(5) })).rejects.toThrow(
          message,
        );
        expect(await store.reviews(eventId)).toEqual([]);
      });

      it('holds back what was to be told of a rejected event, until it is accepted', async () => {
        await seedSources(store);
        const { eventId, stepId } = await seedEvent(store, 'one');
        await store.saveAlerts([stepId], [{ subscriptionId: 's', stepId, suppressed: null }], minute(5));
        await store.addReview({ eventId, decision: 'reject', reviewer: 'maya', edits: {}, note: null, at: minute(6) });
        expect((await store.tally()).alerts).toEqual({ suppressed: 1 });
        expect(await store.claimDigest('d1', 's', minute(7))).toEqual([]);
        await store.saveAlerts([stepId], [{ subscriptionId: 'late', stepId, suppressed: null }], minute(7));
        expect((await store.tally()).alerts).toEqual({ suppressed: 2 });
        await store.addReview({ eventId, decision: 'accept', reviewer: 'maya', edits: {}, note: null, at: minute(8) });
        expect((await store.tally()).alerts).toEqual({ pending: 2 });
      });

      it('refuses a review of nothing', async () => {
        const review = { eventId: 99, decision: 'accept', reviewer: 'maya', edits: {}, note: null, at: minute(5) } as const;
        await expect(store.addReview(review)).rejects.toThrow('event 99 is not known');
      });
    });

    describe('alerts and digests', () => {
      const alert = (stepId: number, suppressed: string | null = null) => ({ subscriptionId: 's', stepId, suppressed });

      it('makes one alert per subscription and step', async () => {
        await seedSources(store);
        const { eventId, stepId } = await seedEvent(store, 'one');
        await store.saveAlerts([stepId], [alert(stepId), alert(stepId), { ...alert(stepId), subscriptionId: 't' }], minute(5));
        await store.saveAlerts([stepId], [alert(stepId, 'old')], minute(6));
        expect((await store.tally()).alerts).toEqual({ pending: 2 });
        expect(await store.unmatchedSteps(eventId)).toEqual([]);
      });

      it('claims what is pending up to the end of the window, and the same again', async () => {
        await seedSources(store);
        const one = await seedEvent(store, 'one');
        const two = await seedEvent(store, 'two');
        const three = await seedEvent(store, 'three');
        await store.saveAlerts([one.stepId], [alert(one.stepId)], minute(5));
        await store.saveAlerts([three.stepId], [alert(three.stepId, 'baseline')], minute(5));
        await store.saveAlerts([two.stepId], [alert(two.stepId)], minute(8));
        const claimed = await store.claimDigest('s@1', 's', minute(6));
        expect(claimed).toEqual([
          { id: expect.any(Number), subscriptionId: 's', eventId: one.eventId, reason: 'new', changes: [], createdAt: minute(5) },
        ]);
        await reopen();
        expect(await store.claimDigest('s@1', 's', minute(6))).toEqual(claimed);
        expect(await store.digest('s@1')).toEqual({ id: 's@1', subscriptionId: 's', at: minute(6), state: 'claimed' });
        expect((await store.claimDigest('s@2', 's', minute(9))).map((each) => each.eventId)).toEqual([two.eventId]);
        expect(await store.lastWindow('s')).toBe(minute(9));
        expect(await store.lastWindow('t')).toBeNull();
      });

      it('remembers an empty window, and that it was empty', async () => {
        await seedSources(store);
        expect(await store.claimDigest('s@1', 's', minute(6))).toEqual([]);
        const { stepId } = await seedEvent(store, 'one');
        await store.saveAlerts([stepId], [alert(stepId)], minute(5));
        expect(await store.claimDigest('s@1', 's', minute(6))).toEqual([]);
        expect(await store.lastWindow('s')).toBe(minute(6));
        expect(await store.digest('s@1')).toBeNull();
        expect(await store.claimDigest('s@2', 's', minute(7))).toHaveLength(1);
      });

      it('marks a digest and its alerts sent, once', async () => {
        await seedSources(store);
        const { stepId } = await seedEvent(store, 'one');
        await store.saveAlerts([stepId], [alert(stepId)], minute(5));
        await store.claimDigest('s@1', 's', minute(6));
        await store.markSent('s@1', minute(7));
        await store.markSent('s@1', minute(8));
        expect(await store.digest('s@1')).toMatchObject({ state: 'sent' });
        expect(await store.tally()).toMatchObject({ alerts: { sent: 1 }, digests: { sent: 1 } });
        expect(await store.claimDigest('s@2', 's', minute(9))).toEqual([]);
        await expect(store.markSent('s@9', minute(9))).rejects.toThrow('digest s@9 is not known');
      });

      it('does not hand a digest to another subscription', async () => {
        await store.claimDigest('s@1', 's', minute(6));
        await expect(store.claimDigest('s@1', 't', minute(6))).rejects.toThrow('digest s@1 belongs to s, not t');
      });

      it('leaves nothing of alerts that fail half-way', async () => {
        await seedSources(store);
        const { eventId, stepId } = await seedEvent(store, 'one');
        await expect(store.saveAlerts([stepId], [alert(stepId), alert(99)], minute(5))).rejects.toThrow('step 99 is not known');
        expect((await store.tally()).alerts).toEqual({});
        expect(await store.unmatchedSteps(eventId)).toHaveLength(1);
      });

      it('tells a change with its fields', async () => {
        await seedSources(store);
        const { eventId, stepId } = await seedEvent(store, 'one');
        const { articleId } = await seedArticle(store, 'two');
        const changes = [{ field: 'money', old: null, new: 'JPY 10 bn', articleId, cause: 'more precise' }] as const;
        const write: EventWrite = {
          eventId,
          event: sampleEvent([...((await store.event(eventId))?.reports ?? []), ...(await store.unmergedReports(articleId))]),
          novelty: 'changed',
          changes,
          absorbed: [],
        };
        await store.saveEvents(articleId, [write], minute(5));
        const steps = (await store.unmatchedSteps(eventId)).map((step) => step.id);
        await store.saveAlerts(
          steps,
          steps.map((id) => alert(id)),
          minute(5),
        );
        expect(steps).toContain(stepId);
        expect((await store.claimDigest('s@1', 's', minute(6))).map(({ reason, changes: told }) => ({ reason, told }))).toEqual([
          { reason: 'new', told: [] },
          { reason: 'changed', told: changes },
        ]);
      });
    });

    describe('work', () => {
      it('lists exactly what is begun and not done, furthest along first', async () => {
        await seedSources(store);
        const sent = await seedEvent(store, 'one');
        await store.saveAlerts([sent.stepId], [{ subscriptionId: 's', stepId: sent.stepId, suppressed: null }], minute(5));
        await store.claimDigest('s@1', 's', minute(6));
        const matching = await seedEvent(store, 'two');
        const merging = await seedArticle(store, 'three');
        await seedArticle(store, 'nothing to merge', []);
        const [reading = 0, fetching = 0, deferred = 0] = await store.savePoll(
          samplePoll('a/main', minute(6), [sampleEntry('four'), sampleEntry('five'), sampleEntry('six')]),
        );
        const pageId = await store.putPage(reading, samplePage('https://news.example/four'));
        await store.deferEntry(deferred, minute(20), '429');
        const all = [
          'send-digest s@1',
          `match-alerts ${matching.eventId}`,
          `merge-events ${merging.articleId}`,
          `read-article ${pageId}`,
          `fetch-page ${fetching}`,
        ];
        expect(await keysOf()).toEqual(all);
        expect(await keysOf(minute(20))).toEqual([...all, `fetch-page ${deferred}`]);
        expect(await store.unfinished(minute(9), 2)).toEqual([
          { stage: 'send-digest', key: 's@1' },
          { stage: 'match-alerts', key: String(matching.eventId) },
        ]);
        await reopen();
        expect(await keysOf()).toEqual(all);
        await store.markSent('s@1', minute(9));
        expect((await keysOf())[0]).toBe(all[1]);
      });

      it('counts failures of a job and forgets them when it ends well', async () => {
        await seedSources(store);
        const [id = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one')]));
        const job = { stage: 'fetch-page', key: String(id) } as const;
        const failure = { reason: 'connection reset', at: minute(5), dead: false };
        expect(await store.recordFailure(job, failure)).toBe(1);
        await reopen();
        expect(await store.recordFailure(job, failure)).toBe(2);
        expect(await store.recordFailure({ ...job, stage: 'read-article' }, failure)).toBe(1);
        await store.putPage(id, samplePage('https://news.example/one'));
        expect(await store.recordFailure(job, failure)).toBe(1);
      });

      const dead = { reason: 'five crashes', at: minute(5), dead: true };
      it('sets an entry aside', async () => {
        await seedSources(store);
        const [id = 0, other = 0] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry('one'), sampleEntry('two')]));
        await store.recordFailure({ stage: 'fetch-page', key: String(id) }, dead);
        expect(await store.entry(id)).toMatchObject({ state: 'quarantined', outcome: 'quarantined' });
        expect(await keysOf()).toEqual([`fetch-page ${other}`]);
      });

      it('sets a page, an article, steps and a digest aside', async () => {
        await seedSources(store);
        const { stepId } = await seedEvent(store, 'one');
        await store.saveAlerts([stepId], [{ subscriptionId: 's', stepId, suppressed: null }], minute(5));
        await store.claimDigest('s@1', 's', minute(6));
        await seedEvent(store, 'two');
        await seedArticle(store, 'three');
        const [entryId = 0] = await store.savePoll(samplePoll('a/main', minute(6), [sampleEntry('four')]));
        await store.putPage(entryId, samplePage('https://news.example/four'));
        for (const job of await store.unfinished(minute(9), 10)) await store.recordFailure(job, dead);
        expect(await keysOf()).toEqual([]);
        expect(await store.digest('s@1')).toMatchObject({ state: 'dead' });
        expect(await store.tally()).toEqual({
          entries: { fetched: 4 },
          pages: { quarantined: 1, read: 3 },
          articles: { merged: 2, quarantined: 1 },
          events: { unreviewed: 2 },
          alerts: { dead: 1 },
          digests: { dead: 1 },
        });
      });

      it('leaves done work alone', async () => {
        await seedSources(store);
        const { entryId, pageId } = await seedArticle(store, 'one');
        await store.recordFailure({ stage: 'fetch-page', key: String(entryId) }, dead);
        await store.recordFailure({ stage: 'read-article', key: String(pageId) }, dead);
        expect(await store.tally()).toMatchObject({ entries: { fetched: 1 }, pages: { read: 1 } });
      });

      it('never gives up a source: it is asked again in a day', async () => {
        await seedSources(store);
        await store.recordFailure({ stage: 'poll-source', key: 'a/main' }, dead);
        expect(await store.sourceState('a/main')).toMatchObject({
          nextPollAt: '2025-07-04T06:05:00.000Z',
          lastOutcome: 'five crashes',
          failures: 1,
        });
      });
    });
  });
}
