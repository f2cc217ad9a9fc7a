import { expect, it } from 'vitest';
import { parse } from '../source/parse.ts';
import { attribute, isElement, isText, isWithin, walk } from './element.ts';

const { root } = parse('<div id="a" class="  " title=" t "><p>x<b>y</b></p><script>z</script></div>');

it('walk goes in document order and stays out where told', () => {
  const all: string[] = [];
  walk(root, ({ name }) => void all.push(name));
  expect(all).toEqual(['div', 'p', 'b', 'script']);
  const outer: string[] = [];
  walk(root, ({ name }) => {
    outer.push(name);
    return name !== 'p';
  });
  expect(outer).toEqual(['div', 'p', 'script']);
});

it('attribute is trimmed, and null when empty or absent', () => {
  const [div] = root.children.filter(isElement);
  expect(div && [attribute(div, 'title'), attribute(div, 'class'), attribute(div, 'style')]).toEqual(['t', null, null]);
});

it('isWithin looks at the node and all above', () => {
  const [div] = root.children.filter(isElement);
  const p = div?.children[0];
  const text = p && 'children' in p ? p.children[0] : undefined;
  expect(text && isText(text)).toBe(true);
  expect(div && text && isWithin(text, new Set([div]))).toBe(true);
  expect(div && text && isWithin(div, new Set([text]))).toBe(false);
});
