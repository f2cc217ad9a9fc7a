import { expect, it } from 'vitest';
import { caption } from './caption.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['figcaption', '<figcaption>The plant</figcaption>', ['caption: <figcaption>: The plant']],
  ['figure', '<figure><img src="a"><p>The plant at night</p></figure>', ['caption: <figure>: The plant at night']],
  ['name', '<div class="wp-caption-text">The plant</div>', ['caption: named as caption: The plant']],
  ['table in a figure', '<figure class="wp-block-table"><table><tr><td>2030</td><td>30 GWh</td></tr></table></figure>', []],
  [
    'only the caption of it',
    '<figure><table><tr><td>30</td></tr></table><figcaption>Table 1</figcaption></figure>',
    ['caption: <figcaption>: Table 1'],
  ],
  ['quote in a figure', '<figure><blockquote>We build.</blockquote></figure>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(caption, html)).toEqual(taken);
});
