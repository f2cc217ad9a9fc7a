import { expect, it } from 'vitest';
import { addressKey, byPublication, gapInDays, instantOf, isSameAddress } from './publication.ts';
import { report } from './report.fixture.ts';

it.each([
  ['2025-07-03', Date.UTC(2025, 6, 3)],
  ['2025-07-03T09:00:00+09:00', Date.UTC(2025, 6, 3)],
  ['2025-07-03T09:00:00', Date.UTC(2025, 6, 3, 9)],
  ['soon', null],
  [null, null],
])('instant of %s', (published, expected) => {
  expect(instantOf(published)).toBe(expected);
});

it.each([
  ['https://www.example.com/a?utm_source=x', 'example.com/a'],
  ['javascript:alert(1)', null],
  ['not an address', null],
  [null, null],
])('address key of %s', (url, expected) => {
  expect(addressKey(url)).toBe(expected);
});

it('a gap to an unknown day is unknown', () => {
  expect(gapInDays(0, null)).toBeNull();
  expect(gapInDays(0, 172_800_000)).toBe(2);
});

it('orders by publication, undated first, then by address, then by number', () => {
  const reports = [
    report({ articleId: 1, published: '2025-07-04' }),
    report({ articleId: 2, published: '2025-07-04T01:00:00+05:30' }),
    report({ articleId: 3, published: null }),
    report({ articleId: 4, published: '2025-07-04', url: 'https://a.example/1' }),
    report({ articleId: 5, published: '2025-07-04', url: 'https://a.example/1', ordinal: 1 }),
  ];
  expect(reports.sort(byPublication).map((r) => r.articleId)).toEqual([3, 2, 1, 4, 5]);
});

it('one article is no second version of itself', () => {
  const url = 'https://a.example/1';
  expect(isSameAddress(report({ url }), report({ url, ordinal: 1 }))).toBe(false);
  expect(isSameAddress(report({ url }), report({ url: `${url}#top`, articleId: 2 }))).toBe(true);
  expect(isSameAddress(report({}), report({ articleId: 2 }))).toBe(false);
});
