import { expect, it } from 'vitest';
import { related } from './related.ts';
import { takenBy } from './step.case.ts';

it.each([
  [
    'related',
    '<div class="related-posts"><a href="/b">Rival plans 90 GWh</a></div>',
    ['related: named as related stories: Rival plans 90 GWh'],
  ],
  ['one word', '<div class="relatedposts"><a href="/b">Rival</a></div>', ['related: named as related stories: Rival']],
  ['read more', '<div class="readMore"><a href="/b">Rival</a></div>', ['related: named as related stories: Rival']],
  ['most read', '<ol id="most-read"><li><a href="/b">Rival</a></li></ol>', ['related: named as related stories: Rival']],
  [
    'teaser that links',
    '<div class="teaser"><a href="/b">Rival plans a plant</a></div>',
    ['related: named as teaser, and links: Rival plans a plant'],
  ],
  ['teaser that is a standfirst', '<p class="teaser">A plant opens in Osaka.</p>', []],
  ['related without a link', '<div class="related-topic"><p>Cells need lithium.</p></div>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(related, html)).toEqual(taken);
});
