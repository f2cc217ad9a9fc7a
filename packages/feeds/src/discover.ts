import { Parser } from 'htmlparser2';
import { baseWithin, resolveLink } from './link.ts';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b/i;
/** Addresses that are feeds by custom. */
const FEED_ADDRESS =
  /\/(?:feed|rss|atom)(?:\/|\.xml|\.aspx?|\.php|\.json)?$|\/(?:index|feed|rss|atom)\.(?:xml|rss|atom|rdf)$|\.(?:rss|atom|rdf)$/i;
const COMMENTS = /comment/i;
const MAX_TAGS = 20_000;
const MAX_DEPTH = 400;

/** Addresses of the feeds a page announces in <link rel="alternate">, then of those it links to; comment feeds last, each once. */
export function discoverFeeds(html: string, url: string): string[] {
  const announced: string[] = [];
  const linked: string[] = [];
  const comments: string[] = [];
  let base = url;
  let tags = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++tags > MAX_TAGS || ++depth > MAX_DEPTH) parser.pause();
      if (name === 'base') base = baseWithin(url, attributes['href']);
      const address = resolveLink(attributes['href'], base);
      if (!address) return;
      if (name === 'link') {
        if (!/(?:^|\s)alternate(?:\s|$)/i.test(attributes['rel'] ?? '') || !FEED_TYPE.test(attributes['type']?.trim() ?? '')) return;
        // A site's JSON API is announced the same way.
        if (/^application\/json\b/i.test(attributes['type'] ?? '') && !/feed/i.test(address)) return;
        (COMMENTS.test(`${attributes['title']} ${address}`) ? comments : announced).push(address);
      } else if (name === 'a' && FEED_ADDRESS.test(new URL(address).pathname)) {
        (COMMENTS.test(address) ? comments : linked).push(address);
      }
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(html);
  return [...new Set([...announced, ...linked, ...comments])];
}
