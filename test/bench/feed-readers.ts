import { once } from 'node:events';
import FeedParser from 'feedparser';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { parseFeed } from '@gigawire/feeds';
import type { FeedReading } from './feed-files.ts';

/** A reader of feeds; `read` is what is timed, `finish` turns its answer into what the scorer looks at. Both throw for what they cannot read. */
export interface FeedReader<Answer> {
  readonly read: (bytes: Uint8Array) => Answer | Promise<Answer>;
  readonly finish: (answer: Answer) => FeedReading;
}

const URL_ASKED = 'https://feed.example/feed.xml';

/** Peers take text: what a caller has who trusts that all is UTF-8. */
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const day = (written: unknown): string | null => {
  const time = written instanceof Date ? written.getTime() : Date.parse(String(written));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const ours: FeedReader<Awaited<ReturnType<typeof parseFeed>>> = {
  read: (bytes) =>
    parseFeed(bytes, {
      url: URL_ASKED,
      contentType: null,
      zone: 'UTC',
      now: '2026-11-28T00:00:00Z',
      order: 'document',
    }),
  finish(feed) {
    if (feed.outcome === 'not-a-feed') throw new Error(feed.why);
    return { title: feed.title, entries: feed.entries.map(({ title, url, published }) => ({ title, link: url, published })) };
  },
};

const feedsmith: FeedReader<ReturnType<typeof parseWithFeedsmith>> = {
  read: (bytes) => parseWithFeedsmith(text(bytes)),
  finish({ format, feed }) {
    switch (format) {
      case 'rss':
        return {
          title: feed.title ?? null,
          entries: (feed.items ?? []).map(({ title, link, guid, pubDate, dc }) => ({
            title: title ?? null,
            link: link ?? guid?.value ?? null,
            published: day(pubDate ?? dc?.dates?.[0]),
          })),
        };
      case 'rdf':
        return {
          title: feed.title ?? null,
          entries: (feed.items ?? []).map(({ title, link, dc }) => ({
            title: title ?? null,
            link: link ?? null,
            published: day(dc?.dates?.[0]),
          })),
        };
      case 'atom':
        return {
          title: feed.title?.value ?? null,
          entries: (feed.entries ?? []).map(({ title, links, published, updated }) => ({
            title: title?.value ?? null,
            link: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href ?? null,
            published: day(published ?? updated),
          })),
        };
      case 'json':
        return {
          title: feed.title ?? null,
          entries: (feed.items ?? []).map(({ title, url, date_published }) => ({
            title: title ?? null,
            link: url ?? null,
            published: day(date_published),
          })),
        };
    }
  },
};

const rssParser: FeedReader<Awaited<ReturnType<RssParser['parseString']>>> = {
  // Its own download has no limits, so only its parser is measured.
  read: (bytes) => new RssParser({ defaultRSS: 2 }).parseString(text(bytes)),
  finish: (feed) => ({
    title: words(feed.title),
    entries: feed.items.map((item) => ({ title: words(item.title), link: words(item.link), published: day(item.isoDate ?? item.pubDate) })),
  }),
};

interface Item {
  readonly title?: unknown;
  readonly link?: unknown;
  readonly pubdate?: unknown;
  readonly date?: unknown;
}

const feedparser: FeedReader<readonly Item[]> = {
  async read(bytes) {
    const parser = new FeedParser({ feedurl: URL_ASKED });
    const items: Item[] = [];
    parser.on('data', (item: Item) => items.push(item));
    parser.end(Buffer.from(bytes));
    await once(parser, 'end', { signal: AbortSignal.timeout(10_000) });
    return items;
  },
  finish: (items) => ({
    title: null,
    entries: items.map((item) => ({ title: words(item.title), link: words(item.link), published: day(item.pubdate ?? item.date) })),
  }),
};

const rowan: FeedReader<ReturnType<typeof parseWithRowan>> = {
  read: (bytes) => parseWithRowan(text(bytes)),
  finish: (feed) => ({
    title: feed.title,
    entries: feed.items.map((item) => ({ title: item.title, link: item.url, published: day(item.published ?? item.updated) })),
  }),
};

const named = <Answer>(name: string, reader: FeedReader<Answer>) => ({ name, reader: reader as FeedReader<unknown> });

/** Who reads the feeds: ours first, then feedsmith, beside which it is measured. */
export const feedReaders = [
  named('gigawire', ours),
  named('feedsmith', feedsmith),
  named('rss-parser', rssParser),
  named('feedparser', feedparser),
  named('@rowanmanning/feed-parser', rowan),
] as const;
