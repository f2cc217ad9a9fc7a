import { generateOpml } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { decodeText } from './charset.ts';
import { resolveLink } from './link.ts';
import { plainText } from './plain-text.ts';
import { readProlog } from './prolog.ts';

/** A feed as a list of subscriptions names it (opml.org/spec2, §Subscription lists). */
export interface SubscribedFeed {
  readonly url: string;
  readonly title: string | null;
  /** Address of the site, or null. */
  readonly site: string | null;
  readonly language: string | null;
}

/** Feeds read of one list; a longer list is an attack or a mistake. */
const MAX_FEEDS = 10_000;
const MAX_DEPTH = 100;
const MAX_TITLE = 300;

/** Reads the feeds of a list of subscriptions, each address once, whatever folders they stand in. A list that breaks off is read as far as it goes. */
export function readOpml(
  bytes: Uint8Array,
): { readonly outcome: 'opml'; readonly feeds: readonly SubscribedFeed[] } | { readonly outcome: 'not-opml'; readonly why: string } {
  const prolog = readProlog(decodeText(bytes, null));
  if (prolog.kind !== 'xml') return { outcome: 'not-opml', why: prolog.kind === 'refused' ? prolog.why : 'JSON' };
  if (prolog.root !== 'opml') return { outcome: 'not-opml', why: `a document of <${prolog.root}>` };
  const feeds = new Map<string, SubscribedFeed>();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH || feeds.size >= MAX_FEEDS) return parser.pause();
        const url = name === 'outline' ? absolute(attributes['xmlurl']) : null;
        if (url === null || feeds.has(url)) return;
        const title = attributes['title'] ?? attributes['text'];
        feeds.set(url, {
          url,
          title: title === undefined ? null : plainText({ text: title, markup: false }, MAX_TITLE),
          site: absolute(attributes['htmlurl']),
          language: attributes['language']?.trim() || null,
        });
      },
      onclosetag() {
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(prolog.text);
  return { outcome: 'opml', feeds: [...feeds.values()] };
}

const absolute = (address: string | undefined): string | null => (address && URL.canParse(address) ? resolveLink(address, address) : null);

/** Writes a list of subscriptions, OPML 2.0. */
export function writeOpml(title: string, feeds: readonly SubscribedFeed[]): string {
  return generateOpml({
    head: { title },
    body: {
      outlines: feeds.map(({ url, title: name, site, language }) => ({
        type: 'rss',
        text: name ?? url,
        xmlUrl: url,
        ...(site !== null && { htmlUrl: site }),
        ...(language !== null && { language }),
      })),
    },
  });
}
