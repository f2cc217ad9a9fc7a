import { afterEach, beforeEach, expect, it } from 'vitest';
import { looseKeys, MERGING, place } from '@gigawire/cluster';
import { rateLookup } from '@gigawire/domain';
import { openSqliteStore, type Store } from '@gigawire/store';
import { seedArticle } from './regroup.fixture.ts';
import { mergeTwo, splitOff, undo } from './regroup.ts';

const rate = rateLookup([]);
const at = '2025-07-05T00:00:00.000Z';
const by = { reviewer: 'desk', note: null, at };

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' });
  await store.syncSources(['a/main'], at);
});
afterEach(() => store.close());

/** Places an article of our plant in a town; returns its id. */
async function tell(key: string, town: string): Promise<number> {
  const articleId = await seedArticle(store, key, town);
  await store.placeArticle(articleId, { place: (reports, around) => place(reports, around, { rate, models: MERGING }), looseKeys, at });
  return articleId;
}

/** Article numbers behind each event that is not merged away. */
async function grouped(): Promise<Record<number, readonly number[]>> {
  const events = await store.events({ limit: 50, offset: 0 });
  return Object.fromEntries(events.map((e) => [e.id, e.reports.map((r) => r.articleId).sort((a, b) => a - b)]));
}

it('merging makes two events one, leaves a tombstone that leads on, and later articles follow', async () => {
  const [one, other] = [await tell('one', 'Sanand'), await tell('other', 'Hosur')];
  expect(await grouped()).toEqual({ 1: [one], 2: [other] });
  await mergeTwo({ store, rate }, { eventId: 1, otherId: 2, ...by });
  expect(await grouped()).toEqual({ 1: [one, other] });
  expect(await store.event(2)).toMatchObject({ mergedInto: 1, reports: [] });
  const third = await tell('third', 'Sanand');
  expect(await grouped()).toEqual({ 1: [one, other, third] });
});

it('a merge is undone: its reports return, what came after it stays, and merging does not join the two again', async () => {
  const [one, other] = [await tell('one', 'Sanand'), await tell('other', 'Hosur')];
  const merged = await mergeTwo({ store, rate }, { eventId: 1, otherId: 2, ...by });
  const third = await tell('third', 'Sanand');
  const [regrouping] = await store.regroupings(2);
  expect(regrouping).toMatchObject({
    id: merged.id,
    kind: 'merge',
    reviewer: 'desk',
    moved: [{ articleId: other, ordinal: 0 }],
    undoneAt: null,
  });
  await undo({ store, rate }, regrouping!, { reviewer: 'desk', at });
  expect(await grouped()).toEqual({ 1: [one, third], 2: [other] });
  expect(await store.event(2)).toMatchObject({ mergedInto: null, apartFrom: [1] });
  await expect(undo({ store, rate }, regrouping!, { reviewer: 'desk', at })).rejects.toThrow(`regrouping ${merged.id} was undone already`);
});

it('splitting makes an event of its own that stands, and can be undone', async () => {
  const [one, two, three] = [await tell('one', 'Sanand'), await tell('two', 'Sanand'), await tell('three', 'Sanand')];
  expect(await grouped()).toEqual({ 1: [one, two, three] });
  const split = await splitOff({ store, rate }, { eventId: 1, ...by }, [two]);
  expect(split).toMatchObject({ eventId: 1, otherId: 2 });
  expect(await grouped()).toEqual({ 1: [one, three], 2: [two] });
  // Fits both, and shows them alike: they stay two all the same.
  const four = await tell('four', 'Sanand');
  expect(
    Object.values(await grouped())
      .flat()
      .sort((a, b) => a - b),
  ).toEqual([one, two, three, four]);
  expect(Object.keys(await grouped())).toHaveLength(2);
  const [regrouping] = await store.regroupings(1);
  await undo({ store, rate }, regrouping!, { reviewer: 'desk', at });
  expect(Object.keys(await grouped())).toEqual(['1']);
  expect(await store.event(2)).toMatchObject({ mergedInto: 1 });
});

it.each([
  ['itself', 1, 1, 'cannot be merged into itself'],
  ['an event that is not known', 1, 9, 'event 9 is not known'],
])('merging with %s is refused', async (_, eventId, otherId, message) => {
  await tell('one', 'Sanand');
  await expect(mergeTwo({ store, rate }, { eventId, otherId, ...by })).rejects.toThrow(message);
});

it('nothing and everything cannot be split off', async () => {
  const one = await tell('one', 'Sanand');
  await expect(splitOff({ store, rate }, { eventId: 1, ...by }, [one])).rejects.toThrow('no report would be left');
  await expect(splitOff({ store, rate }, { eventId: 1, ...by }, [77])).rejects.toThrow('none of its reports is of article 77');
});
