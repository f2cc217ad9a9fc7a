import type { AnyNode, Document, Element } from 'domhandler';
import type { Mass } from '../body/mass.ts';
import { isElement, isText } from '../dom/element.ts';
import { nameOf } from '../dom/names.ts';
import type { Step } from './step.ts';

const NOTHING: Mass = { text: 0, links: 0, prose: 0 };
/** An element with more of the page's prose than this is the article or around it, whatever its name says. */
const SPARED_SHARE = 0.4;
/** For steps that are sure of their names: comments may outweigh a short article. */
const SPARED_SHARE_FIRM = 0.75;

/** The frame of the page; its names tell how the whole is laid out. */
const FRAMES = new Set(['html', 'head', 'body', 'main']);
const INLINE = new Set('a abbr b cite em i mark q s small span strong sub sup time u'.split(' '));
const LONGEST_WORDS = 60;

/** True for a few words inside a sentence, like a linked keyword: what they are called says nothing about the sentence. */
function isInRunningText(element: Element, mass: Mass): boolean {
  if (!INLINE.has(element.name) || mass.text === 0 || mass.text > LONGEST_WORDS) return false;
  return [element.prev, element.next].some((beside) => beside !== null && isText(beside) && beside.data.trim().length > 2);
}

interface Weights {
  readonly get: (element: Element) => Mass | undefined;
  readonly total: Mass;
}

export type PruneNote = (step: string, why: string, element: Element) => void;

export interface PruneOptions {
  readonly steps: readonly Step[];
  readonly weights: Weights;
  /** Elements taken out before any step is asked. */
  readonly removed: ReadonlySet<AnyNode>;
  readonly note?: PruneNote;
}

/** Goes once through the page and collects the elements the steps take out, with the step's name; `note` hears of each and its reason. */
export function prune(root: Document, { steps, weights, removed, note }: PruneOptions): Map<AnyNode, string> {
  const gone = new Map<AnyNode, string>();
  const total = Math.max(weights.total.prose, 1);
  const take = (element: Element, step: string, why: string): true => {
    gone.set(element, step);
    note?.(step, why, element);
    return true;
  };
  const judge = (element: Element): boolean => {
    if (removed.has(element)) return take(element, 'selectors', "removed by the outlet's selectors");
    if (FRAMES.has(element.name)) return false;
    const mass = weights.get(element) ?? NOTHING;
    const inText = isInRunningText(element, mass);
    const share = mass.prose / total;
    const view = { name: nameOf(element), mass, share };
    for (const step of steps) {
      if (inText && !step.inText) continue;
      const why = step.judge(element, view);
      if (why === null || (!step.always && share > (step.firm ? SPARED_SHARE_FIRM : SPARED_SHARE))) continue;
      return take(element, step.name, why);
    }
    return false;
  };
  const visit = (node: AnyNode): void => {
    if (!('children' in node)) return;
    for (const child of node.children) if (isElement(child) && !judge(child)) visit(child);
  };
  visit(root);
  return gone;
}
