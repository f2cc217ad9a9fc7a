import type { AnyNode } from 'domhandler';
import { expect, it } from 'vitest';
import { weighAll } from '../body/mass.ts';
import { walk } from '../dom/element.ts';
import { textOf } from '../dom/text.ts';
import { parse } from '../source/parse.ts';
import { STEPS } from './order.ts';
import { prune } from './prune.ts';
import type { Step } from './step.ts';

const named = (options: Partial<Step> = {}): Step => ({
  name: 'test',
  judge: (_, { name }) => (name.includes(' x ') ? 'named x' : null),
  ...options,
});
const PROSE = 'Prose that is long enough to count as a sentence of the story, more or less.';

function goneFrom(html: string, steps: readonly Step[]): string[] {
  const { root } = parse(html);
  const gone = prune(root, { steps, removed: new Set(), weights: weighAll(root) });
  return [...gone.keys()].map((node) => textOf(node));
}

it.each([
  ['a named part', `<div class="x">A</div><p>${PROSE}</p>`, named(), ['A']],
  ['what holds most of the prose is spared', `<div class="x"><p>${PROSE}</p></div><p>Short.</p>`, named(), []],
  ['even by firm steps, when it holds nearly all', `<div class="x"><p>${PROSE}</p></div>`, named({ firm: true }), []],
  ['firm steps take a good half', `<div class="x"><p>${PROSE}</p></div><p>${PROSE.slice(0, 62)}</p>`, named({ firm: true }), [PROSE]],
  ['steps that always hold take anything', `<div class="x"><p>${PROSE}</p></div>`, named({ always: true }), [PROSE]],
  ['the frame of the page stays', `<body class="x"><main class="x"><p>${PROSE}</p></main></body>`, named({ always: true }), []],
  ['words in a sentence stay', `<p>The <a class="x">plant</a> in Osaka. ${PROSE}</p>`, named(), []],
  ['unless the step looks at them', `<p>The <a class="x">plant</a> in Osaka. ${PROSE}</p>`, named({ inText: true }), ['plant']],
  ['nothing inside what is gone is judged again', `<div class="x">A <b class="x">B</b></div><p>${PROSE}</p>`, named(), ['A B']],
])('%s', (_, html, step, gone) => {
  expect(goneFrom(html, [step])).toEqual(gone);
});

it('takes what the outlet names, with its own reason', () => {
  const { root } = parse('<p id="a">A</p><p>B</p>');
  const removed = new Set<AnyNode>();
  walk(root, (element) => void (element.attribs['id'] === 'a' && removed.add(element)));
  const notes: string[] = [];
  prune(root, { steps: STEPS, removed, weights: weighAll(root), note: (step, why) => notes.push(`${step}: ${why}`) });
  expect(notes).toEqual(["selectors: removed by the outlet's selectors"]);
});
