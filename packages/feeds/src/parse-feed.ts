import { decodeText } from './charset.ts';
import { entriesOf, newestOf } from './entries.ts';
import type { Feed, FeedContext, FeedResult } from './feed-result.ts';
import { type Dialect, readWithFeedsmith } from './feedsmith-reader.ts';
import type { Listing } from './listed-item.ts';
import { isWebAddress, resolveLink } from './link.ts';
import { NOTHING_ANNOUNCED } from './pace.ts';
import { plainText } from './plain-text.ts';
import { readProlog } from './prolog.ts';
import { readWithRssParser } from './rss-parser-reader.ts';
import { salvage } from './salvage.ts';
import { readSitemap } from './sitemap.ts';
import { unpack } from './unpack.ts';

/** From this many characters a document is read as a stream: its tree would take ten times its size. */
const TREE_LIMIT = 3_000_000;

const LINK_BASE = /<(?:[\w.-]{1,40}:)?link\s[^>]{0,500}xml:base/i;
const ITEM_TAG = /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s>/]/gi;

/** What a root element announces. */
const FORMATS: Readonly<Record<string, Dialect | 'sitemap' | 'sitemap-index'>> = {
  rss: 'rss',
  rdf: 'rdf',
  feed: 'atom',
  channel: 'rss',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
};

/**
 * Reads a feed or sitemap from its bytes (gzip or not, any charset): RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, JSON Feed, sitemaps with or without
 * news (sitemaps.org), sitemap indexes. Anything else is a value too: `not-a-feed` with the reason. Throws only for a zone that does not exist.
 */
export async function parseFeed(bytes: Uint8Array, context: FeedContext): Promise<FeedResult> {
  const unpacked = await unpack(bytes);
  if ('why' in unpacked) return { outcome: 'not-a-feed', why: unpacked.why };
  const text = decodeText(unpacked.bytes, context.contentType);
  const prolog = readProlog(text);
  if (prolog.kind === 'refused') return { outcome: 'not-a-feed', why: prolog.why };
  const result = prolog.kind === 'json' ? readJson(text, context) : await readXml(prolog, context);
  return result.outcome === 'feed' && unpacked.truncated ? { ...result, degraded: true } : result;
}

function readJson(text: string, context: FeedContext): FeedResult {
  const listing = readWithFeedsmith(text.trim(), context.url, 'json');
  if (!listing) return { outcome: 'not-a-feed', why: 'JSON that is no JSON Feed' };
  return feedOf({ listing, about: { format: 'json', by: 'feedsmith', degraded: false } }, context);
}

async function readXml(prolog: { readonly root: string; readonly text: string }, context: FeedContext): Promise<FeedResult> {
  const name = prolog.root.slice(prolog.root.indexOf(':') + 1);
  const format = FORMATS[name];
  if (!format) return { outcome: 'not-a-feed', why: name === 'html' ? 'an HTML page' : `a document of <${prolog.root}>` };
  if (format === 'sitemap' || format === 'sitemap-index') return readSitemap(prolog.text, format, context);
  if (prolog.text.length > TREE_LIMIT) return readStream(prolog.text, format, context);
  return readTree(prolog.text, format, context);
}

interface Reading {
  readonly listing: Listing;
  readonly about: Pick<Feed, 'format' | 'by' | 'degraded'>;
}

/** The readers in turn, until one has every item the document shows; failing that, the one that has most. */
async function readTree(document: string, format: Dialect, context: FeedContext): Promise<FeedResult> {
  const shown = document.match(ITEM_TAG)?.length ?? 0;
  const bound = hasLinkBase(document);
  const enough = (reading: Reading): boolean => !bound && isComplete(reading.listing, shown);
  const tried: Reading[] = [];

  const first = readWithFeedsmith(document, context.url, format);
  if (first) tried.push({ listing: first, about: { format, by: 'feedsmith', degraded: false } });
  if (tried[0] && enough(tried[0])) return feedOf(tried[0], context);

  const second = first ? null : await readWithRssParser(document, context.url);
  if (second) tried.push({ listing: second, about: { format, by: 'rss-parser', degraded: false } });
  if (second && tried[0] && enough(tried[0])) return feedOf(tried[0], context);

  const { broken, ...last } = salvage(document, context.url);
  if (last.items.length === 0 && tried.length === 0 && shown > 0)
    return { outcome: 'not-a-feed', why: 'broken before its first item ends' };
  const salvaged: Reading = { listing: last, about: { format, by: 'salvage', degraded: broken } };
  const readings = bound ? [salvaged, ...tried] : [...tried, salvaged];
  const best = readings.reduce((a, b) => (worth(b.listing) > worth(a.listing) ? b : a));
  return feedOf({ listing: best.listing, about: { ...best.about, degraded: broken } }, context);
}

function readStream(document: string, format: Dialect, context: FeedContext): FeedResult {
  const limit = context.limit ?? 1000;
  const read = salvage(document, context.url, (items) => (items.length < 4 * limit ? items : newestOf(items, limit, context)));
  const feed = feedOf({ listing: read, about: { format, by: 'stream', degraded: read.broken } }, context);
  return { ...feed, truncated: read.seen - feed.entries.length };
}

/** Readers drop in silence what they do not expect: every item counts, and each must have something to be found by. */
const isComplete = (listing: Listing, shown: number): boolean =>
  listing.items.length >= shown && listing.items.every((item) => item.link !== null || (item.permalink && isWebAddress(item.guid)));

/** A base on the link itself, which the first two readers do not see. */
const hasLinkBase = (document: string): boolean => document.includes('xml:base') && LINK_BASE.test(document);

const worth = (listing: Listing): number => listing.items.length + listing.items.filter((item) => item.link ?? item.guid).length / 1e6;

function feedOf({ listing, about }: Reading, context: FeedContext): Feed {
  const { ttlMinutes, hub, self } = listing.announced ?? NOTHING_ANNOUNCED;
  const announced = { ttlMinutes, hub: resolveLink(hub, context.url), self: resolveLink(self, context.url) };
  return { outcome: 'feed', title: plainText(listing.title, 300), ...entriesOf(listing.items, context), children: [], announced, ...about };
}
