import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from './opml.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const list = (inside: string): string =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>T</title></head><body>${inside}</body></opml>`;
const urls = (text: string): readonly string[] => {
  const read = readOpml(bytes(text));
  return read.outcome === 'opml' ? read.feeds.map((feed) => feed.url) : [read.why];
};
const A = '<outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/" language="en"/>';

describe('readOpml', () => {
  it('reads what a list says of a feed', () => {
    expect(readOpml(bytes(list(A)))).toEqual({
      outcome: 'opml',
      feeds: [{ url: 'https://a.example/feed', title: 'A & B', site: 'https://a.example/', language: 'en' }],
    });
  });

  it.each<[string, string, readonly string[]]>([
    [
      'folders',
      list(`<outline text="News">${A}<outline text="More"><outline xmlurl="https://b.example/rss"/></outline></outline>`),
      ['https://a.example/feed', 'https://b.example/rss'],
    ],
    ['a feed listed twice', list(A + A), ['https://a.example/feed']],
    [
      'an outline that is no feed, or of no web address',
      list('<outline text="x"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="/feed"/>'),
      [],
    ],
    ['a list that breaks off', list(A).slice(0, -10), ['https://a.example/feed']],
    ['entities of its own', '<!DOCTYPE opml [<!ENTITY a "b">]><opml/>', ['a document type with declarations of its own']],
    ['a feed', '<rss/>', ['a document of <rss>']],
    ['nothing', '', ['empty']],
    ['JSON', '{}', ['JSON']],
  ])('%s', (_, text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it('is not drowned by depth or length', () => {
    expect(urls(list('<outline>'.repeat(100_000)))).toEqual([]);
    const many = Array.from({ length: 20_000 }, (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`).join('');
    expect(urls(list(many))).toHaveLength(10_000);
  });

  it('reads back what was written', () => {
    const feeds = [
      { url: 'https://a.example/feed?x=1&y=2', title: 'A <b> "c"', site: null, language: 'en' },
      { url: 'https://b.example/rss', title: '日経', site: 'https://b.example/', language: null },
    ];
    expect(readOpml(bytes(writeOpml('Gigawire', feeds)))).toEqual({ outcome: 'opml', feeds });
  });
});
