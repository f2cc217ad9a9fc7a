import type { SituatedReport, StoredEvent, Trace } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { deskOf } from './desk.fixture.ts';
import { receive } from './desk.ts';
import { DEVELOPMENTS } from './developments.fixture.ts';
import { place } from './place.ts';
import { ctx } from './context.fixture.ts';
import { around } from './surroundings.fixture.ts';
import { money, opening, org, report, size, when } from './report.fixture.ts';

const panasonic = org('Panasonic Energy', 'JP');
const indianOil = org('Indian Oil', 'IN');
const told = (given: Parameters<typeof report>[0]): SituatedReport =>
  report({
    type: 'partnership',
    title: 'Panasonic, Indian Oil in cell venture',
    actors: [panasonic, indianOil],
    topics: ['cell'],
    ...given,
  });

/** What the last of some articles, one report each, brings. */
function lastWrite(...reports: readonly SituatedReport[]) {
  const { writes } = deskOf(reports.map((r) => [r]));
  const { eventId, novelty, changes } = writes.at(-1)!;
  return { eventId, novelty, changes: changes.map((c) => `${c.field}: ${c.old} → ${c.new} (${c.cause})`) };
}

describe('what an article adds', () => {
  const first = told({ articleId: 1, publisher: 'A', quantities: [size(30, 'GWh')] });
  const second = (given: Parameters<typeof report>[0]) => told({ articleId: 2, publisher: 'B', quantities: [size(30, 'GWh')], ...given });

  it.each([
    ['a new event', [first], { eventId: null, novelty: 'new', changes: [] }],
    ['a repeat', [first, second({})], { eventId: 1, novelty: 'repeat', changes: [] }],
    [
      'an amount',
      [first, second({ money: [money('INR', 4930e7)], published: '2025-08-20' })],
      { eventId: 1, novelty: 'changed', changes: ['money: null → ₹4,930 crore (first reported)'] },
    ],
    [
      'a correction',
      [first, second({ quantities: [size(32, 'GWh')], correction: true, published: '2025-07-04' })],
      { eventId: 1, novelty: 'changed', changes: ['quantities: 30 GWh → 32 GWh (correction)'] },
    ],
    [
      'a correction that came first',
      [second({ quantities: [size(32, 'GWh')], correction: true, published: '2025-07-04' }), first],
      { eventId: 1, novelty: 'repeat', changes: [] },
    ],
    [
      'a step forward',
      [first, second({ status: 'signed', published: '2025-08-04' })],
      { eventId: 1, novelty: 'changed', changes: ['status: announced → signed (status moved)'] },
    ],
    [
      'another status by a better source, the same day',
      [first, second({ status: 'signed' })],
      { eventId: 1, novelty: 'repeat', changes: ['status: announced → signed (better source)'] },
    ],
    [
      'a cancellation',
      [first, second({ status: 'cancelled' })],
      { eventId: 1, novelty: 'changed', changes: ['status: announced → cancelled (status moved)'] },
    ],
    [
      'a country',
      [told({ articleId: 1, countries: ['JP'] }), told({ articleId: 2, published: '2025-08-20' })],
      { eventId: 1, novelty: 'changed', changes: ['countries: JP → IN, JP (first reported)'] },
    ],
    [
      'a topic',
      [first, second({ topics: ['cell', 'lfp'] })],
      { eventId: 1, novelty: 'repeat', changes: ['topics: cell → cell, lfp (first reported)'] },
    ],
    [
      'an exact figure',
      [told({ articleId: 1, quantities: [size(30, 'GWh', { hedge: 'about' })] }), second({})],
      { eventId: 1, novelty: 'repeat', changes: ['quantities: about 30 GWh → 30 GWh (more precise)'] },
    ],
    [
      'a figure nearly the same',
      [
        told({ articleId: 1, publisher: 'A', money: [money('JPY', 121e9)] }),
        told({ articleId: 2, publisher: 'B', money: [money('JPY', 123e9)] }),
      ],
      { eventId: 1, novelty: 'repeat', changes: ['money: ¥121 billion → ¥121–123 billion (sources differ)'] },
    ],
    [
      'the type that takes precedence',
      [told({ articleId: 1, type: 'investment' }), told({ articleId: 2 })],
      { eventId: 1, novelty: 'repeat', changes: ['type: investment → partnership (better source)'] },
    ],
    [
      'a deadline',
      [first, second({ dates: [when(null, '2027-12-31', 'year', 'deadline')], published: '2025-08-20' })],
      { eventId: 1, novelty: 'changed', changes: ['dates: null → by 2027 (first reported)'] },
    ],
    [
      'the day on which it was told',
      [first, second({ dates: [when('2025-07-03', '2025-07-03', 'day')] })],
      { eventId: 1, novelty: 'repeat', changes: ['dates: null → 3 July 2025 (first reported)'] },
    ],
    [
      'a minor figure',
      [first, second({ quantities: [size(30, 'GWh'), size(400, 'jobs')] })],
      { eventId: 1, novelty: 'repeat', changes: ['quantities: null → 400 jobs (first reported)'] },
    ],
    [
      'an amount that no report said so far',
      [
        told({
          articleId: 1,
          publisher: 'A',
          gist: opening('panasonic indian oil', { money: [money('INR', 4930e7)] }),
        }),
        second({
          quantities: [],
          published: '2025-08-20',
          money: [money('INR', 4930e7)],
          text: 'Panasonic and Indian Oil put the cost of their cell plant at ₹4,930 crore in a filing with the exchanges.',
          gist: opening('panasonic indian oil', { money: [money('INR', 4930e7)] }),
        }),
      ],
      { eventId: 1, novelty: 'changed', changes: ['money: null → ₹4,930 crore (first reported)'] },
    ],
    [
      'a country the first article named',
      [
        told({
          articleId: 1,
          publisher: 'A',
          countries: ['JP'],
          quantities: [size(30, 'GWh')],
          gist: opening('', { countries: ['IN', 'JP'] }),
        }),
        second({}),
      ],
      { eventId: 1, novelty: 'repeat', changes: ['countries: JP → IN, JP (first reported)'] },
    ],
    [
      'a second amount beside the first',
      [
        told({ articleId: 1, money: [money('INR', 4930e7)] }),
        told({ articleId: 2, money: [money('INR', 4930e7), money('INR', 100e7)], published: '2025-08-20' }),
      ],
      { eventId: 1, novelty: 'changed', changes: ['money: null → ₹100 crore (first reported)'] },
    ],
    [
      'a figure that takes the place of one it names',
      [
        told({ articleId: 1, quantities: [size(7, 'GWh')], gist: opening('sanand aoba', { quantities: [size(7, 'GWh')] }) }),
        told({
          articleId: 2,
          quantities: [size(7.5, 'GWh')],
          gist: opening('sanand aoba', { quantities: [size(7.5, 'GWh'), size(7, 'GWh')] }),
          published: '2025-07-24',
        }),
      ],
      { eventId: 1, novelty: 'changed', changes: ['quantities: 7 GWh → 7.5 GWh (revised)'] },
    ],
    ['the word of a party', [first, second({ publisher: 'Panasonic Energy' })], { eventId: 1, novelty: 'better-source', changes: [] }],
    [
      'the first beside an agency',
      [told({ articleId: 1, publisher: 'A', agency: 'PTI' }), told({ articleId: 2, publisher: 'B' })],
      { eventId: 1, novelty: 'better-source', changes: [] },
    ],
    ['a list of the year', [told({ articleId: 1, title: 'Deals of the year' })], { eventId: null, novelty: 'repeat', changes: [] }],
    ['an article without a date', [told({ articleId: 1, published: null })], { eventId: null, novelty: 'repeat', changes: [] }],
    ['the first with one', [told({ articleId: 1, published: null }), told({ articleId: 2 })], { eventId: 1, novelty: 'new', changes: [] }],
    ['another development', [first, second({ quantities: [size(12, 'GWh')] })], { eventId: null, novelty: 'new', changes: [] }],
    [
      'old news in passing',
      [told({ articleId: 1, primary: false, dates: [when('2024-01-01', '2024-12-31', 'year')] })],
      { eventId: null, novelty: 'repeat', changes: [] },
    ],
    [
      'news in passing',
      [told({ articleId: 1, primary: false, dates: [when('2025-06-01', '2025-06-30', 'month')] })],
      { eventId: null, novelty: 'new', changes: [] },
    ],
  ])('%s', (_, reports, expected) => {
    expect(lastWrite(...reports)).toEqual(expected);
  });

  it('is told of the article that brought it', () => {
    const { writes } = deskOf([[first], [second({ articleId: 44, money: [money('INR', 1e9)] })]]);
    expect(writes[1]!.changes.map((c) => c.articleId)).toEqual([44]);
  });
});

describe('several reports of one article', () => {
  const venture = told({ articleId: 1, says: 'The two will form a venture.' });
  const plant = told({
    articleId: 1,
    ordinal: 1,
    type: 'facility',
    says: 'A plant of 8 GWh will rise near Surat.',
    quantities: [size(8, 'GWh')],
  });
  const again = told({ articleId: 1, ordinal: 2, says: 'The venture of the two will be formed this year.' });
  const larger = told({
    articleId: 1,
    ordinal: 3,
    type: 'facility',
    says: 'A plant of 20 GWh will rise near Surat later.',
    quantities: [size(20, 'GWh')],
  });

  it('are two happenings when they differ in type or figures, one when not', () => {
    const { events } = deskOf([[venture, plant, again, larger]]);
    expect(events.map((e) => [e.type, e.reports.map((r) => r.ordinal)])).toEqual([
      ['partnership', [0, 2]],
      ['facility', [1]],
      ['facility', [3]],
    ]);
  });

  it('each find their own event', () => {
    const other = (r: SituatedReport): SituatedReport => ({ ...r, articleId: 2 });
    const desk = deskOf([[venture, plant, larger]]);
    const kept = receive(desk, [other(larger), other(plant), other(venture)], ctx);
    expect(kept.map(({ write: w }) => [w.eventId, w.event.type, w.novelty])).toEqual([
      [1, 'partnership', 'repeat'],
      [2, 'facility', 'repeat'],
      [3, 'facility', 'repeat'],
    ]);
  });

  it('placed in part before are placed in rest', () => {
    const desk = deskOf([[venture]]);
    expect(receive(desk, [venture, plant], ctx).map(({ write: w }) => [w.eventId, w.event.reports.length])).toEqual([[null, 1]]);
  });
});

describe('an article that shows two events to be one', () => {
  const [rumour, account, filing] = DEVELOPMENTS['a rumour and a filing that only a third account ties together']!.map(([r]) => r!);
  const apart = (): StoredEvent[] => {
    const { events } = deskOf([[rumour!], [filing!]]);
    expect(events).toHaveLength(2);
    return events;
  };
  const placed = (candidates: readonly StoredEvent[]) => place([account!], around(candidates), ctx);

  it('joins them: the one told first stays', () => {
    expect(placed(apart()).map((w) => [w.eventId, w.absorbed, w.event.reports.map((r) => r.articleId)])).toEqual([[1, [2], [21, 22, 23]]]);
  });

  it('leaves apart what a person set apart', () => {
    const [a, b] = apart();
    expect(
      placed([
        { ...a!, apartFrom: [2] },
        { ...b!, apartFrom: [1] },
      ]),
    ).toMatchObject([{ absorbed: [] }]);
  });

  it.each([
    ['accepted', 'unreviewed', [1, [2]]],
    ['unreviewed', 'accepted', [2, [1]]],
    ['edited', 'accepted', null],
    ['rejected', 'unreviewed', null],
  ] as const)('lets an event a person looked at stay: %s and %s', (first, second, expected) => {
    const [a, b] = apart();
    const [write] = placed([
      { ...a!, review: first },
      { ...b!, review: second },
    ]);
    if (expected === null) expect(write!.absorbed).toEqual([]);
    else expect([write!.eventId, write!.absorbed]).toEqual(expected);
  });
});

it('says why in the trace', () => {
  const trace: Trace = [];
  const stored = (id: number, r: SituatedReport): StoredEvent => ({ ...deskOf([[r]]).events[0]!, id });
  const candidates = [
    stored(5, told({ articleId: 1, quantities: [size(12, 'GWh')] })),
    stored(6, told({ articleId: 2, quantities: [size(30, 'GWh')] })),
  ];
  place([told({ articleId: 3, quantities: [size(30, 'GWh')] })], around(candidates), { ...ctx, trace });
  expect(trace.map((t) => t.why)).toEqual([
    expect.stringMatching(/^report 3\.0: joins report 2\.0, (?:1\.00|0\.9\d): .*quantity agrees/),
    'report 2.0: not report 1.0: quantity: 12 GWh is not 30 GWh',
    'report 1.0: goes on as event 5',
    'report 2.0: goes on as event 6',
  ]);
});

it('of nothing writes nothing', () => {
  expect(place([], around([]), ctx)).toEqual([]);
});
