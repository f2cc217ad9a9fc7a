import { attribute } from '../dom/element.ts';
import { metaOf } from './head.ts';
import { ldString } from './json-ld.ts';
import type { Sources } from './sources.ts';

/**
 * The article's own address, absolute: the canonical link, else Open Graph, else JSON-LD, else the address that answered. One that is not a
 * web address, or that names a site's front page instead of the article, is passed over. Null for a page that came from no web address.
 */
export function addressOf({ head, ld, url }: Sources): string | null {
  const canonical = head.links.find(({ attribs }) => /(?:^|\s)canonical(?:$|\s)/i.test(attribs['rel'] ?? ''));
  const base = absolute(url, url);
  for (const candidate of [canonical && attribute(canonical, 'href'), metaOf(head, 'og:url'), ldString(ld.node?.['url'])]) {
    const address = candidate ? absolute(candidate, url) : null;
    if (address && (address.pathname.length > 1 || address.search !== '' || !base || base.pathname.length <= 1)) return address.href;
  }
  return base?.href ?? null;
}

function absolute(address: string, base: string): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
