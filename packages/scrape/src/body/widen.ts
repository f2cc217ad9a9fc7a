import type { Element } from 'domhandler';
import { isElement } from '../dom/element.ts';
import { nameOf } from '../dom/names.ts';
import type { Passage } from './passage.ts';
import { worthOf } from './worth.ts';

interface Sum {
  worth: number;
  weight: number;
  links: number;
  /** Paragraphs that read like sentences. */
  paragraphs: number;
}

const MAX_LEVELS = 8;

const parentOf = (element: Element): Element | null => (element.parent && isElement(element.parent) ? element.parent : null);

function sums(passages: readonly Passage[]): Map<Element, Sum> {
  const all = new Map<Element, Sum>();
  for (const passage of passages) {
    const worth = worthOf(passage);
    for (let at: Element | null = passage.block; at; at = parentOf(at)) {
      let sum = all.get(at);
      if (!sum) all.set(at, (sum = { worth: 0, weight: 0, links: 0, paragraphs: 0 }));
      sum.worth += worth;
      sum.weight += passage.weight;
      sum.links += passage.links;
      if (worth >= 80) sum.paragraphs++;
    }
  }
  return all;
}

/** True when the page's author made both of one stuff: the same tag, and names that mostly agree. */
function isAlike(a: Element, b: Element): boolean {
  if (a.name !== b.name) return false;
  const [one, other] = [new Set(nameOf(a).trim().split(' ')), new Set(nameOf(b).trim().split(' '))];
  one.delete('');
  other.delete('');
  if (one.size === 0 || other.size === 0) return one.size === other.size;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common >= Math.max(one.size, other.size) * 0.5;
}

/**
 * The body's container and the pieces of the article that stand beside it: bodies are cut up by advertisements, pictures and paywalls. At
 * each level out of the container, a sibling joins when it holds prose and few links and is made like the piece already chosen.
 */
export function widen(container: Element, passages: readonly Passage[]): Element[] {
  const all = sums(passages);
  const regions = [container];
  let inner = container;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const outer = parentOf(inner);
    if (!outer || outer.name === 'html') break;
    for (const sibling of outer.children) {
      if (!isElement(sibling) || sibling === inner) continue;
      const sum = all.get(sibling);
      if (sum && joins(sum, isAlike(sibling, inner), inner.name)) regions.push(sibling);
    }
    inner = outer;
  }
  return regions;
}

function joins(sum: Sum, alike: boolean, _tag: string): boolean {
  if (sum.links > sum.weight * 0.25 || sum.worth < sum.weight * 0.4) return false;
  return alike ? sum.worth >= 40 : sum.paragraphs >= 3 && sum.links < sum.weight * 0.1;
}
