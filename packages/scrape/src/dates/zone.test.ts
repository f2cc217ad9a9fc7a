import { expect, it } from 'vitest';
import { abbreviatedOffset, offsetAt, offsetOfWallTime } from './zone.ts';

it.each([
  ['IST', 330],
  ['jst', 540],
  ['EDT', -240],
  ['XYZ', null],
])('%s is %s minutes', (name, minutes) => {
  expect(abbreviatedOffset(name)).toBe(minutes);
});

it.each([
  ['Asia/Kolkata', '2025-07-03T00:00:00Z', 330],
  ['America/New_York', '2025-01-03T00:00:00Z', -300],
  ['America/New_York', '2025-07-03T00:00:00Z', -240],
  ['UTC', '2025-07-03T00:00:00Z', 0],
  ['No/Where', '2025-07-03T00:00:00Z', null],
])('%s at %s', (zone, instant, minutes) => {
  expect(offsetAt(zone, Date.parse(instant))).toBe(minutes);
});

it.each([
  ['summer', 'Europe/Berlin', '2025-07-03T12:00:00Z', 120],
  ['the hour that comes twice is the first', 'Europe/Berlin', '2025-10-26T02:30:00Z', 120],
  ['the hour after it', 'Europe/Berlin', '2025-10-26T03:30:00Z', 60],
  ['the skipped hour', 'Europe/Berlin', '2025-03-30T02:30:00Z', 60],
  ['no zone', 'No/Where', '2025-03-30T02:30:00Z', null],
])('%s', (_, zone, wall, minutes) => {
  expect(offsetOfWallTime(zone, Date.parse(wall))).toBe(minutes);
});
