import { describe, expect, it } from 'vitest';
import { rateLookup, type SituatedReport } from '@gigawire/domain';
import { mergeReports } from './merge/merge.ts';
import { noveltyOf } from './novelty.ts';
import { report, size } from './report.fixture.ts';

const merged = (...reports: SituatedReport[]) => mergeReports(reports, rateLookup([]));
const plant = (given: Parameters<typeof report>[0]) =>
  report({ type: 'facility', countries: ['IN'], quantities: [size(5, 'GWh')], ...given });

const passing = merged(
  plant({ primary: false, title: 'Shares of cell makers slip', says: 'Mayura is building a 5 GWh plant at Dholera.' }),
);
const told = merged(plant({ primary: true, title: 'Mayura builds 5 GWh plant' }));

describe('novelty', () => {
  it.each([
    ['first told in passing, now the subject of an article', passing, told, { changes: [], news: false }, 'new'],
    ['told again', told, told, { changes: [], news: false }, 'repeat'],
    ['told again in passing', told, passing, { changes: [], news: false }, 'repeat'],
    ['with news', told, told, { changes: [], news: true }, 'changed'],
  ] as const)('%s', (_, before, after, diff, novelty) => {
    expect(noveltyOf(before, after, diff)).toBe(novelty);
  });
});

describe('the title of an event', () => {
  it('is the headline of an article about it, and its own sentence where it is told in passing', () => {
    expect(told.title).toBe('Mayura builds 5 GWh plant');
    expect(passing.title).toBe('Mayura is building a 5 GWh plant at Dholera.');
  });
  it('is cut between words', () => {
    const long = merged(plant({ primary: false, title: 'x', says: 'Mayura '.repeat(40) }));
    expect(long.title).toMatch(/^(?:Mayura )+…$/);
    expect(long.title!.length).toBeLessThanOrEqual(122);
  });
});
