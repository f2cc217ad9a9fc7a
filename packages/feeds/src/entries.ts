import type { Entry } from '@gigawire/domain';
import { readDate } from './date.ts';
import type { FeedContext } from './feed-result.ts';
import { type Identifiable, keysOf } from './identity.ts';
import { isWebAddress, resolveLink } from './link.ts';
import type { ListedItem } from './listed-item.ts';
import { plainText } from './plain-text.ts';

const MAX_TITLE = 1000;
const MAX_SUMMARY = 700;
const MAX_NAME = 200;
const DEFAULT_LIMIT = 1000;

interface Settled extends Identifiable {
  readonly item: ListedItem;
}

/**
 * Items to entries: links made absolute, dates and texts read, keys given, the newest `limit` kept. An item without an address of its own has
 * that of the feed, with a fragment of its own: `isUnaddressed` tells.
 */
export function entriesOf(
  items: readonly ListedItem[],
  context: FeedContext,
): { readonly entries: readonly Entry[]; readonly truncated: number } {
  const limit = context.limit ?? DEFAULT_LIMIT;
  const dates = items.map((item) => publishedOf(item, context));
  const order = newestFirst(items.map((item, i) => dates[i] ?? (item.changed ? readDate(item.changed, context) : null))).slice(0, limit);
  if (context.order === 'document') order.sort((a, b) => a - b);
  const settled = order.flatMap((i) => (items[i] ? [settle(items[i], dates[i] ?? null)] : []));
  const keys = keysOf(settled);
  const entries = settled.map((s, i) => entryOf(s, keys[i] ?? '', context));
  return { entries, truncated: items.length - entries.length };
}

/** The newest of the items, in the order of the document; for readers that cannot hold them all. */
export function newestOf(items: readonly ListedItem[], count: number, context: FeedContext): ListedItem[] {
  const order = newestFirst(
    items.map((item) => publishedOf(item, context) ?? (item.changed ? readDate(item.changed, context) : null)),
  ).slice(0, count);
  return order.sort((a, b) => a - b).flatMap((i) => items[i] ?? []);
}

/** True for an entry whose item named no address: there is no page to fetch. */
export const isUnaddressed = (entry: Pick<Entry, 'url'>, feedUrl: string): boolean =>
  entry.url.startsWith(`${withoutFragment(feedUrl)}#item-`);

function publishedOf(item: ListedItem, context: FeedContext): string | null {
  for (const raw of item.dates) {
    const date = readDate(raw, context);
    if (date) return date;
  }
  return null;
}

/** Positions sorted by date, newest first; an undated item stays with the one before it. */
function newestFirst(dates: readonly (string | null)[]): number[] {
  let last = Infinity;
  const instants = dates.map((date) => (last = date ? Date.parse(date) : last));
  return dates.map((_, i) => i).sort((a, b) => difference(instants[b] ?? 0, instants[a] ?? 0) || a - b);
}

const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

function settle(item: ListedItem, published: string | null): Settled {
  const guid = item.guid?.trim() || null;
  const url = resolveLink(item.link, item.base) ?? (item.permalink && isWebAddress(guid) ? resolveLink(guid, item.base) : null);
  return { item, guid, url, published, title: plainText(item.title, MAX_TITLE), summary: plainText(item.summary, MAX_SUMMARY) };
}

function entryOf(settled: Settled, key: string, context: FeedContext): Entry {
  const { item, title, published, summary } = settled;
  const modified = modifiedOf(settled, context);
  return {
    key,
    url: settled.url ?? `${withoutFragment(context.url)}#item-${encodeURIComponent(key)}`,
    title,
    published,
    summary,
    language: item.language?.trim().slice(0, 35) || null,
    credit: plainText(item.credit === null ? null : { text: item.credit, markup: true }, MAX_NAME),
    ...(modified !== null && { modified }),
  };
}

/** When the source says an item was changed after it was published. */
function modifiedOf({ item, published }: Settled, context: FeedContext): string | null {
  const modified = item.changed === null ? null : readDate(item.changed, context);
  return modified !== null && (published === null || Date.parse(modified) > Date.parse(published)) ? modified : null;
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
