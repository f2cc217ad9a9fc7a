import type { DatedSelectors } from '@gigawire/domain';
import { load } from 'cheerio/slim';
import type { AnyNode, Document, Element } from 'domhandler';
import { attribute, isElement } from '../dom/element.ts';
import { textOf } from '../dom/text.ts';

/** What an outlet's own selectors find on a page; null for a field without a selector or without a match. */
export interface Selected {
  readonly body: readonly Element[] | null;
  readonly removed: ReadonlySet<AnyNode>;
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  readonly published: string | null;
}

export const NOTHING_SELECTED: Selected = { body: null, removed: new Set(), title: null, authors: null, published: null };

const MOST = 200;
/** One instance for all pages, each given as context: `load` would keep every page in memory (see `parse`). */
const query = load('');

/** Hears of each field an outlet has a selector for, and what the selector found. */
export type SelectNote = (by: string, why: string) => void;

/** Applies an outlet's selectors. Throws an Error that names the selector when one is not valid CSS. */
export function select(root: Document, selectors: DatedSelectors, note: SelectNote | null = null): Selected {
  const layout = selectors.from === null ? 'the first layout' : `the layout since ${selectors.from}`;
  const find = (field: string, selector: string | undefined): Element[] => {
    if (!selector) return [];
    try {
      const found = query(selector, root).toArray().filter(isElement).slice(0, MOST);
      const outcome = found.length > 0 ? `${found.length} found` : 'found nothing, the generic rules read on';
      note?.(`selectors.${field}`, `"${selector}" of ${layout}: ${outcome}`);
      return found;
    } catch (cause) {
      throw new Error(`selector ${field} "${selector}" is not valid`, { cause });
    }
  };
  const body = find('body', selectors.body);
  const [title] = find('title', selectors.title);
  const authors = find('authors', selectors.authors)
    .map((element) => textOf(element, 300))
    .filter((text) => text !== '');
  const [published] = find('published', selectors.published);
  return {
    body: body.length > 0 ? body : null,
    removed: new Set<AnyNode>((selectors.remove ?? []).flatMap((selector) => find('remove', selector))),
    title: (title && textOf(title, 500)) || null,
    authors: authors.length > 0 ? authors : null,
    published: (published && (attribute(published, 'datetime') ?? attribute(published, 'content') ?? textOf(published, 200))) || null,
  };
}
