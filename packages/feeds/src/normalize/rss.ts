import type { RssFeed } from 'feedsmith';
import { baseWithin, isWebAddress, resolveLink } from '../link.ts';
import { given, type ListedItem, type Listing, markup } from '../listed-item.ts';
import { announcedBy } from '../pace.ts';
import { alternateLink } from './atom.ts';

/** RSS 0.9x and 2.0. Relative links are taken from xml:base, else from the channel's site, else from the feed. */
export function listingOfRss(feed: RssFeed.Feed<string>, url: string): Listing {
  const base = baseWithin(resolveLink(feed.link, url) ?? url, feed.xml?.base);
  const language = feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null;
  const announced = announcedBy({ ttl: feed.ttl, sy: feed.sy, links: feed.atom?.links });
  return {
    announced,
    title: markup(feed.title, feed.dc?.titles?.[0]),
    items: (feed.items ?? []).map((item) => listedItem(item, base, language)),
  };
}

function listedItem(item: RssFeed.Item<string>, base: string, language: string | null): ListedItem {
  const { atom, dc, dcterms } = item;
  const source = dc?.sources?.[0];
  return {
    guid: item.guid?.value ?? atom?.id ?? dc?.identifiers?.[0] ?? null,
    permalink: item.guid?.isPermaLink !== false,
    link: item.link ?? alternateLink(atom?.links) ?? null,
    base: baseWithin(base, item.xml?.base),
    title: markup(item.title, dc?.titles?.[0], atom?.title?.value, item.media?.title?.value),
    dates: given(
      item.pubDate,
      dc?.dates?.[0],
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      atom?.published,
      dcterms?.modified?.[0],
      atom?.updated,
    ),
    changed: dcterms?.modified?.[0] ?? atom?.updated ?? null,
    summary: markup(item.description, item.content?.encoded, item.itunes?.summary, item.media?.description?.value),
    language: dc?.languages?.[0] ?? item.xml?.lang ?? language,
    credit: item.source?.title ?? (isWebAddress(source) ? null : (source ?? null)),
  };
}
