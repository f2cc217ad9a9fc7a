import type { Element } from 'domhandler';
import { isElement } from '../dom/element.ts';
import { nameOf } from '../dom/names.ts';
import type { Passage } from './passage.ts';
import { worthOf } from './worth.ts';

/** How much of a passage's worth an ancestor keeps for each step further out. */
const DECAY = 0.75;
/** What is left of it outside an `<article>`: its paragraphs speak for it, not for a list of articles. */
const ARTICLE_DECAY = 0.5;
const MAX_STEPS = 12;
const BODY_NAMES =
  / (?:article body|articlebody|article content|article text|story body|story content|story text|entry content|post content|post body|body content|content body|main content|articletext|storytext|body text|rich text) /;

const parentOf = (element: Element): Element | null => (element.parent && isElement(element.parent) ? element.parent : null);

/** The element whose inside is most like an article's body, or null when the page holds no prose. */
export function chooseBody(passages: readonly Passage[]): Element | null {
  const scores = new Map<Element, number>();
  for (const passage of passages) {
    const worth = worthOf(passage);
    if (worth === 0) continue;
    let share = worth;
    let at: Element | null = passage.block.name === 'p' ? parentOf(passage.block) : passage.block;
    for (let step = 0; at && step < MAX_STEPS; step++, share *= DECAY) {
      scores.set(at, (scores.get(at) ?? 0) + share);
      if (at.name === 'article') share *= ARTICLE_DECAY;
      at = parentOf(at);
    }
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    let boosted = score;
    if (element.name === 'article' || element.attribs['itemprop'] === 'articleBody') boosted *= 1.2;
    else if (BODY_NAMES.test(nameOf(element))) boosted *= 1.15;
    if (boosted > bestScore) {
      best = element;
      bestScore = boosted;
    }
  }
  return best;
}
