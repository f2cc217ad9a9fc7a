import { expect, it } from 'vitest';
import { retryAt } from './retry-after.ts';

const now = new Date('2026-02-03T12:00:00Z');

it.each([
  ['seconds', '600', '2026-02-03T12:10:00.000Z'],
  ['a date', 'Tue, 03 Feb 2026 13:00:00 GMT', '2026-02-03T13:00:00.000Z'],
  ['zero waits a minute', '0', '2026-02-03T12:01:00.000Z'],
  ['a date gone by waits a minute', 'Tue, 03 Feb 2026 11:00:00 GMT', '2026-02-03T12:01:00.000Z'],
  ['ten years is a day', '315360000', '2026-02-04T12:00:00.000Z'],
  ['nothing is a quarter of an hour', null, '2026-02-03T12:15:00.000Z'],
  ['nonsense is a quarter of an hour', '-5; soon', '2026-02-03T12:15:00.000Z'],
])('%s', (_, header, at) => {
  expect(retryAt(header, now).toISOString()).toBe(at);
});
