import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assert, property, shuffledSubarray } from 'fast-check';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { emptyDesk, receive } from '@gigawire/cluster';
import { rateLookup, type SituatedReport } from '@gigawire/domain';
import { readingTools, readText, situateReading, textMarksOf } from '@gigawire/workers/reading';
import { halfOf } from './eval/half.ts';
import { configFolder, evalFolder } from './project-folders.ts';
import { readConfig } from './read-config.ts';

interface Told {
  readonly publisher: string;
  readonly family?: string | null;
  readonly agency?: string | null;
  readonly url: string;
  readonly published: string | null;
  readonly zone: string;
  readonly country: string;
  readonly text: string;
}

const folder = join(evalFolder, 'developments');
const config = readConfig(configFolder);
const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
const rate = rateLookup(config.rates);

/** The tuning half of the labelled developments, each article read. */
const told = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && halfOf(basename(name, '.yaml')) === 'tuning')
  .flatMap((name) => (parse(readFileSync(join(folder, name), 'utf8')) as { readonly articles: readonly Told[] }).articles);

function read(one: Told, index: number): readonly SituatedReport[] {
  const { zone, country, published, text } = one;
  const outlet = { zone, country, language: 'en', dateOrder: 'dmy', selectors: [], publisher: null } as const;
  const reading = readText({ text, url: null, published, outlet, explain: false }, tools);
  const article = { ...reading.article, url: one.url, publisher: one.publisher, agency: one.agency ?? null };
  const marks = { family: one.family ?? null, ...textMarksOf(reading) };
  return situateReading({ ...reading, article }, marks).map((report) => ({ ...report, articleId: index + 1 }));
}

const articles = told.map(read);

/** Which reports lie together, whatever the events' numbers are. */
function grouped(order: readonly (readonly SituatedReport[])[]): readonly string[] {
  const desk = emptyDesk();
  for (const article of order) receive(desk, article, rate);
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
