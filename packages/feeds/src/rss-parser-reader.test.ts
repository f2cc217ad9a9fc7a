import { describe, expect, it } from 'vitest';
import { readWithRssParser } from './rss-parser-reader.ts';

const url = 'https://x.example/feed';

describe('readWithRssParser', () => {
  it('reads RSS of no stated version, text kept whole', async () => {
    const document =
      '<rss><channel><title>T</title><link>https://site.example/</link><item><title>a</title><link>/1</link><guid isPermaLink="false">g</guid><pubDate>Wed, 09 Jul 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;d&lt;/p&gt;</description></item></channel></rss>';
    expect(await readWithRssParser(document, url)).toEqual({
      title: { text: 'T', markup: true },
      items: [
        {
          guid: 'g',
          permalink: true,
          link: '/1',
          base: 'https://site.example/',
          title: { text: 'a', markup: true },
          dates: ['Wed, 09 Jul 2025 10:00:00 GMT', '2025-07-09T10:00:00.000Z'],
          changed: null,
          summary: { text: '<p>d</p>', markup: true },
          language: null,
          credit: null,
        },
      ],
    });
  });

  it('reads Atom', async () => {
    const document =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">a</title><link href="/1"/><id>e</id><updated>2025-07-09T10:00:00Z</updated></entry></feed>';
    expect((await readWithRssParser(document, url))?.items).toMatchObject([
      { guid: 'e', link: '/1', title: { text: 'a' }, dates: ['2025-07-09T10:00:00.000Z', '2025-07-09T10:00:00.000Z'] },
    ]);
  });

  it.each([
    ['a date that is none', '<feed><entry><title>a</title><published>soon</published></entry></feed>'],
    ['broken markup', '<rss><channel><item><title>a</channel></rss>'],
    ['no feed', '<opml/>'],
  ])('gives up on %s', async (_, document) => {
    expect(await readWithRssParser(document, url)).toBeNull();
  });

  it('does not stall on 200,000 characters that look like tags', async () => {
    const document = `<rss version="2.0"><channel><item><title>a</title><description><![CDATA[${'<b'.repeat(100_000)}]]></description></item></channel></rss>`;
    expect((await readWithRssParser(document, url))?.items).toHaveLength(1);
  }, 5000);
});
