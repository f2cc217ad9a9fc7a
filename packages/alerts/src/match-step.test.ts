import type { EventStep, StoredEvent } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { change, eventOf, stepOf, subscription, watch } from './event.fixture.ts';
import { matchStep } from './match-step.ts';

const ctx = { subscriptions: [subscription], watches: [watch], now: '2025-07-04T00:00:00.000Z', maxAgeDays: 7 };
const pending = [{ subscriptionId: 'desk', stepId: 1, suppressed: null }];
const suppressed = (why: string) => [{ subscriptionId: 'desk', stepId: 1, suppressed: why }];

type Row = readonly [string, Partial<EventStep>, Partial<StoredEvent>, ReturnType<typeof suppressed> | typeof pending | []];

it.each<Row>([
  ['a new event', { novelty: 'new' }, {}, pending],
  ['a new event off the watch', { novelty: 'new' }, { countries: ['JP'] }, []],
  ['a changed figure', { novelty: 'changed', changes: [change({})] }, {}, pending],
  ['a changed status', { novelty: 'changed', changes: [change({ field: 'status', old: 'planned', new: 'signed' })] }, {}, pending],
  ['a changed figure off the watch', { novelty: 'changed', changes: [change({})] }, { topics: ['solar'] }, []],
  [
    'one more country of many',
    { novelty: 'changed', changes: [change({ field: 'countries', old: 'IN, JP', new: 'AU, IN, JP' })] },
    { countries: ['AU', 'IN', 'JP'] },
    [],
  ],
  [
    'the country that was missing',
    { novelty: 'changed', changes: [change({ field: 'countries', old: 'JP', new: 'IN, JP' })] },
    {},
    pending,
  ],
  [
    'the topic that was missing',
    { novelty: 'better-source', changes: [change({ field: 'topics', old: null, new: 'battery, cell' })] },
    {},
    pending,
  ],
  ['better told', { novelty: 'better-source', changes: [change({ old: 'about 30 GWh', new: '30 GWh', cause: 'more precise' })] }, {}, []],
  ['a repeat', { novelty: 'repeat' }, {}, []],
  ['told only in passing', { novelty: 'new' }, { primary: false }, suppressed('in passing')],
  ['told beside something else as new', { novelty: 'new' }, { primary: false, news: true }, pending],
  ['a first poll', { novelty: 'new', baseline: true }, {}, suppressed('baseline')],
  ['an old event', { novelty: 'new' }, { lastPublished: '2025-06-25' }, suppressed('old')],
  ['as old as allowed', { novelty: 'new' }, { lastPublished: '2025-06-26' }, pending],
  ['an old event in a zone', { novelty: 'new' }, { lastPublished: '2025-06-27T05:00:00+05:30' }, suppressed('old')],
  ['an undated event', { novelty: 'new' }, { firstPublished: null, lastPublished: null }, suppressed('undated')],
  ['an event that is another', { novelty: 'new' }, { mergedInto: 7 }, suppressed('merged')],
  ['a rejected event', { novelty: 'changed', changes: [change({})] }, { review: 'rejected' }, suppressed('rejected')],
  ['an old event off the watch', { novelty: 'new' }, { lastPublished: '2025-06-25', countries: ['JP'] }, []],
])('%s', (_, step, event, expected) => {
  expect(matchStep(stepOf(step), eventOf(event), ctx)).toEqual(expected);
});

describe('subscriptions', () => {
  it('each get their own alert; one whose watch is gone gets none', () => {
    const subscriptions = [subscription, { ...subscription, id: 'boss' }, { ...subscription, id: 'orphan', watch: 'gone' }];
    expect(matchStep(stepOf(), eventOf(), { ...ctx, subscriptions }).map((a) => a.subscriptionId)).toEqual(['desk', 'boss']);
  });
});

describe('a watch met for the first time', () => {
  const byActor = { id: 'india-japan', title: 'Oil', anyActors: ['indian-oil'] };
  const byType = { id: 'india-japan', title: 'Supply', types: ['supply_contract' as const] };

  it.each([
    ['by an actor now named', byActor, change({ field: 'actors', old: 'Panasonic Energy', new: 'Panasonic Energy, Indian Oil' }), {}, 1],
    ['not by an actor named before', byActor, change({ field: 'actors', old: 'Indian Oil', new: 'Panasonic Energy, Indian Oil' }), {}, 0],
    ['by its type', byType, change({ field: 'type', old: 'tender', new: 'supply contract' }), { type: 'supply_contract' as const }, 1],
    [
      'not by its type',
      byType,
      change({ field: 'type', old: 'supply contract', new: 'supply contract' }),
      { type: 'supply_contract' as const },
      0,
    ],
  ])('%s', (_, asked, changed, event, alerts) => {
    const step = stepOf({ novelty: 'better-source', changes: [changed] });
    expect(matchStep(step, eventOf(event), { ...ctx, watches: [asked] })).toHaveLength(alerts);
  });
});
