import type { Report } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { toldOnce } from './told-once.ts';

const evidence = { start: 0, end: 30, quote: 'India put up 341 MWh of storage' };
const party = (name: string) => ({ name, id: null, country: 'IN', role: 'party' as const });
const report = (given: Partial<Report>): Report => ({
  type: 'market',
  status: 'reported',
  primary: false,
  news: true,
  countries: ['IN'],
  actors: [party('India')],
  topics: [],
  money: [],
  quantities: [1, 2],
  dates: [],
  roles: {},
  evidence,
  confidence: 0.6,
  by: 'gist',
  ...given,
});

it('of two reports of one act the surer stays', () => {
  const surer = report({ quantities: [2, 1], confidence: 0.8 });
  expect(toldOnce([report({}), surer])).toEqual([surer]);
});

it('what the article is about stays, however unsure', () => {
  const main = report({ primary: true, confidence: 0.3 });
  expect(toldOnce([report({}), main])).toEqual([main]);
});

it.each([
  ['other figures', { quantities: [1] }],
  ['another type', { type: 'facility' }],
  ['somebody else', { actors: [party('SECI')] }],
  ['another sentence', { evidence: { ...evidence, start: 40 } }],
] as const)('%s: two happenings', (_, given) => {
  expect(toldOnce([report({}), report(given as Partial<Report>)])).toHaveLength(2);
});
