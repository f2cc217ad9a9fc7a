import type { AnyNode, Document, Element } from 'domhandler';
import { isWithin } from '../dom/element.ts';
import { GENTLE_STEPS, SELECTED_STEPS, STEPS } from '../steps/order.ts';
import { prune, type PruneNote } from '../steps/prune.ts';
import type { Step } from '../steps/step.ts';
import { chooseBody } from './choose.ts';
import { findLead } from './lead.ts';
import { weighAll } from './mass.ts';
import { ownArticle } from './own-article.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { widen } from './widen.ts';

export interface BodyReading {
  /** The body's paragraphs in page order. */
  readonly lines: readonly Passage[];
  /** All paragraphs left on the page, the body's among them. */
  readonly all: readonly Passage[];
  /** What was taken out, with the name of the step. */
  readonly gone: ReadonlyMap<AnyNode, string>;
}

export interface BodyOptions {
  /** Where the outlet's selectors say the body is; the generic steps choose it otherwise. */
  readonly selected: readonly Element[] | null;
  readonly removed: ReadonlySet<AnyNode>;
  readonly title: string | null;
  readonly description: string | null;
  readonly note?: PruneNote;
  /** Called when what the selectors point at holds next to no prose. */
  readonly tooLittle?: () => void;
}

/** Less prose than this in a selected element means that the selector no longer fits. */
const LEAST_SELECTED = 100;
/** A body this short on a page with much more prose was taken for something else by its names. */
const SCANT = 300;
const MUCH_MORE = 4;

const weightOfAll = (lines: readonly Passage[]): number => lines.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The paragraphs of the page's body: where the outlet's selectors point, else by the steps and the best candidate. When that leaves next to
 * nothing, once more with only the surest steps.
 */
export function readBody(root: Document, options: BodyOptions): BodyReading {
  const { selected, removed, note } = options;
  const weights = weighAll(root);
  const left = (steps: readonly Step[]): Pick<BodyReading, 'all' | 'gone'> => {
    const gone = prune(root, { steps, removed, weights, ...(note && { note }) });
    return { gone, all: passagesOf(root, gone) };
  };
  if (selected) {
    const { all, gone } = left(SELECTED_STEPS);
    const regions = new Set<AnyNode>(selected);
    const lines = all.filter(({ block }) => isWithin(block, regions));
    if (weightOfAll(lines) >= LEAST_SELECTED) return { lines, all, gone };
    options.tooLittle?.();
  }
  const reading = choose(left(STEPS), options);
  const found = weightOfAll(reading.lines);
  if (found >= SCANT || weights.total.prose < Math.max(SCANT, found) * MUCH_MORE) return reading;
  const gentle = choose(left(GENTLE_STEPS), options);
  return weightOfAll(gentle.lines) > Math.max(SCANT, found * MUCH_MORE) ? gentle : reading;
}

function choose({ all, gone }: Pick<BodyReading, 'all' | 'gone'>, { title, description }: BodyOptions): BodyReading {
  const container = chooseBody(all);
  if (!container) return { lines: [], all, gone };
  const regions = new Set<AnyNode>(widen(container, all));
  const inside = all.map(({ block }) => isWithin(block, regions));
  const lead = findLead(all, { first: inside.indexOf(true), title, description });
  const lines = all.filter((passage, index) => inside[index] || lead.has(passage));
  return { lines: ownArticle(lines), all, gone };
}
