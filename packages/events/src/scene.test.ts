import { expect, it } from 'vitest';
import { sceneOf } from './scene.ts';
import { marked } from './test-support/markup.ts';

const standings = (text: string, title: string | null = null): string[] => {
  const { article, mentions } = marked(text, { title });
  return sceneOf(article, mentions).sentences.map((s) => `${s.standing} ${article.text.slice(s.start, s.end)}`);
};

const LONG = 'The new plant will make cells for buses and trucks.';

it.each([
  ['a short first line is the headline', `Exide to build plant\n${LONG}`, null, ['headline Exide to build plant', `lead ${LONG}`]],
  ['the headline stands below its section', `News\nExide to build plant\n${LONG}`, null, ['headline Exide to build plant', `lead ${LONG}`]],
  [
    'a first line that is the title',
    `Exide to build: plant.\n${LONG}`,
    'Exide to build plant',
    ['headline Exide to build: plant.', `lead ${LONG}`],
  ],
  ['two sentences lead', `${LONG} ${LONG} ${LONG}`, null, [`lead ${LONG}`, `lead ${LONG}`, `body ${LONG}`]],
  ['furniture is left out', `${LONG}\nAlso read: Exide to build plant\nSubscribe to our letter`, null, [`lead ${LONG}`]],
  [
    'a self-portrait ends the news',
    `${LONG}\n${LONG}\n${LONG}\n${LONG}\nAbout Exide\nExide built plants.`,
    null,
    [`lead ${LONG}`, `lead ${LONG}`, `body ${LONG}`, `body ${LONG}`],
  ],
  ['an endless sentence is left out', `${LONG}\n${'word '.repeat(400)}`, null, [`lead ${LONG}`]],
])('%s', (_, text, title, expected) => {
  expect(standings(text, title)).toEqual(expected);
});

it('gives each sentence the mentions that lie in it', () => {
  const { article, mentions } = marked('{Exide|o IN} grew in {Pune|p IN}. {Denso|o JP} shrank.');
  expect(sceneOf(article, mentions).sentences.map((s) => s.mentions)).toEqual([[0, 1], [2]]);
});
