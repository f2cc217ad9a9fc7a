import { expect, it } from 'vitest';
import { readSources } from '../metadata/sources.ts';
import { parse } from '../source/parse.ts';
import { line } from '../trims/trim.case.ts';
import { indexPage } from './index-page.ts';

const HEADLINES = Array.from({ length: 10 }, (_, i) => line(`[Plant number ${i} opens in the harbour]`));
const TEXT = [line('The plant opens in July and will make cells for buses.')];
const TITLES = Array.from({ length: 9 }, (_, i) => line(`[Swap or charge ${i}]`));
const STORY = Array.from({ length: 20 }, () => line('The plant opens in July and will make cells for buses and lorries, its owner said.'));
const ARTICLE = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Plant opens","datePublished":"2025-07-03"}</script>';
const at = (url: string, html: string) => ({
  url,
  ld: readSources(parse(html).root, url).ld,
  openGraphType: null,
  dated: false,
  lines: TEXT,
  all: TEXT,
  weight: 900,
});

it.each([
  ['front page', at('https://bay.example/', ''), 'a front page'],
  ['front page by file', at('https://bay.example/index.html', ''), 'a front page'],
  ['an article told by query', at('https://bay.example/?p=12', ''), null],
  ['an article at the root', at('https://bay.example/', ARTICLE), null],
  ['headlines', { ...at('https://bay.example/energy', ''), lines: HEADLINES }, '10 headlines in 10 lines'],
  ['headlines after a long dated article', { ...at('https://bay.example/a', ARTICLE), lines: HEADLINES, dated: true, weight: 4000 }, null],
  ['a story over a long list of others', { ...at('https://bay.example/a', ''), lines: [...STORY, ...HEADLINES] }, null],
  ['teasers', { ...at('https://bay.example/a', ''), lines: HEADLINES.flatMap((one) => [one, ...TEXT]) }, '10 headlines in 20 lines'],
  [
    'told to be a list',
    at('https://bay.example/energy', '<script type="application/ld+json">{"@type":"CollectionPage"}</script>'),
    'told to be a list',
  ],
  ['short titles, each on a line', { ...at('https://bay.example/tag', ''), all: TITLES, weight: 26 }, '9 links and no text'],
  ['a short text among links', { ...at('https://bay.example/tag', ''), all: TITLES, weight: 900 }, null],
  ['a video', { ...at('https://bay.example/v', ''), openGraphType: 'video.other', weight: 200 }, 'a gallery or a player'],
  ['a plain page', at('https://bay.example/plant-opens', ''), null],
])('%s', (_, view, why) => {
  expect(indexPage(view)).toBe(why);
});
