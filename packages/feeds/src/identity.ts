import { hash } from 'node:crypto';
import { canonicalKey } from '@gigawire/domain';

/** What an item can be known by. */
export interface Identifiable {
  readonly guid: string | null;
  /** Absolute address, or null. */
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly summary: string | null;
}

/** A guid longer than this is kept as its hash. */
const MAX_GUID = 400;

/**
 * Each item's key within its source: its guid, else its link, else a hash of what it says. A guid that different links share tells nothing, nor
 * does a link (a page of headlines with one anchor each) that different titles share; those fall to the next.
 */
export function keysOf(items: readonly Identifiable[]): string[] {
  const links = items.map((item) => (item.url ? canonicalKey(item.url) : null));
  const sharedGuids = ambiguous(items.map((item, i) => [item.guid, links[i] ?? item.title]));
  const sharedLinks = ambiguous(items.map((item, i) => [links[i], item.title ?? item.summary]));
  return items.map((item, i) => {
    const link = links[i];
    if (item.guid && !sharedGuids.has(item.guid)) return `guid:${item.guid.length > MAX_GUID ? digest(item.guid) : item.guid}`;
    if (link && !sharedLinks.has(link)) return `link:${link}`;
    const words = item.title ?? item.summary;
    return `hash:${digest(JSON.stringify([item.url, words, item.published]))}`;
  });
}

/** Names that stand for more than one thing. */
function ambiguous(pairs: readonly (readonly [string | null | undefined, string | null])[]): ReadonlySet<string> {
  const meaning = new Map<string, string | null>();
  const shared = new Set<string>();
  for (const [name, thing] of pairs) {
    if (!name) continue;
    if (meaning.has(name) && meaning.get(name) !== thing) shared.add(name);
    meaning.set(name, thing);
  }
  return shared;
}

const digest = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);
