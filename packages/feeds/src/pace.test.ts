import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';

const context = { url: 'https://x.example/feed', contentType: null, zone: 'UTC', now: '2025-07-10T00:00:00Z' };
const SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';
const ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"';
const rss = (channel: string): string =>
  `<rss version="2.0" ${SY} ${ATOM}><channel><title>T</title>${channel}<item><title>a</title><link>https://x.example/a</link></item></channel></rss>`;

describe('what a feed announces', () => {
  it.each<[string, string, object]>([
    ['a time to live', rss('<ttl>60</ttl>'), { ttlMinutes: 60 }],
    ['a time to live of nothing', rss('<ttl>0</ttl>'), { ttlMinutes: null }],
    ['a period', rss('<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>'), { ttlMinutes: 30 }],
    ['a period of no length', rss('<sy:updatePeriod>often</sy:updatePeriod>'), { ttlMinutes: null }],
    [
      'a hub, relative to the feed',
      rss('<atom:link rel="hub" href="/hub"/><atom:link rel="self" href="https://x.example/rss"/>'),
      { hub: 'https://x.example/hub', self: 'https://x.example/rss' },
    ],
    [
      'a hub of an Atom feed',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><link rel="hub" href="https://hub.example/"/></feed>',
      { hub: 'https://hub.example/', self: null },
    ],
    [
      'a hub of a JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","feed_url":"https://x.example/j","hubs":[{"type":"WebSub","url":"https://hub.example/"}],"items":[]}',
      { hub: 'https://hub.example/', self: 'https://x.example/j' },
    ],
    ['a hub that is no address', rss('<atom:link rel="hub" href="javascript:alert(1)"/>'), { hub: null }],
  ])('%s', async (_, document, announced) => {
    expect(await parseFeed(new TextEncoder().encode(document), context)).toMatchObject({ outcome: 'feed', announced });
  });
});
