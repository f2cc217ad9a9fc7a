import type { Document, Element } from 'domhandler';
import { attribute, isElement, walk } from '../dom/element.ts';

/** What one pass over the page finds for metadata: `<meta>` by lower-case name, and the elements other readers look at. */
export interface Head {
  readonly html: Element | null;
  readonly title: Element | null;
  /** Contents by name, property or itemprop; several of one name in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly Element[];
  readonly scripts: readonly Element[];
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
  /** Elements with an `itemprop`, `rel="author"` or a name that speaks of a byline or a date. */
  readonly marked: readonly Element[];
  /** Links that may lead to an author's page. */
  readonly profiles: readonly Element[];
}

const MARKED =
  /author|byline|autor|redakteur|writer|reporter|date|time|publish|posted|datum|fecha|datetime|created|firma|auteur|yazar|muhabir|tarih|penulis|reda[ck]t|skribent|dato/i;
const PROFILE = /autor|author|auteur|redakt|journalist|profile|people|staff/i;
const MAX_MARKED = 400;
const MAX_PROFILES = 10;

export function readHead(root: Document): Head {
  const meta = new Map<string, string[]>();
  const links: Element[] = [];
  const scripts: Element[] = [];
  const headings: Element[] = [];
  const times: Element[] = [];
  const marked: Element[] = [];
  const profiles: Element[] = [];
  let html: Element | null = null;
  let title: Element | null = null;
  walk(root, (element) => {
    switch (element.name) {
      case 'html':
        html ??= element;
        return true;
      case 'title':
        if (!(element.parent && isElement(element.parent) && element.parent.name === 'svg')) title ??= element;
        return false;
      case 'meta': {
        const content = attribute(element, 'content');
        const names = [element.attribs['property'], element.attribs['name'], element.attribs['itemprop'], element.attribs['http-equiv']];
        if (content !== null) {
          for (const name of new Set(names)) {
            if (!name) continue;
            for (const one of name.toLowerCase().split(/\s+/)) {
              const known = meta.get(one);
              if (known) known.push(content);
              else meta.set(one, [content]);
            }
          }
        }
        return false;
      }
      case 'link':
        links.push(element);
        return false;
      case 'script':
        scripts.push(element);
        return false;
      case 'svg':
      case 'style':
      case 'template':
        return false;
      case 'h1':
      case 'h2':
        headings.push(element);
        break;
      case 'a':
        if (profiles.length < MAX_PROFILES && PROFILE.test(element.attribs['href'] ?? '')) profiles.push(element);
        break;
      case 'time':
        times.push(element);
        break;
    }
    const { attribs } = element;
    if (
      marked.length < MAX_MARKED &&
      (attribs['itemprop'] ||
        attribs['rel'] === 'author' ||
        (attribs['class'] && MARKED.test(attribs['class'])) ||
        (attribs['id'] && MARKED.test(attribs['id'])) ||
        (attribs['data-testid'] && MARKED.test(attribs['data-testid'])))
    ) {
      marked.push(element);
    }
    return true;
  });
  return { html, title, meta, links, scripts, headings, times, marked, profiles };
}

/** The first content among several meta names, in the order of the names. */
export function metaOf(head: Pick<Head, 'meta'>, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = head.meta.get(name)?.[0];
    if (found) return found;
  }
  return null;
}
