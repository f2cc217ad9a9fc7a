import { expect, it } from 'vitest';
import { attribute } from '../dom/element.ts';
import { parse } from '../source/parse.ts';
import { paragraphs } from './body.case.ts';
import { chooseBody } from './choose.ts';
import { passagesOf } from './passages.ts';

it.each([
  ['the element around the paragraphs', `<div id="a"><div id="b">${paragraphs(1, 4)}</div></div>`, 'b'],
  ['the longer one', `<div id="a">${paragraphs(1, 2)}</div><div id="b">${paragraphs(3, 14)}</div>`, 'b'],
  [
    'sentences before links',
    `<div id="a">${'<p><a href="/x">A headline, as long as a sentence is.</a></p>'.repeat(20)}</div><div id="b">${paragraphs(1, 3)}</div>`,
    'b',
  ],
  [
    'an article before a list of them',
    `<div id="a">${[1, 3, 5].map((n) => `<article>${paragraphs(n, n)}</article>`).join('')}</div><article id="b">${paragraphs(6, 8)}</article>`,
    'b',
  ],
  [
    'text with line breaks',
    `<div id="a"><p>Short.</p></div><div id="b">One, two, and three are here.<br><br>Four, five, and six are there.</div>`,
    'b',
  ],
  ['a named body', `<div id="a">${paragraphs(9, 9)}<div id="b" class="article-body">${paragraphs(1, 4)}</div></div>`, 'b'],
  ['no prose', '<ul><li><a href="/x">Home</a></li></ul>', null],
])('%s', (_, html, id) => {
  const body = chooseBody(passagesOf(parse(`<body>${html}</body>`).root, new Set()));
  expect(body && attribute(body, 'id')).toBe(id);
});
