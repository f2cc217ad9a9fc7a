import { expect, it } from 'vitest';
import { isElement, walk } from '../dom/element.ts';
import { parse } from '../source/parse.ts';
import { bodyOf, linesOf, paragraphs, sentence } from './body.case.ts';
import { readBody } from './read-body.ts';

it.each([
  [
    'a plain page',
    `<nav><a href="/">Home</a></nav><article><h1>Plant opens</h1>${paragraphs(1, 3)}<div class="related"><a href="/r">Rival plans 90 GWh</a></div>${paragraphs(4, 4)}</article><footer><p>${sentence(9)}</p></footer>`,
    ['Plant opens', '1', '2', '3', '4'],
  ],
  [
    'names that hide the body',
    `<div class="sponsored"><div class="promo">${paragraphs(1, 3)}</div></div><div class="widget">${paragraphs(4, 8)}</div>`,
    ['4', '5', '6', '7', '8'],
  ],
  [
    'all under a name for something else',
    `<div class="share-related-promo ad">${paragraphs(1, 5)}</div><p>x</p>`,
    ['1', '2', '3', '4', '5'],
  ],
  ['a page without a body', '<nav><a href="/">Home</a></nav>', []],
])('%s', (_, html, lines) => {
  expect(linesOf(`<body>${html}</body>`)).toEqual(lines);
});

it('once more with only the surest steps when hardly anything is left', () => {
  const html = `<body><p>${sentence(9)}</p>${Array.from({ length: 16 }, (_, n) => `<div class="ad">${paragraphs(n, n)}</div>`).join('')}</body>`;
  expect(linesOf(html)).toEqual(['9', ...Array.from({ length: 16 }, (_, n) => String(n))]);
});

it('reads where the selectors point, names or not, as long as there is text', () => {
  const html = `<body><div id="a" class="promo">${paragraphs(1, 2)}<p hidden>${sentence(8)}</p></div><div>${paragraphs(3, 9)}</div><i id="e"></i></body>`;
  const { root } = parse(html);
  const byId = (id: string) => {
    const found: ReturnType<typeof root.children.filter> = [];
    walk(root, (element) => void (element.attribs['id'] === id && found.push(element)));
    return found.filter(isElement);
  };
  const options = { removed: new Set<never>(), title: null, description: null };
  expect(readBody(root, { ...options, selected: byId('a') }).lines.map(({ text }) => text)).toEqual([sentence(1), sentence(2)]);
  expect(readBody(root, { ...options, selected: byId('e') }).lines).toHaveLength(7);
});

it('tells what it took out', () => {
  const notes: string[] = [];
  const { gone } = bodyOf(`<body>${paragraphs(1, 4)}<aside>${sentence(5)}</aside></body>`, {
    note: (step, why) => notes.push(`${step}: ${why}`),
  });
  expect(notes).toEqual(['navigation: <aside>']);
  expect([...gone.values()]).toEqual(['navigation']);
});
