import { expect, it } from 'vitest';
import { linesOf, paragraphs } from './body.case.ts';

const BODY = `<div class="text">${paragraphs(1, 4)}</div>`;
const TOLD = 'A plant opens in Osaka, and the state pays a third of it.';

it.each([
  ['called so', `<h1>Plant opens</h1><p class="standfirst">${TOLD}</p>${BODY}`, null, [TOLD]],
  ['called so in German', `<h1>Plant opens</h1><div class="article__vorspann"><p>${TOLD}</p></div>${BODY}`, null, [TOLD]],
  ['what the page is described by', `<h1>Plant opens</h1><h2>${TOLD}</h2>${BODY}`, TOLD, [TOLD]],
  ['a plain line is none', `<h1>Plant opens</h1><p>${TOLD}</p>${BODY}`, null, []],
  ['a link is none', `<h1>Plant opens</h1><p class="lead"><a href="/x">${TOLD}</a></p>${BODY}`, null, []],
  ['above the title is none', `<p class="lead">${TOLD}</p><h1>Plant opens</h1>${BODY}`, null, []],
  ['the title is none', `<h1 class="lead">Plant opens</h1>${BODY}`, null, []],
])('%s', (_, html, description, lead) => {
  expect(linesOf(`<main>${html}</main>`, { title: 'Plant opens', description })).toEqual([...lead, '1', '2', '3', '4']);
});
