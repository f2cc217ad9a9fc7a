import { describe, expect, it } from 'vitest';
import { visibleDate } from './visible-date.ts';

describe('visibleDate', () => {
  it.each([
    ['{EEE}, {d} {MMM} {yyyy} {h}:{mm} {a}', '2026-02-03T07:05:00+05:30', 'Tue, 3 Feb 2026 7:05 AM'],
    ['{MMMM} {dd}, {yyyy} {HH}:{mm} JST', '2026-01-31T23:40:00+09:00', 'January 31, 2026 23:40 JST'],
    ['{EEEE} {h}:{mm} {a}', '2026-02-01T00:30:00-05:00', 'Sunday 12:30 AM'],
    ['{yyyy}/{MM}/{dd} {h} {a}', '2026-02-01T12:00:00Z', '2026/02/01 12 PM'],
  ])('%s', (pattern, instant, shown) => {
    expect(visibleDate(instant, pattern)).toBe(shown);
  });

  it('names a token it does not know', () => {
    expect(() => visibleDate('2026-02-01T12:00:00Z', '{week}')).toThrow('visible date: unknown token week');
  });
});
