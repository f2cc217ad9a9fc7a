import { weighAll } from '../body/mass.ts';
import { textOf } from '../dom/text.ts';
import { parse } from '../source/parse.ts';
import { prune } from './prune.ts';
import type { Step } from './step.ts';

const PROSE = '<p>The plant in the harbour district will make cells for buses and lorries, its owner said on Tuesday.</p>'.repeat(20);

/** The texts of what one step takes out of a piece of markup that stands on a page with a long article. */
export function takenBy(step: Step, html: string): string[] {
  const { root } = parse(`<body><article>${PROSE}</article><section>${html}</section></body>`);
  const taken: string[] = [];
  prune(root, {
    steps: [step],
    removed: new Set(),
    weights: weighAll(root),
    note: (name, why, element) => taken.push(`${name}: ${why}: ${textOf(element)}`),
  });
  return taken;
}
