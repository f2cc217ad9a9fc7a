import type { AnyNode, Element, Text } from 'domhandler';

/** True for elements of every kind: `script` and `style` have node types of their own in domhandler. */
export const isElement = (node: AnyNode): node is Element => node.nodeType === 1 && 'attribs' in node;

export const isText = (node: AnyNode): node is Text => node.nodeType === 3;

/** An attribute's value, trimmed; null when absent or empty. */
export function attribute(element: Element, name: string): string | null {
  const value = element.attribs[name];
  return value === undefined ? null : value.trim() || null;
}

/** Visits the elements below a node in document order; a visit that answers false keeps out of that element's inside. */
export function walk(node: AnyNode, visit: (element: Element) => boolean | void): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (isElement(child) && visit(child) !== false) walk(child, visit);
  }
}

/** True when the node or one above it is among `outer`. */
export function isWithin(node: AnyNode, outer: ReadonlySet<AnyNode>): boolean {
  for (let at: AnyNode | null = node; at; at = at.parent) if (outer.has(at)) return true;
  return false;
}
