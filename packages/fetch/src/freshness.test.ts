import { expect, it } from 'vitest';
import { freshSeconds } from './freshness.ts';

const now = new Date('2026-02-03T12:00:00Z');

it.each<[Record<string, string>, number | null]>([
  [{}, null],
  [{ 'cache-control': 'max-age=600' }, 600],
  [{ 'cache-control': 'public, Max-Age = "600", must-revalidate' }, 600],
  [{ 'cache-control': 'max-age=600', age: '100' }, 500],
  [{ 'cache-control': 'max-age=600', age: '700' }, null],
  [{ 'cache-control': 's-maxage=9' }, null],
  [{ 'cache-control': 'no-store, max-age=600' }, null],
  [{ 'cache-control': 'no-cache' }, null],
  [{ expires: 'Tue, 03 Feb 2026 12:30:00 GMT' }, 1800],
  [{ expires: '0' }, null],
  [{ expires: 'Tue, 03 Feb 2026 11:30:00 GMT' }, null],
  [{ 'cache-control': 'max-age=60', expires: 'Tue, 03 Feb 2026 12:30:00 GMT' }, 60],
])('%j stays fresh for %s s', (headers, seconds) => {
  expect(freshSeconds(headers, now)).toBe(seconds);
});
