import type { AnyNode, Element } from 'domhandler';
import { isElement, isText } from '../dom/element.ts';
import { textOf } from '../dom/text.ts';
import { cleanText } from '../paragraphs/clean-text.ts';
import { letters } from '../paragraphs/letters.ts';
import { metaOf } from './head.ts';
import type { Sources } from './sources.ts';

const SILENT = new Set(['script', 'style', 'svg', 'template', 'noscript', 'select', 'button', 'nav', 'aside', 'form', 'iframe']);
const INLINE = new Set('a abbr b bdi cite em font i mark small span strong sub sup time u'.split(' '));
/** Lines looked at before and after the heading. */
const BEFORE = 6;
const AFTER = 30;
/** So many levels around the heading hold what stands over it. */
const LEVELS_ABOVE = 2;
/** A line as long as this is the article's first paragraph: what follows is told, not said of it. */
const PARAGRAPH = 220;

/** The heading over the article: the first that stands in a title of the page, else the first `<h1>`. */
function mainHeading({ head }: Sources): Element | null {
  const titles = [metaOf(head, 'og:title'), head.title && textOf(head.title, 500)].filter((title) => title !== null).map(letters);
  const known = head.headings.find((heading) => {
    const words = letters(textOf(heading, 500));
    return words.length > 10 && titles.some((title) => title.includes(words));
  });
  return known ?? head.headings.find(({ name }) => name === 'h1') ?? null;
}

const isLine = (element: Element): boolean => element.children.every((child) => !isElement(child) || INLINE.has(child.name));

/** Lines in document order below some nodes, until `take` answers false: blocks of inline content whole, and texts beside blocks. */
function eachLine(nodes: readonly AnyNode[], take: (line: string) => boolean): boolean {
  for (const node of nodes) {
    if (isText(node)) {
      const line = cleanText(node.data);
      if (line !== '' && !take(line)) return false;
    } else if (isElement(node)) {
      if (SILENT.has(node.name)) continue;
      if (isLine(node)) {
        const line = textOf(node, PARAGRAPH);
        if (line !== '' && !take(line)) return false;
      } else if (!eachLine(node.children, take)) return false;
    }
  }
  return true;
}

function linesAfter(heading: Element): string[] {
  const lines: string[] = [];
  const take = (line: string): boolean => line.length < PARAGRAPH && lines.push(line) < AFTER;
  for (let at: AnyNode | null = heading; at; at = at.parent) {
    for (let next = at.next; next; next = next.next) if (!eachLine([next], take)) return lines;
  }
  return lines;
}

function linesBefore(heading: Element): string[] {
  const lines: string[] = [];
  let at: AnyNode = heading;
  for (let level = 0; level < LEVELS_ABOVE && at.parent && isElement(at.parent) && at.parent.name !== 'body'; level++) {
    const before: AnyNode[] = [];
    for (let prev = at.prev; prev; prev = prev.prev) before.unshift(prev);
    const inner: string[] = [];
    eachLine(before, (line) => inner.push(line) < BEFORE * 4);
    lines.unshift(...inner);
    at = at.parent;
  }
  return lines.slice(-BEFORE).reverse();
}

/**
 * The lines around the article's heading, which may say when it was published and who wrote it: first those below it and before the first
 * paragraph, then those right above. For pages that show it and mark it in no way, as those of ministries and small outlets.
 */
export function aroundHeading(sources: Sources): string[] {
  const heading = mainHeading(sources);
  return heading ? [...linesAfter(heading), ...linesBefore(heading)] : [];
}
