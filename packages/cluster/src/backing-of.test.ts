import type { EventBacking, SituatedReport } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { backingOf } from './backing-of.ts';
import { mergeReports } from './merge/merge.ts';
import { rate } from './context.fixture.ts';
import { money, named, org, report, size, when } from './report.fixture.ts';

type Given = Parameters<typeof report>[0];

/** Reports 1, 2 … of as many outlets, a day apart. */
const told = (...given: readonly Given[]): readonly SituatedReport[] =>
  given.map((each, i) =>
    report({
      articleId: i + 1,
      publisher: `Outlet ${i + 1}`,
      url: `https://news.example/${i + 1}`,
      published: `2025-07-0${i + 1}`,
      ...each,
    }),
  );

/** The event's values with the numbers of the articles behind each; the ends of a contested range apart. */
function shown(reports: readonly SituatedReport[], field: 'money' | 'quantities' | 'dates') {
  const event = mergeReports(reports, rate);
  const ids = (names: readonly { readonly articleId: number }[]): readonly number[] => names.map((n) => n.articleId);
  const backing: EventBacking = backingOf(event, rate);
  return {
    values: event[field].map((value, i) => {
      const { reports: behind, ends } = backing[field][i]!;
      const bounds = 'min' in value ? [value.min, value.max] : [value.end];
      return [...bounds, ids(behind), ...(ends ? [ids(ends.low), ids(ends.high)] : [])];
    }),
    also: backing.alsoTold.map((other) => [other.value, ids(other.reports)]),
  };
}

describe('a figure', () => {
  it.each<readonly [string, readonly Given[], readonly unknown[], readonly unknown[]]>([
    ['all agree on', [{ quantities: [size(30, 'GWh')] }, {}, { quantities: [size(30, 'GWh')] }], [[30, 30, [1, 3]]], []],
    [
      'one gives in another unit, one roughly',
      [{ quantities: [size(30, 'GWh')] }, { quantities: [size(30_000, 'MWh')] }, { quantities: [size(29, 'GWh', { hedge: 'about' })] }],
      [[30, 30, [1, 2, 3]]],
      [],
    ],
    [
      'two give otherwise, equally backed: a range',
      [{ quantities: [size(30, 'GWh')] }, { quantities: [size(32, 'GWh')] }],
      [[30, 32, [1, 2], [1], [2]]],
      [],
    ],
    [
      'two of three give: theirs, and the other is told beside',
      [{ quantities: [size(30, 'GWh')] }, { quantities: [size(32, 'GWh')] }, { quantities: [size(30, 'GWh')] }],
      [[30, 30, [1, 3]]],
      [['32 GWh', [2]]],
    ],
    ['given as a range', [{ quantities: [size(20, 'GWh', { high: 25 })] }], [[20, 25, [1]]], []],
    [
      'corrected',
      [{ quantities: [size(30, 'GWh')] }, { quantities: [size(12, 'GWh')], correction: true }],
      [[12, 12, [2]]],
      [['30 GWh', [1]]],
    ],
    [
      'far from another is another figure',
      [{ quantities: [size(30, 'GWh')] }, { quantities: [size(5, 'GWh')] }],
      [
        [30, 30, [1]],
        [5, 5, [2]],
      ],
      [],
    ],
  ])('%s', (_, given, values, also) => {
    expect(shown(told(...given), 'quantities')).toEqual({ values, also });
  });

  it('is backed by whoever gives it in another currency', () => {
    const reports = told({ money: [money('INR', 7300e7)] }, { money: [money('USD', 850e6)] }, { money: [money('INR', 7300e7)] });
    expect(shown(reports, 'money').values).toEqual([[7300e7, 7300e7, [1, 2, 3]]]);
  });

  it('is not backed by a text that a newer one replaced', () => {
    const [older] = told({ quantities: [size(30, 'GWh')] });
    const newer = report({ articleId: 9, url: 'https://news.example/1', published: '2025-07-05', quantities: [size(12, 'GWh')] });
    expect(shown([older!, newer], 'quantities')).toEqual({ values: [[12, 12, [9]]], also: [] });
  });
});

it('a deadline that was put off is told beside the new one', () => {
  const reports = told(
    { status: 'planned', dates: [when(null, '2027-12-31', 'year', 'deadline')] },
    { status: 'delayed', dates: [when(null, '2029-12-31', 'year', 'deadline')] },
  );
  expect(shown(reports, 'dates')).toEqual({ values: [['2029-12-31', [2]]], also: [['by 2027', [1]]] });
});

it('status, type, countries, actors and topics have the reports that name them', () => {
  const suzuki = org('Suzuki', 'JP');
  const reports = told(
    { status: 'announced', countries: ['JP'], actors: [suzuki], topics: ['cell'] },
    {
      status: 'signed',
      type: 'investment',
      countries: ['IN', 'JP'],
      actors: [named('Suzuki'), org('Toshiba', 'JP')],
      topics: ['cell', 'lto'],
    },
  );
  const event = mergeReports(reports, rate);
  const backing = backingOf(event, rate);
  const ids = (names: readonly { readonly articleId: number }[]): readonly number[] => names.map((n) => n.articleId);
  expect([event.status, ids(backing.status.reports)]).toEqual(['signed', [2]]);
  expect([event.type, ids(backing.type.reports)]).toEqual(['investment', [2]]);
  expect(event.countries.map((code, i) => [code, ids(backing.countries[i]!.reports)])).toEqual([
    ['IN', [2]],
    ['JP', [1, 2]],
  ]);
  expect(event.actors.map((actor, i) => [actor.name, ids(backing.actors[i]!.reports)])).toEqual([
    ['Suzuki', [1, 2]],
    ['Toshiba', [2]],
  ]);
  expect(event.topics.map((topic, i) => [topic, ids(backing.topics[i]!.reports)])).toEqual([
    ['cell', [1, 2]],
    ['lto', [2]],
  ]);
});

it('a value that only a reviewer gives has none', () => {
  const event = {
    ...mergeReports(told({ quantities: [size(30, 'GWh')] }), rate),
    quantities: [size(44, 'GWh')],
    status: 'signed',
  } as const;
  const { quantities, status, alsoTold } = backingOf(event, rate);
  expect([quantities, status]).toEqual([[{ reports: [], ends: null }], { reports: [], ends: null }]);
  expect(alsoTold).toMatchObject([{ field: 'quantities', value: '30 GWh' }]);
});
