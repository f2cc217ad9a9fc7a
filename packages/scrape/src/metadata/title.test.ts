import { describe, expect, it } from 'vitest';
import { newsArticle, sourcesOf } from './sources.case.ts';
import { stripSite, titleOf } from './title.ts';

describe('titleOf', () => {
  const og = (title: string): string => `<meta property="og:title" content="${title}">`;

  it.each([
    ['Open Graph', og('Plant opens in Osaka'), 'Plant opens in Osaka'],
    [
      'with the outlet behind',
      `<meta property="og:site_name" content="The Bay">${og('Plant opens in Osaka | The Bay')}`,
      'Plant opens in Osaka',
    ],
    ['JSON-LD', newsArticle({ headline: 'Plant &quot;A&quot; opens' }), 'Plant "A" opens'],
    ['heading', '<h1>Plant opens <em>today</em></h1>', 'Plant opens today'],
    ['the heading that is the title', `<title>Plant opens - Bay</title><h1>Log in</h1><h1>Plant opens</h1>`, 'Plant opens'],
    ['title element', '<title>Plant opens in Osaka - bay.example</title>', 'Plant opens in Osaka'],
    [
      'not the outlet alone',
      '<meta property="og:site_name" content="The Bay"><meta property="og:title" content="The Bay"><h1>Plant opens</h1>',
      'Plant opens',
    ],
    ['bare beside dressed', `${og('Plant opens in Osaka – DK – 03.07.2025')}<h1>Plant opens in Osaka</h1>`, 'Plant opens in Osaka'],
    ['whole beside cut', `${og('Plant opens in Osa…')}<h1>Plant opens in Osaka harbour</h1>`, 'Plant opens in Osaka harbour'],
    ['a title in an svg is none', '<svg><title>Logo</title></svg>', null],
    ['nothing', '<p>Text</p>', null],
  ])('%s', (_, html, title) => {
    expect(titleOf(sourcesOf(html), null)).toBe(title);
  });

  it("strips the outlet's given name", () => {
    expect(titleOf(sourcesOf(og('Plant opens — Harbour Post')), 'Harbour Post')).toBe('Plant opens');
  });
});

it.each([
  ['Plant opens | The Bay', 'Plant opens'],
  ['The Bay - Plant opens', 'Plant opens'],
  ['Plant opens | Energy | The Bay', 'Plant opens | Energy'],
  ['Plant opens | The Bay | by Ana Diaz', 'Plant opens'],
  ['Plant opens - thebay.com', 'Plant opens'],
  ['Plant opens：The Bay', 'Plant opens'],
  ['Japan - India talks open', 'Japan - India talks open'],
  ['E-mobility: who pays', 'E-mobility: who pays'],
  ['The Bay opens a plant', 'The Bay opens a plant'],
])('stripSite: %s', (title, stripped) => {
  expect(stripSite(title, new Set(['thebay', 'bay']))).toBe(stripped);
});
