import type { Document } from 'domhandler';
import { textOf } from '../dom/text.ts';
import { type Head, metaOf, readHead } from './head.ts';
import { ldScripts } from './json-ld.ts';
import { ldArticle, type LdArticle } from './ld-article.ts';

/** Where metadata is read from: the page's head and markup, and its JSON-LD. */
export interface Sources {
  readonly url: string;
  readonly head: Head;
  readonly ld: LdArticle;
}

export function readSources(root: Document, url: string): Sources {
  const head = readHead(root);
  const titles = [metaOf(head, 'og:title'), head.title ? textOf(head.title) : null, head.headings[0] ? textOf(head.headings[0]) : null];
  const ld = ldArticle(ldScripts(head.scripts), { url, titles: titles.filter((title) => title !== null) });
  return { url, head, ld };
}
