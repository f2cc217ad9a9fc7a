import type { Alert } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { composeDigest } from './compose-digest.ts';
import { alertOf, change, eventOf, subscription, watch } from './event.fixture.ts';

const events = new Map(
  [
    eventOf({ id: 1, lastPublished: '2025-07-01' }),
    eventOf({ id: 2, lastPublished: '2025-07-03T09:00:00Z' }),
    eventOf({ id: 3, lastPublished: '2025-07-02' }),
  ].map((e) => [e.id, e]),
);
const compose = (alerts: readonly Alert[]) =>
  composeDigest({ id: 'desk@x', subscription, watch, at: '2025-07-03T09:00:00.000Z', alerts, events });

it('names its subscription, watch and zone', () => {
  expect(compose([])).toEqual({
    id: 'desk@x',
    subscriptionId: 'desk',
    watchTitle: 'India–Japan battery',
    at: '2025-07-03T09:00:00.000Z',
    zone: 'Asia/Tokyo',
    items: [],
  });
});

it('tells new events first, then changed ones, the newest publication first', () => {
  const alerts = [
    alertOf({ id: 1, eventId: 2, reason: 'changed', changes: [change({})] }),
    alertOf({ id: 2, eventId: 1 }),
    alertOf({ id: 3, eventId: 3 }),
  ];
  expect(compose(alerts).items.map((i) => [i.event.id, i.reason])).toEqual([
    [3, 'new'],
    [1, 'new'],
    [2, 'changed'],
  ]);
});

it('shows the later changes of an event that is new in the same digest', () => {
  const alerts = [
    alertOf({ id: 2, eventId: 1, reason: 'changed', changes: [change({})], createdAt: '2025-07-03T03:00:00.000Z' }),
    alertOf({ id: 1, eventId: 1, createdAt: '2025-07-03T02:00:00.000Z' }),
  ];
  expect(compose(alerts).items).toMatchObject([{ reason: 'new', changes: [change({})], why: 'India and Japan; battery' }]);
});

it.each([
  [
    'in a row',
    [change({ old: '30 GWh', new: '31 GWh' }), change({ old: '31 GWh', new: '32 GWh', articleId: 3 })],
    [change({ old: '30 GWh', new: '32 GWh', articleId: 3 })],
  ],
  ['back and forth', [change({ old: '30 GWh', new: '31 GWh' }), change({ old: '31 GWh', new: '30 GWh' })], []],
  [
    'of two figures',
    [change({ old: null, new: '5 GWh' }), change({ old: null, new: '9 GWh' })],
    [change({ old: null, new: '5 GWh' }), change({ old: null, new: '9 GWh' })],
  ],
  [
    'of two fields',
    [change({ new: 'x' }), change({ field: 'money', old: 'x', new: 'y' })],
    [change({ new: 'x' }), change({ field: 'money', old: 'x', new: 'y' })],
  ],
])('joins changes %s', (_, changes, expected) => {
  const alerts = changes.map((c, i) => alertOf({ id: i, eventId: 1, reason: 'changed', changes: [c] }));
  expect(compose(alerts).items[0]!.changes).toEqual(expected);
});

it('names the event it was not given', () => {
  expect(() => compose([alertOf({ eventId: 99 })])).toThrow('digest desk@x: event 99');
});
