import { load } from 'cheerio/slim';
import type { AnyNode, Document } from 'domhandler';
import { bound, MAX_DEPTH } from './bound.ts';

export interface Parsed {
  readonly root: Document;
  /** What the bounds cut away. */
  readonly cuts: readonly string[];
}

/** Empties what is nested too deep for a recursive walk: markup may open tags where the bounds took them for text. */
function prune(node: AnyNode, depth: number): void {
  if (!('children' in node)) return;
  if (depth > MAX_DEPTH * 2) node.children = [];
  for (const child of node.children) prune(child, depth + 1);
}

/** Source text to a tree of nodes, within bounds of size, node count and depth whatever the markup. */
export function parse(source: string): Parsed {
  const { html, cuts, suspect } = bound(source);
  const root = load(html).root()[0] as unknown as Document;
  if (suspect) prune(root, 0);
  return { root, cuts };
}
