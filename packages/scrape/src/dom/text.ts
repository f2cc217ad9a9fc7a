import type { AnyNode } from 'domhandler';
import { cleanText, cutText } from '../paragraphs/clean-text.ts';
import { isElement, isText } from './element.ts';

const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript', 'iframe', 'select', 'textarea']);

/** Room for white space that collapses. */
const SLACK = 4;

/** The words below a node, white space collapsed, cut after `limit` characters; script and style have none. */
export function textOf(node: AnyNode, limit = 2000): string {
  const parts: string[] = [];
  let left = limit;
  const gather = (at: AnyNode): void => {
    if (left <= 0) return;
    if (isText(at)) {
      parts.push(at.data.slice(0, left * SLACK));
      left -= at.data.trim().length;
    } else if ('children' in at && !(isElement(at) && SILENT.has(at.name))) {
      for (const child of at.children) gather(child);
      if (isElement(at)) parts.push(at.name === 'br' || at.name === 'p' || at.name === 'div' || at.name === 'li' ? ' ' : '');
    }
  };
  gather(node);
  return cutText(cleanText(parts.join('')), limit);
}
