import type { RdfFeed } from 'feedsmith';
import { baseWithin, resolveLink } from '../link.ts';
import { given, type ListedItem, type Listing, markup } from '../listed-item.ts';
import { announcedBy } from '../pace.ts';

/** RSS 0.90 and 1.0, which are RDF. */
export function listingOfRdf(feed: RdfFeed.Feed<string>, url: string): Listing {
  const base = baseWithin(resolveLink(feed.link, url) ?? url, feed.xml?.base);
  const language = feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null;
  const announced = announcedBy({ sy: feed.sy, links: feed.atom?.links });
  return {
    announced,
    title: markup(feed.title, feed.dc?.titles?.[0]),
    items: (feed.items ?? []).map((item) => listedItem(item, base, language)),
  };
}

function listedItem(item: RdfFeed.Item<string>, base: string, language: string | null): ListedItem {
  const { dc, dcterms } = item;
  return {
    guid: item.rdf?.about ?? dc?.identifiers?.[0] ?? null,
    permalink: true,
    link: item.link ?? null,
    base: baseWithin(base, item.xml?.base),
    title: markup(item.title, dc?.titles?.[0]),
    dates: given(dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0], dcterms?.modified?.[0]),
    changed: dcterms?.modified?.[0] ?? null,
    summary: markup(item.description, item.content?.encoded, dc?.descriptions?.[0]),
    language: dc?.languages?.[0] ?? item.xml?.lang ?? language,
    credit: null,
  };
}
