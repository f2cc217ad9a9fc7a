import { describe, expect, it } from 'vitest';
import { salvage } from './salvage.ts';

const url = 'https://x.example/feed';
const rss = (inside: string): string => `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
const found = (document: string) => {
  const { items, broken } = salvage(document, url);
  return { items: items.map((i) => [i.title?.text.trim() ?? null, i.link ?? i.guid]), broken };
};

describe('salvage', () => {
  it.each<[string, string, readonly (readonly [string | null, string | null])[], boolean]>([
    [
      'whole items',
      rss('<item><title>a</title><link>u</link></item><item><title>b</title><guid>v</guid></item>'),
      [
        ['a', 'u'],
        ['b', 'v'],
      ],
      false,
    ],
    ['a self-closed item says nothing', rss('<item/>'), [[null, null]], false],
    [
      'a link in an attribute',
      rss('<item><title>a</title><link href="/u"/><link rel="enclosure" href="/e"/></item>'),
      [['a', 'https://x.example/u']],
      false,
    ],
    ['an unclosed title', rss('<item><title>a<link>u</link></item>'), [['a', 'u']], true],
    ['an unclosed description before the rest', rss('<item><title>a</title><description>d <p>e<guid>v</guid></item>'), [['a', 'v']], true],
    [
      "markup inside a description is not the item's",
      rss('<item><description><title>no</title><link>no</link></description><title>a</title></item>'),
      [['a', null]],
      false,
    ],
    ["an image's title is not the item's", rss('<item><image><title>no</title></image><title>a</title></item>'), [['a', null]], false],
    [
      'an item never closed, told apart by the next',
      rss('<item><title>a</title><link>u</link><item><title>b</title><link>v</link></item>'),
      [
        ['a', 'u'],
        ['b', 'v'],
      ],
      true,
    ],
    ['an item never closed at the end of its channel', rss('<item><title>a</title><link>u</link>'), [['a', 'u']], true],
    [
      'an item cut off is left out',
      '<rss><channel><item><title>a</title><link>u</link></item><item><title>b</title><link>v</li',
      [['a', 'u']],
      true,
    ],
    [
      'Channel Definition Format',
      '<CHANNEL BASE="http://b.example/"><ITEM HREF="/i"><TITLE>a</TITLE></ITEM></CHANNEL>',
      [['a', '/i']],
      false,
    ],
    ['CDATA', rss('<item><title><![CDATA[<b>a</b>]]></title></item>'), [['<b>a</b>', null]], false],
    [
      'a deep document up to where it is too deep',
      rss(`<item><title>a</title></item>${'<b>'.repeat(50_000)}<item><title>z</title></item>`),
      [['a', null]],
      true,
    ],
  ])('%s', (_, document, items, broken) => {
    expect(found(document)).toEqual({ items, broken });
  });

  it('tells an Atom source from the entry', () => {
    const entry =
      '<feed><entry><source><id>s</id><title>Paper</title><link href="http://s.example/"/></source><id>e</id><title>a</title></entry></feed>';
    expect(salvage(entry, url).items[0]).toMatchObject({ guid: 'e', credit: 'Paper', link: null, title: { text: 'a' } });
  });

  it('holds no more items than it is told to', () => {
    const many = rss('<item><title>a</title></item>'.repeat(1000));
    let most = 0;
    const read = salvage(many, url, (items) => {
      most = Math.max(most, items.length);
      return items.slice(-10);
    });
    expect(read).toMatchObject({ seen: 1000, broken: false });
    expect(read.items).toHaveLength(10);
    expect(most).toBe(11);
  });
});
