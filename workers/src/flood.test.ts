import { expect, it } from 'vitest';
import type { PollRecord } from '@gigawire/store';
import { floodLimit } from './flood.ts';

const now = new Date('2026-02-03T12:00:00Z');
const state = { baselineAt: '2026-02-01T00:00:00.000Z', gapMinutes: null, lastPolledAt: '2026-02-03T11:00:00.000Z' };
const polls = (...added: number[]): PollRecord[] =>
  added.map((n) => ({ at: '2026-02-03T11:00:00.000Z', outcome: 'ok', succeeded: true, why: null, listed: 20, undated: 0, added: n }));
const limit = (over: Partial<Parameters<typeof floodLimit>[0]>, ...added: number[]) =>
  floodLimit({ ...state, ...over }, polls(...added), now);

it.each<[string, number, number]>([
  ['nothing known', limit({}), 50],
  ['a few a poll', limit({}, 0, 2, 3, 0, 4), 50],
  ['many a poll', limit({}, 20, 30, 25), 250],
  ['three days of an hourly source at once', limit({ gapMinutes: 60, lastPolledAt: '2026-01-31T12:00:00.000Z' }, 1), 720],
  ['a baseline is no measure', limit({ baselineAt: '2026-02-03T11:00:00.000Z' }, 900), 50],
])('%s', (_, reached, expected) => {
  expect(reached).toBe(expected);
});
