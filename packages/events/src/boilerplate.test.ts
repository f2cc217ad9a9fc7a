import { describe, expect, it } from 'vitest';
import { datelineLength, introducesFirm, opensSelfPortrait, toldAmong } from './boilerplate.ts';
import { maskOf } from './mask.ts';
import { marked } from './test-support/markup.ts';

it.each([
  ['About Exide Industries', true],
  ['About Panasonic Energy:', true],
  ['About 20 GWh of cells will be made.', false],
  ['Notes to editors', true],
  ['About Exide: Exide Industries was founded in 1947.', true],
  ['About turn: the ministry takes back its rule', false],
])('self-portrait: %s', (line, expected) => {
  expect(opensSelfPortrait(line)).toBe(expected);
});

it.each([
  ['the headlines listed as related', 'Related stories:\nExide to build\nDenso to buy\nThe plant opens.', ['The plant opens.']],
  [
    'what else is read',
    'Exide to build\nThe plant opens.\nTop Articles in Business\n-\nDenso to buy a mine\n-\nSolar firm raises $5 million',
    ['Exide to build', 'The plant opens.'],
  ],
  [
    'one of them alone',
    'Also read: Exide to build a second plant in Pune.\nDenso to buy\nThe plant opens.',
    ['Denso to buy', 'The plant opens.'],
  ],
  ['an advertisement, and not the points behind it', 'Advertisement\nA 5 GWh plant\nA second line', ['A 5 GWh plant', 'A second line']],
  [
    'whose byline it is',
    'Exide to build\nPuja Das Delhi\nBy Anil Sasi | New Delhi\nThe plant opens.',
    ['Exide to build', 'The plant opens.'],
  ],
  [
    'what subscribers get',
    'Exide to build\nEnjoy 12 months of exclusive analysis\nInsight from experts\nA yearly journal\nThe plant opens.',
    ['Exide to build', 'The plant opens.'],
  ],
  [
    'what stands under a picture',
    'Exide to build\nThe works in Kolkata on Thursday (Reuters)\nThe plant opens. (Reuters)',
    ['Exide to build', 'The plant opens. (Reuters)'],
  ],
  [
    'a self-portrait behind the news',
    'Exide to build\nIt said so.\nAbout Exide\nIt was founded in 1947.',
    ['Exide to build', 'It said so.'],
  ],
])('is no news: %s', (_, text, expected) => {
  const { article } = marked(text);
  expect(toldAmong(text, article.paragraphs).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it.each([
  ['{Exide|o IN}, set up in {1947|d} as a maker of batteries, runs nine plants.', true],
  ['{Exide|o IN}, founded in {1947|d} and based in Kolkata, makes cells.', true],
  ['{Exide|o IN} was founded in {1947|d} as a workshop.', true],
  ['The company employs {5,000 workers|q} at nine sites.', true],
  ['{Exide|o IN}, founded in {1947|d}, will build a plant.', false],
  ['{Exide|o IN} will employ {500 workers|q} there.', false],
])('introduces a firm: %s', (markup, expected) => {
  const { article, mentions } = marked(markup);
  expect(introducesFirm(maskOf(article.text, mentions))).toBe(expected);
});

describe('datelineLength', () => {
  it.each([
    ['TOKYO, July 3 (Reuters) - Sakura Cell will build', 'TOKYO, July 3 (Reuters) - '],
    ['New Delhi: Exide will build', 'New Delhi: '],
    ['Tokyo [Japan], August 30 (ANI): India and Japan', 'Tokyo [Japan], August 30 (ANI): '],
    ['NEW DELHI — India and Japan', 'NEW DELHI — '],
    ['Tokyo, Apr 14 Suzuki has joined', 'Tokyo, Apr 14 '],
    ['MUMBAI, India and TOKYO, Nov. 15, 2025 /PRNewswire/ -- Exide will', 'MUMBAI, India and TOKYO, Nov. 15, 2025 /PRNewswire/ -- '],
    ['In Short : Japan is set', 'In Short : '],
    ['Exide will build a plant', ''],
  ])('%s', (line, dateline) => {
    expect(datelineLength(line, true)).toBe(dateline.length);
  });

  it('needs a place or a day', () => {
    expect(datelineLength('Warning: cells are hot', false)).toBe(0);
  });
});
