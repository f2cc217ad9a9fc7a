import { expect, it } from 'vitest';
import { newsletter } from './newsletter.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['newsletter', '<div class="newsletter-box">Our weekly letter</div>', ['newsletter: named as sign-up box: Our weekly letter']],
  ['form', '<form><p>Your mail</p></form>', ['newsletter: <form>: Your mail']],
  ['paywall that asks', '<div class="paywall">Subscribe to read on</div>', ['newsletter: asks to subscribe: Subscribe to read on']],
  ['German', '<div class="offer">Jetzt abonnieren</div>', ['newsletter: asks to subscribe: Jetzt abonnieren']],
  ['text behind a paywall', '<p class="paywall">The plant will make 30 GWh.</p>', []],
  ['a page inside one form', `<form>${'<p>The plant in the harbour will make cells for buses, its owner said.</p>'.repeat(8)}</form>`, []],
])('%s', (_, html, taken) => {
  expect(takenBy(newsletter, html)).toEqual(taken);
});
