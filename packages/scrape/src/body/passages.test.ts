import { expect, it } from 'vitest';
import { isElement } from '../dom/element.ts';
import { parse } from '../source/parse.ts';
import { passagesOf } from './passages.ts';

const read = (html: string): string[] => passagesOf(parse(html).root, new Set()).map(({ kind, text }) => `${kind}: ${text}`);

it.each([
  ['paragraphs', '<p>One <b>two</b></p>\n<p> three </p>', ['text: One two', 'text: three']],
  ['text beside blocks', '<div>One<p>two</p>three</div>', ['text: One', 'text: two', 'text: three']],
  ['headings', '<h2>Who <em>pays</em></h2><p>All</p>', ['heading: Who pays', 'text: All']],
  ['items', '<ul><li>One</li><li><p>Two</p></li></ul>', ['item: One', 'item: Two']],
  ['definitions', '<dl><dt>Cell</dt><dd>A unit</dd></dl>', ['item: Cell', 'item: A unit']],
  [
    'rows',
    '<table><tr><th>Year</th><th>GWh</th></tr><tr><td>2030</td><td><b>30</b></td></tr></table>',
    ['row: Year | GWh', 'row: 2030 | 30'],
  ],
  ['an empty cell', '<table><tr><td></td><td>30</td><td>40</td></tr></table>', ['row: 30 | 40']],
  [
    'a table for layout',
    '<table><tr><td><p>One</p><p>Two</p><p>Three</p></td><td>x</td></tr></table>',
    ['text: One', 'text: Two', 'text: Three', 'text: x'],
  ],
  ['line breaks after sentences', '<p>One.<br>Two.<br/>Three</p>', ['text: One.', 'text: Two.', 'text: Three']],
  ['a wrapped line', '<p>The plant<br>opens</p>', ['text: The plant opens']],
  ['two line breaks', '<p>The plant<br><br>opens</p>', ['text: The plant', 'text: opens']],
  ['ruby readings', '<p><ruby>電<rt>でん</rt></ruby>池</p>', ['text: 電池']],
  ['words are not glued', '<p>One</p><div>two<div>three</div></div>', ['text: One', 'text: two', 'text: three']],
  ['a block in a link', '<a href="/x"><div>One</div></a>', ['text: One']],
  ['white space alone', '<p> &nbsp; </p><div>\u200b</div>', []],
])('%s', (_, html, lines) => {
  expect(read(`<body>${html}</body>`)).toEqual(lines);
});

it.each([
  ['a link counts', '<p>See <a href="/x">that</a></p>', 4],
  ['an anchor in the page does not', '<p>See <a href="#x">that</a></p>', 0],
  ['a script does not', '<p>See <a href="javascript:go()">that</a></p>', 0],
  ['a link around a block', '<a href="/x"><div>that</div></a>', 4],
  ['in a row', '<table><tr><td><a href="/x">that</a></td><td>1</td></tr></table>', 4],
])('%s', (_, html, links) => {
  expect(passagesOf(parse(html).root, new Set())[0]?.links).toBe(links);
});

it('passes over what is gone', () => {
  const { root } = parse('<p>One</p><p>Two</p>');
  expect(passagesOf(root, new Set(root.children.filter(isElement).slice(0, 1))).map(({ text }) => text)).toEqual(['Two']);
});

it('reads no more than 10,000', () => {
  expect(passagesOf(parse('<p>a</p>'.repeat(12_000)).root, new Set())).toHaveLength(10_000);
});
