import { expect, it } from 'vitest';
import type { SituatedReport } from '@gigawire/domain';
import type { LabelledDevelopment } from './labelled-development.ts';
import { later, movedBy, movesIntoSeason } from './one-season.ts';

const begun = (slug: string, ...days: (string | null)[]): LabelledDevelopment =>
  ({ slug, articles: days.map((published) => ({ published })) }) as unknown as LabelledDevelopment;

it('lets developments of several years begin within sixty days, and keeps what lies between their articles', () => {
  const told = [begun('a', '2022-03-01', '2022-05-01'), begun('b', '2025-07-09T09:00:00+05:30'), begun('c', '2023-12-31', null)];
  const moves = movesIntoSeason(told);
  const starts = told.map(({ slug, articles }) => Date.parse(later(articles[0]?.published ?? '', moves.get(slug) ?? 0)));
  expect(Math.max(...starts) - Math.min(...starts)).toBeLessThanOrEqual(61 * 86_400_000);
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(Date.parse('2025-07-08'));
});

it('leaves what has no date where it is', () => {
  expect([...movesIntoSeason([begun('a', '2025-01-01'), begun('undated', null)]).keys()]).toEqual(['a']);
});

it('moves publication, the dates of the report and those of its opening alike', () => {
  const date = { start: '2025-02-27', end: null, precision: 'day' } as const;
  const report = {
    dates: [{ ...date, role: 'occurrence' }],
    article: { published: '2025-02-28T23:10:00+09:00', gist: { names: ['aoba'], dates: [date] } },
  } as unknown as SituatedReport;
  expect(movedBy(report, 2)).toMatchObject({
    dates: [{ start: '2025-03-01', end: null }],
    article: { published: '2025-03-02T23:10:00+09:00', gist: { names: ['aoba'], dates: [{ start: '2025-03-01' }] } },
  });
});
