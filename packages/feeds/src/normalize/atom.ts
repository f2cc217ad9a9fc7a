import type { AtomFeed } from 'feedsmith';
import { baseWithin } from '../link.ts';
import { given, type ListedItem, type ListedText, type Listing } from '../listed-item.ts';
import { announcedBy } from '../pace.ts';

/** Atom 0.3 and 1.0 (RFC 4287). Relative links are taken from xml:base, else from the feed. */
export function listingOfAtom(feed: AtomFeed.Feed<string>, url: string): Listing {
  const base = baseWithin(url, feed.xml?.base);
  const language = feed.xml?.lang ?? null;
  const announced = announcedBy({ sy: feed.sy, links: feed.links });
  return { announced, title: listedText(feed.title), items: (feed.entries ?? []).map((entry) => listedItem(entry, base, language)) };
}

function listedItem(entry: AtomFeed.Entry<string>, base: string, language: string | null): ListedItem {
  const { dc, dcterms } = entry;
  return {
    guid: entry.id ?? null,
    permalink: true,
    link: alternateLink(entry.links) ?? entry.content?.src ?? null,
    base: baseWithin(base, entry.xml?.base),
    title: listedText(entry.title) ?? listedText(entry.media?.title),
    dates: given(entry.published, dcterms?.issued?.[0], dc?.dates?.[0], entry.updated),
    changed: entry.updated ?? null,
    summary: listedText(entry.summary) ?? listedText(entry.content),
    language: entry.xml?.lang ?? dc?.languages?.[0] ?? language,
    credit: entry.source?.title?.value ?? null,
  };
}

/** Plain text is taken as it stands; a feed that puts markup there without saying so is not (Atom 1.0 §3.1.1). */
function listedText(text: { readonly value?: string; readonly type?: string } | undefined): ListedText | null {
  const value = text?.value;
  if (!value?.trim()) return null;
  return { text: value, markup: text?.type !== 'text' && text?.type !== 'text/plain' };
}

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** The link to the article among an entry's links: an alternate, preferably HTML; never the feed itself, an enclosure or a comment. */
export function alternateLink(links: readonly Link[] | undefined): string | undefined {
  const alternates = (links ?? []).filter((l) => l.href && (l.rel === undefined || l.rel.toLowerCase() === 'alternate'));
  const html = alternates.find((l) => l.type === undefined || /html/i.test(l.type));
  return (html ?? alternates[0])?.href;
}
