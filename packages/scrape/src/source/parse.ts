import type { AnyNode, Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';
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

/**
 * Source text to a tree of nodes, within bounds of size, node count and depth whatever the markup. The parser is the one inside `cheerio/slim`,
 * asked directly: `load` makes a class for each document, which V8 keeps apart from young objects, and with it the whole tree until the next
 * full collection (400 MB instead of 250 over the public pages).
 */
export function parse(source: string): Parsed {
  const { html, cuts, suspect } = bound(source);
  const root = parseDocument(html);
  if (suspect) prune(root, 0);
  return { root, cuts };
}
