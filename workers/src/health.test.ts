import { describe, expect, it } from 'vitest';
import type { PollRecord, SourceRecord, SourceState } from '@gigawire/store';
import { failureInWords, judgeHealth } from './health.ts';

const now = new Date('2026-02-10T12:00:00.000Z');
const state: SourceState = {
  sourceId: 'a/main',
  etag: null,
  lastModified: null,
  nextPollAt: '2026-02-10T12:30:00.000Z',
  lastPolledAt: '2026-02-10T12:00:00.000Z',
  baselineAt: '2026-01-01T00:00:00.000Z',
  lastOutcome: 'ok',
  failures: 0,
  movedFrom: null,
  movedTo: null,
  gapMinutes: 60,
  lastNewAt: '2026-02-10T10:00:00.000Z',
  health: 'ok',
  healthReason: null,
  healthSince: null,
};
const ok: PollRecord = { at: now.toISOString(), outcome: 'ok', succeeded: true, why: null, listed: 20, undated: 0, added: 1 };
const failed = (outcome: string, why: string): PollRecord => ({ ...ok, outcome, why, succeeded: false, listed: 0 });
const read = (n: number, characters: number, verdict: SourceRecord['articles'][number]['verdict'] = 'ok') =>
  Array.from({ length: n }, () => ({ verdict, characters }));

interface Case {
  readonly state?: Partial<SourceState>;
  readonly record?: Partial<SourceRecord>;
  readonly kind?: 'feed' | 'sitemap';
}
const judge = ({ state: s, record, kind = 'feed' }: Case) =>
  judgeHealth({
    source: { kind, url: 'https://a.example/feed' },
    state: { ...state, ...s },
    record: { polls: [ok], articles: [], held: 0, ...record },
    now,
  });

describe('judgeHealth', () => {
  it.each<[string, Case, object]>([
    ['nothing remembered', { record: { polls: [] }, state: { baselineAt: null, lastNewAt: null } }, { state: 'ok', reason: null }],
    ['all well', {}, { state: 'ok', reason: null }],
    ['a long weekend', { state: { lastNewAt: '2026-02-07T13:00:00.000Z' } }, { state: 'ok' }],
    ['a weekly source after three weeks', { state: { gapMinutes: 10_080, lastNewAt: '2026-01-20T12:00:00.000Z' } }, { state: 'ok' }],
    [
      'far longer than usual',
      { state: { lastNewAt: '2026-02-05T12:00:00.000Z' } },
      { state: 'silent', reason: 'nothing new for 5 days, usually every 60 minutes' },
    ],
    [
      'silent, and why it may be',
      { state: { lastNewAt: '2026-02-05T12:00:00.000Z', failures: 9 }, record: { polls: [failed('failed', 'answered 403')] } },
      { state: 'silent', reason: 'nothing new for 5 days, usually every 60 minutes; blocked: answered 403' },
    ],
    [
      'never a word since the first poll, of no known rhythm',
      { state: { lastNewAt: null, gapMinutes: null, baselineAt: '2026-02-06T12:00:00.000Z' } },
      { state: 'silent', reason: 'nothing new for 4 days' },
    ],
    [
      'never reached at all',
      {
        state: { lastNewAt: null, baselineAt: null, gapMinutes: null, failures: 30 },
        record: {
          polls: [failed('failed', 'getaddrinfo ENOTFOUND a.example'), { ...failed('failed', 'x'), at: '2026-02-06T00:00:00.000Z' }],
        },
      },
      { state: 'silent', reason: 'nothing new for 5 days; getaddrinfo ENOTFOUND a.example' },
    ],
    [
      'one failure',
      { state: { failures: 1 }, record: { polls: [failed('failed', 'answered 500'), ok] } },
      { state: 'degraded', reason: 'the last poll failed: answered 500' },
    ],
    [
      'three failures',
      { state: { failures: 3 }, record: { polls: [failed('failed', 'answered 500')] } },
      { state: 'failing', reason: 'answered 500' },
    ],
    [
      'one 410',
      { state: { failures: 1 }, record: { polls: [failed('gone', 'answered 410')] } },
      { state: 'failing', reason: 'gone for good: answered 410' },
    ],
    [
      'broken XML',
      {
        record: {
          polls: [
            { ...ok, outcome: 'unchanged', listed: 0 },
            { ...ok, outcome: 'degraded' },
          ],
        },
      },
      { state: 'degraded', reason: 'broken, read in part' },
    ],
    [
      'no dates',
      { record: { polls: [{ ...ok, undated: 20 }] } },
      { state: 'degraded', reason: 'no entry has a date that can be believed' },
    ],
    ['a sitemap without dates', { kind: 'sitemap', record: { polls: [{ ...ok, undated: 20 }] } }, { state: 'ok' }],
    ['two undated entries', { record: { polls: [{ ...ok, listed: 2, undated: 2 }] } }, { state: 'ok' }],
    [
      'a move',
      { state: { movedFrom: 'https://a.example/feed', movedTo: 'https://b.example/feed' } },
      { state: 'degraded', reason: 'moved for good to https://b.example/feed' },
    ],
    [
      'a move the configuration knows',
      { state: { movedFrom: 'https://old.example/', movedTo: 'https://a.example/feed' } },
      { state: 'ok' },
    ],
    ['a flood', { record: { held: 80 } }, { state: 'degraded', reason: '80 entries of a sudden flood are held' }],
    [
      'walls',
      { record: { articles: [...read(3, 100, 'paywall'), ...read(3, 900)] } },
      { state: 'degraded', reason: '3 of its last 6 pages are behind a paywall' },
    ],
    [
      'consent',
      { record: { articles: read(10, 100, 'consent-wall') } },
      { state: 'degraded', reason: '10 of its last 10 pages are behind a consent wall' },
    ],
    ['a few articles', { record: { articles: read(4, 100, 'paywall') } }, { state: 'ok' }],
    [
      'shrinking texts',
      { record: { articles: [...read(5, 300), ...read(15, 3000)] } },
      { state: 'degraded', reason: 'texts shrank to 10 % of their usual length' },
    ],
    ['texts a little shorter', { record: { articles: [...read(5, 1500), ...read(15, 3000)] } }, { state: 'ok' }],
    [
      'several faults',
      { record: { held: 80, polls: [{ ...ok, outcome: 'degraded' }] } },
      { state: 'degraded', reason: 'broken, read in part; 80 entries of a sudden flood are held' },
    ],
  ])('%s', (_, seen, health) => {
    expect(judge(seen)).toMatchObject(health);
  });
});

describe('failures in words', () => {
  it.each([
    ['failed', 'answered 403', 'blocked: answered 403'],
    ['failed', 'unable to verify the first certificate', 'certificate: unable to verify the first certificate'],
    ['failed', 'answered 500', 'answered 500'],
    [
      'disallowed',
      'robots.txt of a.example keeps Gigawire out of /feed',
      'robots.txt forbids it: robots.txt of a.example keeps Gigawire out of /feed',
    ],
    ['retry-later', 'robots.txt of a.example cannot be had: answered 503', 'robots: robots.txt of a.example cannot be had: answered 503'],
    ['retry-later', 'answered 429', 'asks us to wait: answered 429'],
    ['not-a-feed', 'an HTML page', 'no feed: an HTML page'],
    ['refused', '10.0.0.1 is not a public address', 'may not be asked: 10.0.0.1 is not a public address'],
  ])('%s, %s', (outcome, why, words) => {
    expect(failureInWords({ outcome, why })).toBe(words);
  });
});
