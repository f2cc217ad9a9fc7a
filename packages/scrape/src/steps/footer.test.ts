import { expect, it } from 'vitest';
import { footer } from './footer.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['tag', '<footer>Imprint</footer>', ['footer: <footer> at the foot: Imprint']],
  ['role', '<div role="contentinfo">Address</div>', ['footer: <div> at the foot: Address']],
  ['name', '<div class="site-footer"><p>All rights reserved</p></div>', ['footer: named as footer: All rights reserved']],
  ['disclaimer', '<p class="article_disclaimer">No advice.</p>', ['footer: named as footer: No advice.']],
  ['not a word that only begins so', '<p class="footage">Text</p>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(footer, html)).toEqual(taken);
});
