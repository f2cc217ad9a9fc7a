import { describe, expect, it } from 'vitest';
import { rate } from './context.fixture.ts';
import { money, report, size, when } from './report.fixture.ts';
import { takeBack } from './take-back.ts';

type Given = Parameters<typeof report>[0];

describe('what a newer text takes back', () => {
  it.each<readonly [string, Given, Given, object | undefined]>([
    [
      'a figure it gives another for',
      { quantities: [size(12, 'GWh')] },
      { quantities: [size(10, 'GWh')] },
      { quantities: [size(12, 'GWh')] },
    ],
    ['an amount', { money: [money('INR', 500e7)] }, { money: [money('INR', 700e7)] }, { money: [money('INR', 500e7)] }],
    [
      'a deadline',
      { dates: [when(null, '2027-12-31', 'year', 'deadline')] },
      { dates: [when(null, '2029-12-31', 'year', 'deadline')] },
      { dates: [when(null, '2027-12-31', 'year', 'deadline')] },
    ],
    [
      'the nearest of two',
      { quantities: [size(12, 'GWh'), size(50, 'GWh')] },
      { quantities: [size(10, 'GWh'), size(50, 'GWh')] },
      { quantities: [size(12, 'GWh')] },
    ],
    ['nothing where the figure is the same', { quantities: [size(12, 'GWh')] }, { quantities: [size(12, 'GWh')] }, undefined],
    ['nothing where one was added', { quantities: [size(12, 'GWh')] }, { quantities: [size(12, 'GWh'), size(3, 'GW')] }, undefined],
    ['nothing where one was left out', { quantities: [size(12, 'GWh')] }, {}, undefined],
    ['nothing where another kind took its place', { quantities: [size(12, 'GWh')] }, { quantities: [size(400, 'jobs')] }, undefined],
  ])('%s', (_, older, newer, expected) => {
    const { articleId: _id, ...fresh } = report(newer);
    const [marked] = takeBack([fresh], [report(older)], rate);
    const none = { money: [], quantities: [], dates: [] };
    expect(marked?.article.takenBack).toEqual(expected && { ...none, ...expected });
  });

  it('is nothing that another of its reports still says', () => {
    const { articleId: _id, ...fresh } = report({ quantities: [size(10, 'GWh')] });
    const beside = { ...fresh, ordinal: 1, quantities: [size(12, 'GWh')] };
    expect(takeBack([fresh, beside], [report({ quantities: [size(12, 'GWh')] })], rate).map((r) => r.article.takenBack)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
