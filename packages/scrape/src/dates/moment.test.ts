import { expect, it } from 'vitest';
import { isoOf, isPlausible } from './moment.ts';

const at = (time: number | null, offset: number | null) => ({ year: 2025, month: 3, day: 30, time, offset });
const HALF_PAST_TWO = 2.5 * 3600;

it.each([
  ['a day stays a day', at(null, null), 'Asia/Tokyo', '2025-03-30'],
  ["a bare time is the zone's", at(HALF_PAST_TWO, null), 'Asia/Tokyo', '2025-03-30T02:30:00+09:00'],
  ['an hour that clocks skip', at(HALF_PAST_TWO, null), 'Europe/Berlin', '2025-03-30T02:30:00+01:00'],
  ['UTC is told in the zone', at(20 * 3600, 0), 'Asia/Tokyo', '2025-03-31T05:00:00+09:00'],
  ['west of it', at(HALF_PAST_TWO, 0), 'America/New_York', '2025-03-29T22:30:00-04:00'],
  ['another offset stays', at(HALF_PAST_TWO, -210), 'Asia/Tokyo', '2025-03-30T02:30:00-03:30'],
  ['a zone that does not exist', at(HALF_PAST_TWO, null), 'Mars/Olympus', '2025-03-30T02:30:00+00:00'],
])('%s', (_, moment, zone, iso) => {
  expect(isoOf(moment, zone)).toBe(iso);
});

it.each([
  ['leap day', { year: 2024, month: 2, day: 29 }, true],
  ['no leap day', { year: 2025, month: 2, day: 29 }, false],
  ['13th month', { year: 2025, month: 13, day: 1 }, false],
  ['day 0', { year: 2025, month: 1, day: 0 }, false],
  ['1970', { year: 1970, month: 1, day: 1 }, false],
  ['far future', { year: 2101, month: 1, day: 1 }, false],
])('%s', (_, day, expected) => {
  expect(isPlausible({ ...day, time: null, offset: null })).toBe(expected);
  expect(isoOf({ ...day, time: null, offset: null }, 'UTC') !== null).toBe(expected);
});

it('an offset no zone has is no moment', () => {
  expect(isoOf({ ...at(0, 15 * 60), day: 1 }, 'UTC')).toBeNull();
});
