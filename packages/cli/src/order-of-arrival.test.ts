import { assert, property, shuffledSubarray } from 'fast-check';
import { expect, it } from 'vitest';
import { emptyDesk, MERGING, receive } from '@gigawire/cluster';
import { rateLookup, type SituatedReport } from '@gigawire/domain';
import { developmentsFolder } from './eval/developments.ts';
import { labelledDevelopments, situateTelling } from './eval/labelled-development.ts';
import { configFolder } from './project-folders.ts';
import { readConfig } from './read-config.ts';
import { reader } from './training/fit-models.ts';

const read = reader();
const ctx = { rate: rateLookup(readConfig(configFolder).rates), models: MERGING };
/** The tuning half of the labelled developments, each article read. */
const articles = labelledDevelopments(developmentsFolder)
  .filter(({ half }) => half === 'tuning')
  .flatMap((development) => development.articles)
  .map((one, i) => situateTelling(one, read(one), i + 1).reports);

/** Which reports lie together, whatever the events' numbers are. */
function grouped(order: readonly (readonly SituatedReport[])[]): readonly string[] {
  const desk = emptyDesk();
  for (const article of order) receive(desk, article, ctx);
  const names = desk.events.map((event) => event.reports.map((r) => `${r.articleId}.${r.ordinal}`));
  return names.map((reports) => reports.sort().join(' ')).sort();
}

it('the labelled developments are the same events in any order of arrival', () => {
  expect(articles.length).toBeGreaterThan(90);
  const published = (article: readonly SituatedReport[]): number => Date.parse(article[0]?.article.published ?? '');
  const expected = grouped(articles.toSorted((a, b) => published(a) - published(b)));
  assert(
    property(shuffledSubarray(articles, { minLength: articles.length }), (order) => {
      expect(grouped(order)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
}, 120_000);
