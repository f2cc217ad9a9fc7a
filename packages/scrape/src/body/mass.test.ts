import { expect, it } from 'vitest';
import { isElement, walk } from '../dom/element.ts';
import { parse } from '../source/parse.ts';
import { weighAll } from './mass.ts';

const LONG = 'A run of text as long as a sentence is prose even without a tag of its own.';

it('weighs text, links and prose of every element', () => {
  const { root } = parse(
    `<div><p>12345<a href="/">678</a></p><span>90</span><script>var x</script></div><section>${LONG}<b>short</b></section>`,
  );
  const weights = weighAll(root);
  const found: Record<string, unknown> = {};
  walk(root, (element) => {
    if (isElement(element)) found[element.name] = weights.get(element);
  });
  expect(found).toEqual({
    div: { text: 10, links: 3, prose: 5 },
    p: { text: 8, links: 3, prose: 5 },
    a: { text: 3, links: 3, prose: 0 },
    span: { text: 2, links: 0, prose: 0 },
    script: undefined,
    section: { text: LONG.length + 5, links: 0, prose: LONG.length },
    b: { text: 5, links: 0, prose: 0 },
  });
  expect(weights.total).toEqual({ text: 15 + LONG.length, links: 3, prose: 5 + LONG.length });
});
