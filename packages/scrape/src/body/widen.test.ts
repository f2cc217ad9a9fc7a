import { expect, it } from 'vitest';
import { linesOf, paragraphs } from './body.case.ts';

const all = (n: number): string[] => Array.from({ length: n }, (_, i) => String(i + 1));

it.each([
  ['pieces made alike', `<div class="text part">${paragraphs(1, 2)}</div><div class="text part">${paragraphs(3, 3)}</div>`, all(3)],
  ['a box of each paragraph', [1, 2, 3].map((n) => `<section class="box"><div>${paragraphs(n, n)}</div></section>`).join(''), all(3)],
  ['the rest behind a wall', `<div class="body">${paragraphs(1, 4)}</div><div class="body last">${paragraphs(5, 6)}</div>`, all(6)],
  ['long prose of another make', `<div class="intro">${paragraphs(1, 3)}</div><div class="rest">${paragraphs(4, 8)}</div>`, all(8)],
  [
    'not a list of links',
    `<div>${paragraphs(1, 4)}</div><div>${'<p><a href="/x">A headline, as long as a sentence is.</a></p>'.repeat(5)}</div>`,
    all(4),
  ],
  ['not a short one of another make', `<div class="text">${paragraphs(1, 4)}</div><div class="promo2">${paragraphs(5, 5)}</div>`, all(4)],
])('%s', (_, html, lines) => {
  expect(linesOf(`<main>${html}</main>`)).toEqual(lines);
});
