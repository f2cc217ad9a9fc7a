import { metaOf } from './head.ts';
import { ldString } from './json-ld.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';

/** The outlet's section the article stands in, or null. */
export const sectionOf = ({ head, ld }: Sources): string | null =>
  plain(ldString(ld.node?.['articleSection'])) ??
  plain(metaOf(head, 'article:section', 'section', 'parsely-section', 'og:section', 'dc.subject'));
