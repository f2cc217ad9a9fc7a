import { expect, it } from 'vitest';
import { linesOf, paragraphs } from './body.case.ts';

const article = (heading: string, from: number, to: number): string => `<article><h1>${heading}</h1>${paragraphs(from, to)}</article>`;

it.each([
  [
    'the next story',
    `<main>${article('Plant opens', 1, 6)}${article('Rival opens', 7, 12)}</main>`,
    ['Plant opens', '1', '2', '3', '4', '5', '6'],
  ],
  [
    'an article in pieces',
    `<main>${article('Plant opens', 1, 3)}<article>${paragraphs(4, 6)}</article></main>`,
    ['Plant opens', '1', '2', '3', '4', '5', '6'],
  ],
  [
    'no article element',
    `<main><h1>Plant opens</h1>${paragraphs(1, 3)}<h1>Who pays</h1>${paragraphs(4, 5)}</main>`,
    ['Plant opens', '1', '2', '3', 'Who pays', '4', '5'],
  ],
])('%s', (_, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
