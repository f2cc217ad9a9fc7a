import { expect, it } from 'vitest';
import { advert } from './advert.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['ad', '<div class="ad-slot">Buy 5 kWh</div>', ['advert: named as advertising: Buy 5 kWh']],
  ['camel case', '<div id="leaderAd">Buy</div>', ['advert: named as advertising: Buy']],
  ['sponsored', '<section class="sponsored content">Partner story</section>', ['advert: named as advertising: Partner story']],
  ['German', '<div class="Anzeige">Jetzt kaufen</div>', ['advert: named as advertising: Jetzt kaufen']],
  ['words with the letters', '<p class="headline lead adapted shadow">Text</p>', []],
  ['names made by machines', '<p class="n1AuAdJlVL sc-aDxT">Text</p>', []],
  ['a linked word in a sentence', '<p>The <a class="ad" href="/x">Salt Bay</a> plant opens.</p>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(advert, html)).toEqual(taken);
});
