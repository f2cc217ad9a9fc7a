import { expect, it } from 'vitest';
import { hidden } from './hidden.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['hidden attribute', '<div hidden>Menu</div>', ['hidden: hidden attribute: Menu']],
  ['hidden until found is shown on demand', '<div hidden="until-found">Table</div>', []],
  ['aria-hidden', '<span aria-hidden="true">Arrow</span>', ['hidden: aria-hidden: Arrow']],
  ['style', '<p style="color:red; DISPLAY : none">Trap</p>', ['hidden: hidden by style: Trap']],
  ['visibility', '<p style="visibility:hidden">Trap</p>', ['hidden: hidden by style: Trap']],
  ['for screen readers', '<span class="sr-only">Opens in a new tab</span>', ['hidden: named as hidden: Opens in a new tab']],
  [
    'a few words inside a sentence too',
    '<p>It will make <span class="visually-hidden">note</span> 30 GWh.</p>',
    ['hidden: named as hidden: note'],
  ],
  ['shown', '<p style="display:block" aria-hidden="false">Text</p>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(hidden, html)).toEqual(taken);
});
