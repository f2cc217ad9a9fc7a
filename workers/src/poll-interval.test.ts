import { describe, expect, it } from 'vitest';
import { nextPoll, type Pace, pollMinutes, usualGap } from './poll-interval.ts';

const at = new Date('2026-02-03T12:00:00.000Z');
const pace: Pace = { at, gapMinutes: null, freshMinutes: null, failures: 0, first: false, notBefore: null };
const own = { id: 'a/main', everyMinutes: null };
const every = (minutes: number, n = 10) =>
  Array.from({ length: n }, (_, i) => ({ published: new Date(at.getTime() - i * minutes * 60_000).toISOString() }));

describe('usualGap', () => {
  it.each<[string, readonly { published: string | null }[], number | null]>([
    ['even', every(30), 30],
    [
      'a night between two busy days',
      [...every(10, 6), ...every(10, 6).map((e) => ({ published: e.published.replace('-03T', '-02T') }))],
      10,
    ],
    ['too few', every(30, 3), null],
    ['days alone', every(1440).map((e) => ({ published: e.published.slice(0, 10) })), null],
    ['none dated', [{ published: null }, { published: null }], null],
    ['all at once', every(0), 0],
  ])('%s', (_, entries, gap) => {
    expect(usualGap(entries)).toBe(gap);
  });
});

describe('pollMinutes', () => {
  it.each<[string, number | null, Partial<Pace>, number]>([
    ['nothing known', null, {}, 60],
    ['a busy source', null, { gapMinutes: 1 }, 10],
    ['half the gap', null, { gapMinutes: 90 }, 45],
    ['a slow source', null, { gapMinutes: 60 * 24 * 30 }, 1440],
    ['what its file says', 30, { gapMinutes: 600 }, 30],
    ['fresh for longer', null, { gapMinutes: 20, freshMinutes: 120 }, 120],
    ['fresh for a year', null, { gapMinutes: 20, freshMinutes: 525_600 }, 1440],
    ['one failure', null, { gapMinutes: 60, failures: 1 }, 60],
    ['three failures', null, { gapMinutes: 60, failures: 3 }, 240],
    ['a hundred failures: a day, and no giving up', null, { gapMinutes: 20, failures: 100 }, 1440],
    ['a file that says a week', 10_080, { failures: 2 }, 10_080],
  ])('%s', (_, everyMinutes, known, minutes) => {
    expect(pollMinutes({ everyMinutes }, { ...pace, ...known })).toBe(minutes);
  });
});

describe('nextPoll', () => {
  const minutesTo = (next: Date): number => (next.getTime() - at.getTime()) / 60_000;

  it.each<[string, Partial<Pace>, number, number]>([
    ['within the interval', { gapMinutes: 120 }, 48, 60],
    ['at any time of the first interval', { gapMinutes: 120, first: true }, 10, 60],
    ['not while it is fresh', { gapMinutes: 20, freshMinutes: 30 }, 30, 30],
    ['not before it may', { gapMinutes: 20, notBefore: '2026-02-03T15:00:00.000Z' }, 180, 180],
    ['at its time, when it may sooner', { gapMinutes: 20, notBefore: '2026-02-03T12:01:00.000Z' }, 10, 10],
  ])('comes %s', (_, known, from, to) => {
    const minutes = minutesTo(nextPoll(own, { ...pace, ...known }));
    expect(minutes).toBeGreaterThanOrEqual(from);
    expect(minutes).toBeLessThanOrEqual(to);
  });

  it('is spread over the hour by the second poll', () => {
    const minutes = Array.from({ length: 3000 }, (_, i) =>
      Math.floor(minutesTo(nextPoll({ id: `s${i}/main`, everyMinutes: 60 }, { ...pace, first: true }))),
    );
    // Ten minutes is the least wait, so a sixth falls on the tenth.
    const perMinute = Map.groupBy(
      minutes.filter((m) => m > 10),
      (m) => m,
    );
    expect(perMinute.size).toBeGreaterThanOrEqual(49);
    expect(Math.max(...[...perMinute.values()].map((m) => m.length))).toBeLessThan(100);
  });
});
