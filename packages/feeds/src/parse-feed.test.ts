import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FeedContext } from './feed-result.ts';
import { parseFeed } from './parse-feed.ts';

const context: FeedContext = { url: 'https://x.example/feed', contentType: null, zone: 'UTC', now: '2025-07-10T00:00:00Z' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rss = (inside: string): string =>
  `<rss version="2.0"><channel><title>T</title><item><title>a</title><link>https://x.example/a</link></item>${inside}</channel></rss>`;
const N = 50_000;

describe('parseFeed', () => {
  it('unpacks a sitemap that is itself a gzip file', async () => {
    const packed = gzipSync('<urlset><url><loc>https://x.example/1</loc></url></urlset>');
    expect(await parseFeed(packed, context)).toMatchObject({
      format: 'sitemap',
      degraded: false,
      entries: [{ url: 'https://x.example/1' }],
    });
  });

  it('marks a gzip file that breaks off', async () => {
    const items = Array.from({ length: 400 }, (_, i) => `<url><loc>https://x.example/${((i * 7919) % 9973).toString(36)}</loc></url>`).join(
      '',
    );
    const packed = gzipSync(`<urlset>${items}</urlset>`);
    const result = await parseFeed(packed.subarray(0, packed.length - 50), context);
    expect(result).toMatchObject({ outcome: 'feed', degraded: true });
    expect(result.outcome === 'feed' && result.entries.length).toBeGreaterThan(100);
  });

  it.each([
    ['null', 'neither XML nor JSON'],
    ['', 'empty'],
    ['{"items": 5}', 'JSON that is no JSON Feed'],
    ['['.repeat(N), 'JSON that is no JSON Feed'],
    ['<opml version="2.0"/>', 'a document of <opml>'],
    ['<rss><channel><item><title>never', 'broken before its first item ends'],
  ])('%.40j is not a feed: %s', async (text, why) => {
    expect(await parseFeed(bytes(text), context)).toEqual({ outcome: 'not-a-feed', why });
  });

  it('an empty feed is a feed', async () => {
    expect(await parseFeed(bytes('<rss version="2.0"><channel><title>T</title></channel></rss>'), context)).toMatchObject({
      outcome: 'feed',
      entries: [],
      title: 'T',
    });
  });

  it.each<[string, string]>([
    ['open elements', '<b>'.repeat(N)],
    ['open descriptions', '<description>'.repeat(N)],
    ['open items', '<item>'.repeat(N)],
    ['CDATA openers', '<description><![CDATA['.repeat(N)],
    ['comment openers', '<!--'.repeat(N)],
    ['angle brackets', '<'.repeat(N)],
    ['ampersands', `<item><description>${'&'.repeat(N)}</description></item>`],
    ['attributes', `<x ${'a '.repeat(N)}/>`],
    ['brackets in a person', `<item><author>${'('.repeat(N)}</author></item>`],
    ['unclosed markup in a description', `<item><description><![CDATA[${'<br'.repeat(N)}]]></description></item><x>`],
    ['dots', `<item><title>${'.'.repeat(N)}</title></item>`],
    ['a token of 1 MB', `<item><title>${'x'.repeat(1_000_000)}</title></item>`],
    ['a guid of 1 MB', `<item><guid>${'x'.repeat(1_000_000)}</guid></item>`],
    ['links with half an attribute', '<link xml:base '.repeat(N)],
  ])(
    'survives a feed of %s, and has its first item',
    async (_, inside) => {
      const result = await parseFeed(bytes(rss(inside)), context);
      expect(result.outcome === 'feed' && result.entries.some((e) => e.url === 'https://x.example/a')).toBe(true);
    },
    10_000,
  );

  it('reads an item of 20 MB', async () => {
    const result = await parseFeed(
      bytes(rss(`<item><title>big</title><description>${'word '.repeat(4_000_000)}</description></item>`)),
      context,
    );
    expect(result).toMatchObject({ outcome: 'feed', by: 'stream', degraded: false, truncated: 0 });
    expect(result.outcome === 'feed' && result.entries.map((e) => e.title)).toEqual(['a', 'big']);
  });

  it('keeps the 1,000 newest of 100,000 items', async () => {
    const day = (i: number): string => new Date(Date.UTC(2000, 0, 1 + (i % 9000))).toISOString();
    const items = Array.from(
      { length: 100_000 },
      (_, i) => `<item><title>t${i}</title><link>/${i}</link><pubDate>${day(i)}</pubDate></item>`,
    ).join('');
    const result = await parseFeed(bytes(`<rss version="2.0"><channel>${items}</channel></rss>`), context);
    expect(result).toMatchObject({ by: 'stream', truncated: 99_000 });
    const published = result.outcome === 'feed' ? result.entries.map((e) => e.published ?? '') : [];
    expect(published).toHaveLength(1000);
    // Eleven items a day (12 on the first thousand days): the newest 1,000 reach back 91 days from the last.
    expect(published[0]).toBe(day(8999).slice(0, 19) + 'Z');
    expect(published.at(-1)).toBe(day(8999 - 90).slice(0, 19) + 'Z');
    expect(published.toSorted().toReversed()).toEqual(published);
  }, 20_000);
});
