import { describe, expect, it } from 'vitest';
import { type FieldChange, type NewsEvent, type Novelty, rateLookup, type SituatedReport } from '@gigawire/domain';
import { mergeReports } from './merge/merge.ts';
import { MERGING } from './models.ts';
import { noveltyOf } from './novelty.ts';
import { report, size } from './report.fixture.ts';

const merged = (...reports: SituatedReport[]) => mergeReports(reports, rateLookup([]));
const plant = (given: Parameters<typeof report>[0]) =>
  report({ type: 'facility', countries: ['IN'], quantities: [size(5, 'GWh')], ...given });

const passing = merged(
  plant({ primary: false, title: 'Shares of cell makers slip', says: 'Mayura is building a 5 GWh plant at Dholera.' }),
);
const item = merged(plant({ digest: true, title: 'Storage briefs', says: 'Mayura is building a 5 GWh plant at Dholera.' }));
const beside = merged(plant({ primary: false, news: true, title: 'Shares of cell makers slip' }));
const first = plant({ primary: true, title: 'Mayura builds 5 GWh plant' });
const told = merged(first);
const later = (given: Parameters<typeof report>[0]) => merged(first, plant({ articleId: 2, title: 'Mayura builds 5 GWh plant', ...given }));
const change: FieldChange = { field: 'dates', old: null, new: 'by 2027', cause: 'first reported', articleId: 2 };

const muchLater = {
  published: '2025-12-10',
  title: 'Steel rises at Dholera',
  says: 'Steel for the halls of Mayura rises at Dholera.',
} as const;

describe('novelty', () => {
  it.each<readonly [string, NewsEvent, NewsEvent, readonly FieldChange[], Novelty]>([
    ['first told in passing, now the subject of an article', passing, told, [], 'new'],
    ['first told in passing, then beside something else as new', passing, beside, [], 'new'],
    ['first told beside something else, then the subject of an article', beside, later({}), [], 'repeat'],
    ['told again the same day', told, later({}), [], 'repeat'],
    ['told again the same day, with a detail', told, later({}), [change], 'repeat'],
    ['taken up months later, with something more', told, later(muchLater), [change], 'changed'],
    ['taken up two months later, with nothing more', told, later({ published: '2025-09-10' }), [], 'repeat'],
    ['a step', told, later({}), [{ ...change, field: 'status', old: 'planned', new: 'completed', cause: 'status moved' }], 'changed'],
    ['a correction', told, later({}), [{ ...change, field: 'money', old: '₹5 crore', new: '₹50 crore', cause: 'correction' }], 'changed'],
  ])('%s', (_, before, after, changes, novelty) => {
    expect(noveltyOf(before, after, changes, MERGING)).toBe(novelty);
  });
});

describe('the title of an event', () => {
  it('is the headline of an article about it, and its own sentence where it is told in passing or in a digest', () => {
    expect(told.title).toBe('Mayura builds 5 GWh plant');
    expect(passing.title).toBe('Mayura is building a 5 GWh plant at Dholera');
    expect(item.title).toBe('Mayura is building a 5 GWh plant at Dholera');
  });
  it('is cut between words', () => {
    const long = merged(plant({ primary: false, title: 'x', says: 'Mayura '.repeat(40) }));
    expect(long.title).toMatch(/^(?:Mayura )+…$/);
    expect(long.title!.length).toBeLessThanOrEqual(122);
  });
});
