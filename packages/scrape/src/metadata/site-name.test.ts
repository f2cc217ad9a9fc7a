import { expect, it } from 'vitest';
import { publisherOf, siteNames } from './site-name.ts';
import { ldScript, newsArticle, sourcesOf } from './sources.case.ts';

it.each([
  ['JSON-LD', newsArticle({ publisher: { '@type': 'Organization', name: 'The Bay' } }), 'The Bay'],
  [
    'by reference',
    ldScript(
      '{"@graph":[{"@type":"NewsArticle","headline":"A","author":"x","publisher":{"@id":"#o"}},{"@id":"#o","@type":"Organization","name":"The Bay"}]}',
    ),
    'The Bay',
  ],
  ['Open Graph', '<meta property="og:site_name" content="The Bay">', 'The Bay'],
  [
    'an address is no name',
    '<meta property="og:site_name" content="https://bay.example"><meta name="application-name" content="The Bay">',
    'The Bay',
  ],
  ['none', '', null],
])('%s', (_, html, publisher) => {
  expect(publisherOf(sourcesOf(html))).toBe(publisher);
});

it('siteNames holds given name, stated names and the host', () => {
  expect([...siteNames(sourcesOf('<meta property="og:site_name" content="The Bay!">'), 'Harbour Post')]).toEqual([
    'harbourpost',
    'thebay',
    'bayexample',
    'bay',
  ]);
});
