import { Parser } from 'htmlparser2';
import { entriesOf, newestOf } from './entries.ts';
import type { Feed, FeedContext } from './feed-result.ts';
import { resolveLink } from './link.ts';
import type { ListedItem } from './listed-item.ts';
import { NOTHING_ANNOUNCED } from './pace.ts';

/** The elements read of a <url> or <sitemap>, without their prefix: news sitemaps name theirs in more than one way. */
const FIELDS = new Set(['loc', 'lastmod', 'publication_date', 'title', 'name', 'language']);
/** Extensions whose elements repeat these names. */
const IGNORED = new Set(['image', 'video']);
const MAX_TEXT = 5000;
const MAX_DEPTH = 100;

type Fields = Partial<Record<string, string>>;

/**
 * A sitemap, with Google's news extension, or a sitemap index (sitemaps.org/protocol.html). `lastmod` says which are newest, but is not when
 * a page was published: only a news sitemap says that.
 */
export function readSitemap(document: string, format: 'sitemap' | 'sitemap-index', context: FeedContext): Feed {
  const limit = context.limit ?? 1000;
  let items: ListedItem[] = [];
  let seen = 0;
  const broken = walk(document, format === 'sitemap' ? 'url' : 'sitemap', (fields) => {
    const item = itemOf(fields, context.url);
    if (!item) return;
    seen++;
    items.push(item);
    if (items.length >= 4 * limit) items = newestOf(items, limit, context);
  });
  const about = { outcome: 'feed', format, title: null, degraded: broken, by: 'sitemap', announced: NOTHING_ANNOUNCED } as const;
  if (format === 'sitemap') {
    const { entries } = entriesOf(items, context);
    return { ...about, entries, truncated: seen - entries.length, children: [] };
  }
  const { entries } = entriesOf(items, { ...context, order: 'newest' });
  return { ...about, entries: [], truncated: seen - entries.length, children: entries.map((entry) => entry.url) };
}

function itemOf(fields: Fields, base: string): ListedItem | null {
  const link = resolveLink(fields['loc'], base);
  if (!link) return null;
  const news = fields['publication_date'];
  return {
    guid: null,
    permalink: false,
    link,
    base,
    title: fields['title'] ? { text: fields['title'], markup: true } : null,
    dates: news ? [news] : [],
    changed: fields['lastmod'] ?? null,
    summary: null,
    language: fields['language'] ?? null,
    credit: fields['name'] ?? null,
  };
}

/** Calls `found` with the fields of every complete record; true when the document is broken. */
function walk(document: string, record: string, found: (fields: Fields) => void): boolean {
  let fields: Fields | null = null;
  let field: string | null = null;
  let ignored = 0;
  let depth = 0;
  let broken = false;
  const parser = new Parser(
    {
      onopentag(tag) {
        if (++depth > MAX_DEPTH) {
          broken = true;
          parser.pause();
        }
        const [prefix, name] = split(tag);
        if (name === record) fields = {};
        else if (IGNORED.has(prefix)) ignored++;
        else if (fields && FIELDS.has(name) && ignored === 0) field = name;
      },
      ontext(text) {
        if (fields && field && (fields[field]?.length ?? 0) < MAX_TEXT) fields[field] = (fields[field] ?? '') + text.slice(0, MAX_TEXT);
      },
      onclosetag(tag) {
        depth--;
        const [prefix, name] = split(tag);
        if (IGNORED.has(prefix)) ignored--;
        field = null;
        if (name !== record || !fields) return;
        if (complete) found(fields);
        fields = null;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true },
  );
  let complete = true;
  parser.write(document);
  complete = false;
  if (depth > 0) broken = true;
  parser.end();
  return broken;
}

function split(tag: string): readonly [string, string] {
  const colon = tag.indexOf(':');
  return [tag.slice(0, Math.max(colon, 0)), tag.slice(colon + 1)];
}
