import { isLdObject, ldString, typesOf } from './json-ld.ts';
import { letters } from '../paragraphs/letters.ts';
import { metaOf } from './head.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';

/** The publisher as the page names it: JSON-LD publisher, Open Graph site name, application name. */
export function publisherOf({ head, ld }: Sources): string | null {
  const publisher = ld.resolve(ld.node?.['publisher']);
  const named =
    isLdObject(publisher) || typeof publisher === 'string'
      ? ldString(publisher)
      : Array.isArray(publisher)
        ? ldString(ld.resolve(publisher[0]))
        : null;
  const outlet = ld.all.find((node) => typesOf(node).some((type) => type === 'NewsMediaOrganization' || type === 'WebSite'));
  const candidates = [
    named,
    metaOf(head, 'og:site_name'),
    ldString(outlet?.['name']),
    metaOf(head, 'application-name', 'dc.publisher', 'publisher'),
  ];
  for (const candidate of candidates) {
    const name = plain(candidate);
    if (name && !/^https?:\/\//.test(name) && name.length < 100) return name;
  }
  return null;
}

/** Everything the page or the host calls the outlet, as bare letters. */
export function siteNames(sources: Sources, given: string | null): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null): void => {
    if (name) names.add(letters(name));
  };
  add(given);
  add(publisherOf(sources));
  add(plain(metaOf(sources.head, 'og:site_name')));
  add(plain(metaOf(sources.head, 'twitter:site')));
  const host = URL.canParse(sources.url) ? new URL(sources.url).hostname.replace(/^www\./, '') : '';
  add(host);
  for (const label of host.split('.').slice(0, -1)) if (label.length > 2) add(label);
  names.delete('');
  return names;
}
