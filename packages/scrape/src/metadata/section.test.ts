import { expect, it } from 'vitest';
import { sectionOf } from './section.ts';
import { newsArticle, sourcesOf } from './sources.case.ts';

it.each([
  ['JSON-LD', newsArticle({ articleSection: ['Energy', 'News'] }), 'Energy'],
  ['Open Graph', '<meta property="article:section" content="Autos &amp; EV">', 'Autos & EV'],
  ['none', '<p>Text</p>', null],
])('%s', (_, html, section) => {
  expect(sectionOf(sourcesOf(html))).toBe(section);
});
