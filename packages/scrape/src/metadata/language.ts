import { attribute } from '../dom/element.ts';
import { metaOf } from './head.ts';
import { ldString } from './json-ld.ts';
import type { Sources } from './sources.ts';

const TAG = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** The language the page declares, as the primary subtag ("en", "ja"); null when it declares none. */
export function declaredLanguage({ head, ld }: Sources): string | null {
  const stated = [
    head.html && attribute(head.html, 'lang'),
    head.html && attribute(head.html, 'xml:lang'),
    ldString(ld.node?.['inLanguage']),
    metaOf(head, 'content-language', 'language', 'dc.language', 'og:locale'),
  ];
  for (const value of stated) {
    const tag = TAG.exec(value?.trim() ?? '')?.[1];
    if (tag) return tag.toLowerCase();
  }
  return null;
}
