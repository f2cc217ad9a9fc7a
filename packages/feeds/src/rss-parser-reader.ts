import RssParser from 'rss-parser';
import { baseWithin, resolveLink } from './link.ts';
import { given, type ListedItem, type Listing, markup } from './listed-item.ts';

/** Elements it would make a snippet of, by a regex quadratic in their length. Under another name it only copies them. */
const SNIPPED = /<(\/?)(?:content:encoded|(description|content)(?=[\s>/]))/gi;

type Copied = Readonly<Record<'long-text' | 'date' | 'language' | 'id' | 'rdf:about', unknown>>;

/** The second reader, for documents the first makes nothing of. Null when it fails too. */
export async function readWithRssParser(document: string, url: string): Promise<Listing | null> {
  const parser = new RssParser<object, Copied>({ defaultRSS: 2, customFields: { item: ['long-text'] } });
  try {
    const feed = await parser.parseString(document.replace(SNIPPED, '<$1long-text'));
    const base = baseWithin(url, resolveLink(feed.link, url));
    return { title: markup(text(feed.title)), items: feed.items.map((item) => listedItem(item, base)) };
  } catch {
    // One bad date or bare link is enough for it to give a whole feed up.
    return null;
  }
}

function listedItem(item: RssParser.Item & Copied, base: string): ListedItem {
  return {
    guid: text(item.guid) ?? text(item.id) ?? text(item['rdf:about']),
    permalink: true,
    link: text(item.link),
    base,
    title: markup(text(item.title)),
    dates: given(text(item.pubDate), text(item.date), text(item.isoDate)),
    changed: null,
    summary: markup(text(item['long-text']), text(item.summary)),
    language: text(item.language),
    credit: null,
  };
}

/** It hands out objects where an element has attributes or children. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'object' && value !== null && '_' in value ? text(value._) : null;
}
