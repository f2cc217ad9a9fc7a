import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { abridge } from './abridge.ts';
import type { Listing } from './listed-item.ts';
import { listingOfAtom } from './normalize/atom.ts';
import { listingOfJson } from './normalize/json.ts';
import { listingOfRdf } from './normalize/rdf.ts';
import { listingOfRss } from './normalize/rss.ts';

const READERS = {
  rss: (document: string, url: string) => listingOfRss(parseRssFeed(abridge(document)), url),
  rdf: (document: string, url: string) => listingOfRdf(parseRdfFeed(abridge(document)), url),
  atom: (document: string, url: string) => listingOfAtom(parseAtomFeed(abridge(document)), url),
  json: (document: string, url: string) => listingOfJson(parseJsonFeed(document), url),
} as const;

/** What its first element says a document is. */
export type Dialect = keyof typeof READERS;

/** The first reader. Null when it cannot make a feed of the document. */
export function readWithFeedsmith(document: string, url: string, dialect: Dialect): Listing | null {
  try {
    return READERS[dialect](document, url);
  } catch {
    // Not its kind of document: another reader may do better.
    return null;
  }
}
