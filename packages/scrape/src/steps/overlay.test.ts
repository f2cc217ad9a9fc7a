import { expect, it } from 'vitest';
import { overlay } from './overlay.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['cookie bar', '<div id="cookie-bar">We use cookies.</div>', ['overlay: named as overlay or consent: We use cookies.']],
  ['camel case', '<div class="gdprNotice">Partners</div>', ['overlay: named as overlay or consent: Partners']],
  ['dialog role', '<div role="dialog">Choose</div>', ['overlay: role dialog: Choose']],
  ['short banner', '<div class="banner">New app</div>', ['overlay: named as overlay or consent: New app']],
  ['long text named banner', `<div class="banner"><p>${'Text of the story goes on here. '.repeat(40)}</p></div>`, []],
  ['a story about cookies', '<p class="body">The rule on cookies changes.</p>', []],
  ['state of the page', '<div class="enable-lightbox"><p>Story</p></div>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(overlay, html)).toEqual(taken);
});
