import { expect, it } from 'vitest';
import { discoverFeeds } from './discover.ts';

it.each<[string, string, string[]]>([
  ['announced feeds, relative', '<link rel="alternate" type="application/rss+xml" href="/feed/">', ['https://x.example/feed/']],
  [
    'Atom and JSON Feed',
    '<link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="a"><link rel=alternate type="application/feed+json" href="j">',
    ['https://x.example/news/a', 'https://x.example/news/j'],
  ],
  [
    'comments last, each once',
    '<link rel="alternate" type="application/rss+xml" title="Comments" href="/c"><link rel="alternate" type="application/rss+xml" href="/f"><a href="/f">RSS</a><a href="/rss.xml">RSS</a>',
    ['https://x.example/f', 'https://x.example/rss.xml', 'https://x.example/c'],
  ],
  [
    'links by custom',
    '<a href="/blog/feed/">x</a><a href="/x/atom.xml">y</a><a href="/feeding-cattle">z</a><a href="/rss-explained.html">w</a>',
    ['https://x.example/blog/feed/', 'https://x.example/x/atom.xml'],
  ],
  [
    'the base of the page',
    '<base href="https://b.example/"><link rel="alternate" type="application/rss+xml" href="f">',
    ['https://b.example/f'],
  ],
  [
    'no stylesheet, translation, API or script',
    '<link rel="stylesheet" href="/s.css"><link rel="alternate" hreflang="ja" href="/ja"><link rel="alternate" type="application/json" href="/wp-json/1"><link rel="alternate" type="application/rss+xml" href="javascript:x">',
    [],
  ],
  ['nothing', '', []],
])('%s', (_, html, feeds) => {
  expect(discoverFeeds(html, 'https://x.example/news/')).toEqual(feeds);
});

it('stops in a page without end', () => {
  expect(
    discoverFeeds(
      `<link rel="alternate" type="application/rss+xml" href="/f">${'<div>'.repeat(200_000)}<a href="/rss">x</a>`,
      'https://x.example/',
    ),
  ).toEqual(['https://x.example/f']);
});
