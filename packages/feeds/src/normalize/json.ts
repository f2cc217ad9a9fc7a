import type { JsonFeed } from 'feedsmith';
import { baseWithin } from '../link.ts';
import { given, type ListedItem, type ListedText, type Listing } from '../listed-item.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
export function listingOfJson(feed: JsonFeed.Feed<string>, url: string): Listing {
  const base = baseWithin(url, feed.home_page_url);
  const hub = feed.hubs?.find(({ type }) => /^websub$/i.test(type ?? ''))?.url ?? null;
  const announced = { ttlMinutes: null, hub, self: feed.feed_url ?? null };
  return { announced, title: plain(feed.title), items: (feed.items ?? []).map((item) => listedItem(item, base, feed.language ?? null)) };
}

function listedItem(item: JsonFeed.Item<string>, base: string, language: string | null): ListedItem {
  return {
    guid: item.id ?? null,
    permalink: true,
    link: item.url ?? item.external_url ?? null,
    base,
    title: plain(item.title),
    dates: given(item.date_published, item.date_modified),
    changed: item.date_modified ?? null,
    summary: plain(item.summary) ?? plain(item.content_text) ?? (item.content_html ? { text: item.content_html, markup: true } : null),
    language: item.language ?? language,
    credit: null,
  };
}

const plain = (text: string | undefined): ListedText | null => (text?.trim() ? { text, markup: false } : null);
