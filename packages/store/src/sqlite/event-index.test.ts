import { expect, it } from 'vitest';
import { monthsOf, pairsOf } from './event-index.ts';

it.each([
  ['one day', '2025-07-03', '2025-07-03T10:00:00+09:00', ['2025-07']],
  ['over a new year', '2024-11-30', '2025-02-01', ['2025-02', '2025-01', '2024-12', '2024-11']],
  ['undated', null, null, ['']],
  ['only the first known', '2025-07-03', null, ['2025-07']],
  ['only the last known', null, '2025-07-03', ['2025-07']],
  ['the wrong way round', '2025-09-01', '2025-07-01', ['2025-07']],
])('%s', (_, firstPublished, lastPublished, months) => {
  expect(monthsOf({ firstPublished, lastPublished })).toEqual(months);
});

it('costs no more rows for a wrong date', () => {
  expect(monthsOf({ firstPublished: '0001-01-01', lastPublished: '9999-12-31' })).toHaveLength(240);
});

it.each([
  [['JP', 'IN'], ['IN+JP']],
  [['IN'], []],
  [
    ['US', 'IN', 'JP', 'IN'],
    ['IN+JP', 'IN+US', 'JP+US'],
  ],
])('pairs of %o', (countries, pairs) => {
  expect(pairsOf(countries)).toEqual(pairs);
});
