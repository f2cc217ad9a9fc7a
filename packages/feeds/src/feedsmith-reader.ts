import { type AnyFeed, parseFeed } from 'feedsmith';
import type { FeedFormat } from './feed-result.ts';
import type { Listing } from './listed-item.ts';
import { listingOfAtom } from './normalize/atom.ts';
import { listingOfJson } from './normalize/json.ts';
import { listingOfRdf } from './normalize/rdf.ts';
import { listingOfRss } from './normalize/rss.ts';

/** People's names are not wanted here, and feedsmith reads them in time quadratic in the open brackets: 50 kB take 8 s. */
const PEOPLE = /<(\/?)([\w.-]{1,40}:)?(author|managingEditor|webMaster)(?=[\s>/])/gi;

/** The first reader. Null when it cannot make a feed of the document. */
export function readWithFeedsmith(document: string, url: string): { readonly format: FeedFormat; readonly listing: Listing } | null {
  let parsed: AnyFeed;
  try {
    parsed = parseFeed(document.replace(PEOPLE, '<$1unread-$3'));
  } catch {
    // Not its kind of document: another reader may do better.
    return null;
  }
  switch (parsed.format) {
    case 'rss':
      return { format: 'rss', listing: listingOfRss(parsed.feed, url) };
    case 'rdf':
      return { format: 'rdf', listing: listingOfRdf(parsed.feed, url) };
    case 'atom':
      return { format: 'atom', listing: listingOfAtom(parsed.feed, url) };
    case 'json':
      return { format: 'json', listing: listingOfJson(parsed.feed, url) };
  }
}
