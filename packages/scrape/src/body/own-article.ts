import type { AnyNode, Element } from 'domhandler';
import { isElement, isWithin, walk } from '../dom/element.ts';
import type { Passage } from './passage.ts';

function articleOf({ block }: Passage): Element | null {
  for (let at: AnyNode | null = block; at; at = at.parent) if (isElement(at) && at.name === 'article') return at;
  return null;
}

function holdsMainHeading(article: Element): boolean {
  let found = false;
  walk(article, ({ name }) => {
    found ||= name === 'h1';
    return !found;
  });
  return found;
}

/**
 * The lines without those of further articles: pages that scroll without end carry the next story, with its figures, under the one they were
 * asked for. A story is told by its `<article>` with a main heading of its own.
 */
export function ownArticle(lines: readonly Passage[]): readonly Passage[] {
  const articles = [...new Set(lines.map(articleOf))].filter((article) => article !== null);
  const [own, ...further] = articles;
  if (!own || !holdsMainHeading(own)) return lines;
  const within = (one: Element, other: Element): boolean => isWithin(one, new Set([other]));
  const others = new Set<AnyNode>(further.filter((article) => !within(own, article) && !within(article, own) && holdsMainHeading(article)));
  return others.size === 0 ? lines : lines.filter(({ block }) => !isWithin(block, others));
}
