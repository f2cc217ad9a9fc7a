import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Article, Reading } from '@gigawire/domain';
import { decode } from '@gigawire/scrape';
import { readingTools, readPage } from '@gigawire/workers/reading';
import { describe, expect, it } from 'vitest';
import { pagesFolder } from '../packages/cli/src/project-folders.ts';
import { type Fixture, loadFixture } from '../packages/cli/src/replay/fixture.ts';
import { STEPS } from '../packages/scrape/src/steps/order.ts';
import { TRIMS } from '../packages/scrape/src/trims/order.ts';
import { testConfig } from './support/config.ts';

const config = testConfig();
const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });

/** Every recorded page, read with its reasons. */
const read = new Map<string, { fixture: Fixture; reading: Reading }>();
for (const file of globSync(`${pagesFolder}/*/meta.json`).toSorted()) {
  const fixture = loadFixture(dirname(file));
  read.set(basename(dirname(file)), { fixture, reading: readPage({ ...fixture.input, explain: true }, tools) });
}
const readings = [...read].map(([name, { reading }]) => ({ name, ...reading }));
const spoke = (by: string): string[] =>
  readings.filter(({ trace }) => trace.some((entry) => entry.step === 'scrape' && entry.by === by)).map(({ name }) => name);

it('there are thirty pages or more', () => {
  expect(read.size).toBeGreaterThanOrEqual(30);
});

describe('each rule of the scraper is at work on a recorded page', () => {
  it.each([...STEPS, ...TRIMS].map(({ name }) => name))('%s', (name) => {
    expect(spoke(name)).not.toEqual([]);
  });

  it.each([
    'stated-lines',
    'selectors',
    'selectors.body',
    'selectors.title',
    'selectors.authors',
    'selectors.published',
    'selectors.remove',
  ])('%s', (name) => {
    expect(spoke(name)).not.toEqual([]);
  });
});

it.each(['ok', 'too-short', 'paywall', 'consent-wall', 'not-an-article', 'wrong-language'] as const)(
  'the verdict %s is given',
  (verdict) => {
    expect(readings.filter((reading) => reading.verdict === verdict).map(({ name }) => name)).not.toEqual([]);
  },
);

it.each([
  ['an index', 'volt-garage--index-page', /links and no text/],
  ['a gallery', 'mirror-lake--gallery', /gallery/],
  ['an error told as 200', 'delta-gazette--error-as-200', /error/],
])('%s is no article', (_, name, why) => {
  const reading = read.get(name)?.reading;
  expect(reading?.verdict).toBe('not-an-article');
  expect(reading?.trace.find(({ by }) => by === 'not-an-article')?.why).toMatch(why);
});

describe('what stands around an article is not in its reading', () => {
  it.each([...read].filter(([, { fixture }]) => fixture.absent.length > 0))('%s', (_, { fixture, reading }) => {
    const { body, contentType } = fixture.input.page;
    const held = [reading.article.text, ...reading.mentions.map(({ quote }) => quote)].join('\n');
    for (const words of fixture.absent) expect(decode(body, contentType)).toContain(words);
    for (const words of fixture.absent) expect(held).not.toContain(words);
  });
});

/** What a golden reading does not show of an article. */
const METADATA: readonly (readonly [name: string, fields: Partial<Article>])[] = [
  [
    'peak-wire--amp-page',
    { url: 'https://peakwire.example/storage/nami-tower-order', authors: ['Omar Felix'], modified: '2026-01-27T16:40:00+08:00' },
  ],
  ['registrar-notes--print-page', { url: 'https://registrarnotes.example/notice/7120', authors: [] }],
  ['long-wharf--second-page', { url: 'https://longwharf.example/features/the-cathode-road' }],
  ['harbour-live--live-blog', { authors: ['June Okada', 'Arjun Dev'], modified: '2026-01-23T18:20:00+09:00' }],
  ['quay-post--json-ld-graph', { authors: ['Mara Lindqvist'], section: 'Shipping', publisher: 'The Quay Post' }],
  ['salt-creek--json-ld-array-escaped', { authors: ['Tomás Rey'], title: 'Brine firm’s “dry” method heads for Kutch' }],
  ['canal-times--json-ld-broken', { authors: ['Ritu Bhosale'], published: '2026-01-09T07:20:00+05:30' }],
  ['ostwind-blatt--microdata', { authors: ['Jutta Krahl'], modified: '2026-01-20T16:00:00+01:00', language: 'de' }],
  ['tidal-desk--visible-byline', { authors: ['Keiko Brandt', 'Samir Paul'], published: '2026-01-14T18:16:00+09:00' }],
  ['hill-courier--date-in-address', { authors: [], published: '2026-01-11' }],
  ['lakeside-ministry--unmarked-date', { published: '2026-01-20' }],
  ['layout-weekly--dated-selectors', { authors: ['Divya Raman', 'Shun Abe'], published: '2026-01-08' }],
  ['cable-street--everything-around', { authors: ['Nora Quayle'] }],
  ['monsoon-post--foreign-figures', { authors: ['Leela Nambiar'], section: 'Business' }],
  ['wire-room--agency-copy', { agency: 'Kyodo', authors: [] }],
  ['diario-del-muelle--spanish-page', { authors: ['Inés Carrizo'], published: '2026-01-19T14:30:00-03:00', language: 'es' }],
  ['ganga-samachar--hindi-page', { authors: ['मीना त्रिपाठी'], published: '2026-01-22', language: 'hi' }],
  ['hangang-maeil--korean-page', { authors: ['박서윤'], language: 'ko' }],
  ['jiang-bao--chinese-page', { authors: ['沈一苇'], published: '2026-01-17T10:22:00+08:00', language: 'zh' }],
  ['bogaz-enerji--turkish-page', { authors: ['Defne Aksu'], published: '2026-01-16T11:05:00+03:00', language: 'tr' }],
  ['sahifat-al-khalij--arabic-page', { authors: ['ليلى الحارثي'], published: '2026-01-13T10:40:00+04:00', language: 'ar' }],
  ['minato-nippo--shift-jis', { title: '車載電池の検査拠点、印チェンナイに みなと工業', published: '2026-01-28', language: 'ja' }],
];

it.each(METADATA)('metadata of %s', (name, fields) => {
  expect(read.get(name)?.reading.article).toMatchObject(fields);
});
