import { describe, expect, it } from 'vitest';
import { ldScript, newsArticle, sourcesOf } from './sources.case.ts';
import { modifiedOf, publishedOf } from './times.ts';

const clock = { zone: 'Asia/Kolkata', dateOrder: 'dmy' } as const;

describe('publishedOf', () => {
  it.each([
    ['JSON-LD', newsArticle({ datePublished: '2025-07-03T10:00:00+05:30' }), '2025-07-03T10:00:00+05:30'],
    ['UTC becomes the day of the outlet', newsArticle({ datePublished: '2025-07-03T20:00:00Z' }), '2025-07-04T01:30:00+05:30'],
    ['a day alone stays one', newsArticle({ datePublished: '2025-07-03' }), '2025-07-03'],
    ['Open Graph', '<meta property="article:published_time" content="2025-07-03 10:00">', '2025-07-03T10:00:00+05:30'],
    ['meta', '<meta name="pubdate" content="Thu, 3 Jul 2025 10:00:00 +0000">', '2025-07-03T15:30:00+05:30'],
    ['microdata', '<span itemprop="datePublished" content="2025-07-03">today</span>', '2025-07-03'],
    ['time element', '<time datetime="2025-07-03T10:00:00Z">3h ago</time>', '2025-07-03T15:30:00+05:30'],
    ['words of a time element', '<time>3 July 2025, 10:15 IST</time>', '2025-07-03T10:15:00+05:30'],
    ['a named line', '<div class="post-date">Posted on 03/07/2025</div>', '2025-07-03'],
    ['address', '<p>Text</p>', '2025-07-02'],
    ['a broken one is passed over', `${newsArticle({ datePublished: '2025-02-31' })}<time datetime="2025-07-03">x</time>`, '2025-07-03'],
    [
      '1970 is unknown',
      `${ldScript('{"@type":"NewsArticle","headline":"A","datePublished":"1970-01-01","author":"x"}')}<time datetime="2025-07-03"></time>`,
      '2025-07-03',
    ],
  ])('%s', (_, html, iso) => {
    expect(publishedOf(sourcesOf(html, 'https://bay.example/2025/07/02/plant'), clock)).toBe(iso);
  });

  it('is null when nothing tells', () => {
    expect(publishedOf(sourcesOf('<p>Yesterday</p>', 'https://bay.example/20250799/12'), clock)).toBeNull();
  });
});

it.each([
  ['JSON-LD', newsArticle({ dateModified: '2025-07-04' }), '2025-07-04'],
  ['Open Graph', '<meta property="article:modified_time" content="2025-07-04T10:00:00+05:30">', '2025-07-04T10:00:00+05:30'],
  ['microdata', '<time itemprop="dateModified" datetime="2025-07-04"></time>', '2025-07-04'],
  ['nothing', '<time datetime="2025-07-03"></time>', null],
])('modifiedOf: %s', (_, html, iso) => {
  expect(modifiedOf(sourcesOf(html), clock)).toBe(iso);
});
