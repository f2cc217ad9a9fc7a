import { expect, it } from 'vitest';
import { addMonths, dayOf, isDate, isoDay, monthLength, parseIsoDay, weekdayOf } from './day.ts';

it.each([
  ['1970-01-01', 0],
  ['2025-07-03', dayOf(2025, 7, 3)],
  ['1969-12-31', -1],
  ['2024-02-29', dayOf(2024, 2, 29)],
] as const)('%s there and back', (iso, day) => {
  expect(parseIsoDay(iso)).toBe(day);
  expect(isoDay(day)).toBe(iso);
});

it('counts like the calendar for two centuries', () => {
  for (let day = dayOf(1900, 1, 1); day <= dayOf(2100, 12, 31); day++) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (isoDay(day) !== iso || parseIsoDay(iso) !== day) expect.fail(`${iso} is ${isoDay(day)}`);
  }
});

it.each([['2025-02-31'], ['9999-01-01'], ['2025-13-01'], ['yesterday'], ['1000-05-05']])('%s is no date', (iso) => {
  expect(parseIsoDay(iso)).toBeNull();
});

it.each([
  ['2026-03-10', 1],
  ['2026-03-15', 6],
  ['1969-12-29', 0],
] as const)('%s is weekday %d', (iso, weekday) => {
  expect(weekdayOf(parseIsoDay(iso) ?? 0)).toBe(weekday);
});

it.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-08-25', 120, '2035-08-25'],
] as const)('%s and %d months is %s', (iso, months, expected) => {
  expect(isoDay(addMonths(parseIsoDay(iso) ?? 0, months))).toBe(expected);
});

it('knows the lengths of months', () => {
  expect([2023, 2024, 2000, 1900].map((year) => monthLength(year, 2))).toEqual([28, 29, 29, 28]);
  expect(isDate(2025, 4, 31)).toBe(false);
});
