import { describe, expect, it } from 'vitest';
import { parseListing } from './listing.ts';

const page = (body: string, head = ''): Uint8Array =>
  new TextEncoder().encode(`<!doctype html><html lang="en"><head><title>All stories</title>${head}</head><body>${body}</body></html>`);
const context = {
  url: 'https://x.example/news/',
  contentType: 'text/html',
  zone: 'Asia/Kolkata',
  now: '2025-07-10T00:00:00Z',
  links: 'main a',
};
const teaser = (n: number, date: string): string =>
  `<article><a href="/news/${n}"><img alt="photo"></a><h3><a href="/news/${n}">Headline ${n}</a></h3><time datetime="${date}">then</time></article>`;

describe('parseListing', () => {
  it('makes one entry of the links to one article, dated by its own box', () => {
    const body = `<main><time datetime="2025-07-09">today</time>${teaser(1, '2025-07-08T10:00')}${teaser(2, '2025-07-09T08:00+09:00')}<p><a href="3?utm_source=x">Third</a></p></main>`;
    expect(parseListing(page(body), context)).toEqual({
      outcome: 'feed',
      format: 'listing',
      by: 'listing',
      degraded: false,
      children: [],
      announced: { ttlMinutes: null, hub: null, self: null },
      title: 'All stories',
      truncated: 0,
      entries: [
        {
          key: 'link:x.example/news/2',
          url: 'https://x.example/news/2',
          title: 'Headline 2',
          published: '2025-07-09T08:00:00+09:00',
          summary: null,
          language: 'en',
          credit: null,
        },
        {
          key: 'link:x.example/news/3',
          url: 'https://x.example/news/3?utm_source=x',
          title: 'Third',
          published: null,
          summary: null,
          language: 'en',
          credit: null,
        },
        {
          key: 'link:x.example/news/1',
          url: 'https://x.example/news/1',
          title: 'Headline 1',
          published: '2025-07-08T10:00:00+05:30',
          summary: null,
          language: 'en',
          credit: null,
        },
      ],
    });
  });

  it.each([
    ['a selector of boxes', '<main><li><span>x</span><a href="/1">One</a></li></main>', 'main li', ['https://x.example/1']],
    ['the base of the page', '<main><a href="1">One</a></main>', 'main a', ['https://b.example/y/1']],
    [
      'no link to the page itself, to mail or to nothing',
      '<main><a href="#top">a</a><a href="mailto:x@y">b</a><a>c</a><a href="/2">d</a></main>',
      'a',
      ['https://x.example/2'],
    ],
  ])('%s', (name, body, links, urls) => {
    const result = parseListing(page(body, name.includes('base') ? '<base href="https://b.example/y/">' : ''), { ...context, links });
    expect(result.outcome === 'feed' && result.entries.map((e) => e.url)).toEqual(urls);
  });

  it('says when nothing matches', () => {
    expect(parseListing(page('<p>Nothing here</p>'), context)).toEqual({ outcome: 'not-a-feed', why: 'no link matches "main a"' });
  });

  it('says when the selector cannot be read', () => {
    expect(parseListing(page(''), { ...context, links: 'a[[' })).toMatchObject({
      outcome: 'not-a-feed',
      why: expect.stringContaining('selector "a[["'),
    });
  });

  it('reads a page of 100,000 nested elements only so far', () => {
    const result = parseListing(page(`<main><a href="/1">One</a>${'<div>'.repeat(100_000)}<a href="/2">Two</a></main>`), context);
    expect(result.outcome === 'feed' && result.entries.map((e) => e.url)).toEqual(['https://x.example/1']);
  });
});
