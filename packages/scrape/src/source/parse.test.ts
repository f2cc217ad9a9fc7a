import type { AnyNode } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { textOf } from '../dom/text.ts';
import { parse } from './parse.ts';

function depthOf(root: AnyNode): number {
  let level: AnyNode[] = [root];
  let depth = 0;
  for (; level.length > 0; depth++) level = level.flatMap((node) => ('children' in node ? node.children : []));
  return depth;
}

const many = (text: string, times: number): string => text.repeat(times);

describe('hostile markup', () => {
  it.each([
    ['100 k div', many('<div>', 1e5)],
    ['100 k div, closed by others', many('<div>', 1e5) + many('</b>', 1e5)],
    ['2,000 x (b, i)', many('<b><i>', 2000)],
    ['tables and formatting', many('<table><b>', 20_000)],
    ['links in items', many('<li><a href=x>', 50_000)],
    ['scripts left open', many('<script>', 1e5)],
    ['titles left open', many('<title>', 1e5)],
    ['a title in an svg hides tags from the bounds', `<svg><title>${many('<div>', 5e4)}`],
    ['upper case ends the script', `<script></SCRIPT>${many('<div>', 5e4)}`],
    ['comments left open', many('<!--', 1e5)],
    ['quotes left open', many('<a b="', 1e5)],
    ['angle brackets', many('<', 1e6)],
    ['declarations', many('<!', 1e5)],
    ['entities', many('&amp;&bogus;&', 1e5)],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(' ')}>`],
    ['NUL', many('\0<p>\0', 1e4)],
  ])('%s', (_, html) => {
    const before = performance.now();
    const { root } = parse(html);
    expect(depthOf(root)).toBeLessThan(600);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

it('is lenient about the rest', () => {
  expect(textOf(parse('<p>a & b <br> c <p>d</div> &lt; e').root)).toBe('a & b c d < e');
  expect(textOf(parse('').root)).toBe('');
});
