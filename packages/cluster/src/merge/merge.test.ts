import { formatDate, formatMoney, formatQuantity, type SituatedReport } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import { rate } from '../context.fixture.ts';
import { money, named, org, report, size, state, when } from '../report.fixture.ts';
import { mergeReports } from './merge.ts';

let next = 0;
/** Another article of another outlet. */
const from = (publisher: string, given: Parameters<typeof report>[0] = {}): SituatedReport =>
  report({ articleId: ++next, publisher, ...given });
const merge = (...reports: readonly SituatedReport[]) => mergeReports(reports, rate);
const correction = { correction: true, published: '2025-07-05' };

describe('amounts', () => {
  const crore = (n: number, o?: Parameters<typeof money>[2]) => money('INR', n * 1e7, o);
  it.each([
    ['the exact one', [from('A', { money: [crore(5000, { hedge: 'about' })] }), from('B', { money: [crore(4930)] })], ['₹4,930 crore']],
    ['the one that is not rounded', [from('A', { money: [crore(4900)] }), from('B', { money: [crore(4930)] })], ['₹4,930 crore']],
    [
      'the rounded one gives way however many say it',
      [from('A', { money: [crore(4900)] }), from('B', { money: [crore(4900)] }), from('C', { money: [crore(4930)] })],
      ['₹4,930 crore'],
    ],
    [
      'the better backed',
      [from('A', { money: [crore(4930)] }), from('B', { money: [crore(4930)] }), from('C', { money: [crore(4955)] })],
      ['₹4,930 crore'],
    ],
    ['a range of equally backed ones', [from('A', { money: [crore(4930)] }), from('B', { money: [crore(4955)] })], ['₹4,930–4,955 crore']],
    [
      'copies of one wire count once',
      [
        from('A', { money: [crore(4930)], agency: 'PTI' }),
        from('B', { money: [crore(4930)], agency: 'PTI' }),
        from('C', { money: [crore(4955)] }),
      ],
      ['₹4,930–4,955 crore'],
    ],
    [
      'the currency of the deal, restated',
      [from('A', { money: [money('USD', 580e6)] }), from('B', { money: [crore(4930)] })],
      ['₹4,930 crore (≈ $580 million)'],
    ],
    [
      'each of several',
      [from('A', { money: [crore(4930), crore(500)] }), from('B', { money: [crore(500)] })],
      ['₹4,930 crore', '₹500 crore'],
    ],
    [
      'a correction',
      [from('A', { money: [crore(4930)] }), from('B', { money: [crore(4930)] }), from('C', { money: [crore(4390)], ...correction })],
      ['₹4,390 crore'],
    ],
    [
      'a slight correction',
      [from('A', { money: [crore(4930)] }), from('B', { money: [crore(4930)] }), from('C', { money: [crore(4935)], ...correction })],
      ['₹4,935 crore'],
    ],
    [
      'the later of two corrections',
      [
        from('A', { money: [crore(300)] }),
        from('B', { money: [crore(400)], ...correction }),
        from('C', { money: [crore(500)], correction: true, published: '2025-07-06' }),
      ],
      ['₹500 crore'],
    ],
    [
      'only what the correction is about',
      [from('A', { money: [crore(4930), crore(500)] }), from('C', { money: [crore(600), crore(4930)], ...correction })],
      ['₹4,930 crore', '₹600 crore'],
    ],
    [
      'a hedge rather than none',
      [from('A', { money: [crore(350, { hedge: 'up_to' })] }), from('B', { money: [crore(350)] })],
      ['up to ₹350 crore'],
    ],
  ] as const)('%s', (_, reports, expected) => {
    expect(new Set(merge(...reports).money.map(formatMoney))).toEqual(new Set(expected));
  });
});

describe('quantities', () => {
  it.each([
    ['one unit of two', [from('A', { quantities: [size(1000, 'MWh')] }), from('B', { quantities: [size(1, 'GWh')] })], ['1,000 MWh']],
    ['per year says more', [from('A', { quantities: [size(30, 'GWh')] }), from('B', { quantities: [size(30, 'GWh/yr')] })], ['30 GWh/yr']],
    [
      'a figure within a bound',
      [from('A', { quantities: [size(20, 'GWh', { hedge: 'at_least' })] }), from('B', { quantities: [size(25, 'GWh')] })],
      ['25 GWh'],
    ],
    [
      'a figure within a range',
      [from('A', { quantities: [size(20, 'GWh', { high: 30 })] }), from('B', { quantities: [size(25, 'GWh')] })],
      ['25 GWh'],
    ],
    ['power and energy', [from('A', { quantities: [size(2, 'GW'), size(8, 'GWh')] })], ['2 GW', '8 GWh']],
    [
      'both ends of a change',
      [
        from('A', { quantities: [size(5, 'GWh', { role: 'initial' }), size(20, 'GWh', { role: 'final' })] }),
        from('B', { quantities: [size(20, 'GWh')] }),
      ],
      ['20 GWh', '5 GWh'],
    ],
    [
      'a correction against late copies',
      [
        from('A', { quantities: [size(30, 'GWh')] }),
        from('B', { quantities: [size(32, 'GWh')], ...correction }),
        from('C', { quantities: [size(30, 'GWh')], published: '2025-07-09' }),
      ],
      ['32 GWh'],
    ],
  ] as const)('%s', (_, reports, expected) => {
    expect(new Set(merge(...reports).quantities.map(formatQuantity))).toEqual(new Set(expected));
  });

  it('take the role most voices give', () => {
    const { quantities } = merge(
      from('A', { quantities: [size(20, 'GWh')] }),
      from('B', { quantities: [size(20, 'GWh', { role: 'target' })] }),
      from('C', { quantities: [size(20, 'GWh', { role: 'target' })] }),
    );
    expect(quantities).toEqual([{ kind: 'energy', unit: 'GWh', min: 20, max: 20, qualifier: null, role: 'target' }]);
  });
});

describe('dates', () => {
  it.each([
    [
      'the finest',
      [from('A', { dates: [when('2025-07-01', '2025-07-31', 'month')] }), from('B', { dates: [when('2025-07-08', '2025-07-08', 'day')] })],
      ['8 July 2025'],
    ],
    [
      'the new deadline',
      [
        from('A', { dates: [when(null, '2027-12-31', 'year', 'deadline')] }),
        from('B', { status: 'delayed', dates: [when(null, '2028-12-31', 'year', 'deadline')], published: '2025-08-01' }),
      ],
      ['by 2028'],
    ],
    [
      'different things',
      [from('A', { dates: [when('2025-07-08', '2025-07-08', 'day'), when(null, '2030-12-31', 'year', 'deadline')] })],
      ['8 July 2025', 'by 2030'],
    ],
    [
      'a corrected day',
      [
        from('A', { dates: [when('2025-07-18', '2025-07-18', 'day')] }),
        from('B', { dates: [when('2025-07-08', '2025-07-08', 'day')], ...correction }),
      ],
      ['8 July 2025'],
    ],
  ] as const)('%s', (_, reports, expected) => {
    expect(merge(...reports).dates.map(formatDate)).toEqual(expected);
  });
});

describe('the rest', () => {
  const toyota = org('Toyota', 'JP');
  const event = merge(
    from('A', {
      type: 'investment',
      title: 'Toyota invests',
      countries: ['JP'],
      topics: ['cell'],
      actors: [toyota, named('Exide')],
      confidence: 0.7,
      published: '2025-07-03T10:00:00+05:30',
    }),
    from('A', {
      type: 'partnership',
      title: 'Toyota and Exide team up',
      countries: ['IN'],
      topics: ['battery'],
      actors: [{ ...toyota, role: 'funder' }, org('Exide', 'IN')],
      confidence: 0.9,
      published: '2025-07-03',
    }),
    from('B', { type: 'facility', primary: false, title: 'In brief', actors: [toyota, state('IN', 'host')], published: null }),
  );

  it('is what all reports say together', () => {
    expect(event).toMatchObject({
      type: 'partnership',
      status: 'announced',
      title: 'Toyota and Exide team up',
      countries: ['IN', 'JP'],
      topics: ['battery', 'cell'],
      firstPublished: '2025-07-03',
      lastPublished: '2025-07-03T10:00:00+05:30',
      confidence: 0.9,
      articleCount: 3,
      independentPublisherCount: 2,
      primary: true,
    });
  });

  it('names each actor once, with its id, country and side, the most named first', () => {
    expect(event.actors).toEqual([
      { name: 'Toyota', id: 'toyota', country: 'JP', role: 'funder' },
      { name: 'Exide', id: 'exide', country: 'IN', role: 'party' },
      { name: 'IN', id: 'IN', country: 'IN', role: 'host' },
    ]);
  });

  it.each([
    ['a correction says little of how far things are', 'completed', 'signed'],
    ['one that takes the whole back says it all', 'denied', 'denied'],
  ] as const)('%s', (_, status, expected) => {
    expect(merge(from('A', { status: 'signed' }), from('A', { status, ...correction })).status).toBe(expected);
  });

  it('takes the headline of the report that knows the status, without its note of correction', () => {
    const merged = merge(
      from('A', { title: 'Plant planned', status: 'planned', money: [money('INR', 5e9)] }),
      from('B', { title: 'Corrected: Plant put off', status: 'delayed', published: '2025-08-01' }),
    );
    expect(merged.title).toBe('Plant put off');
  });

  it('makes a headline of the entry of a list that tells what an article is not about', () => {
    const merged = merge(from('A', { primary: false, title: 'Memorandum signed', says: 'a joint working group to meet twice a year;' }));
    expect(merged.title).toBe('A joint working group to meet twice a year');
  });

  it('replaces an older text of one address wholly', () => {
    const url = 'https://a.example/1';
    const merged = merge(
      from('A', { url, countries: ['CN', 'IN'], quantities: [size(5, 'GWh'), size(7, 'GW')] }),
      from('A', { url, countries: ['IN'], quantities: [size(6, 'GWh')] }),
    );
    expect(merged).toMatchObject({ countries: ['IN'], articleCount: 1 });
    expect(merged.quantities.map(formatQuantity)).toEqual(['6 GWh']);
    expect(merged.reports).toHaveLength(2);
  });

  it('needs a report', () => {
    expect(() => merge()).toThrow('at least one report');
  });
});
