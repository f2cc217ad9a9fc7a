import { expect, it } from 'vitest';
import { inert } from './inert.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['script', '<script>var figure = "90 GWh"</script>', ['inert: <script>: ']],
  ['the button alone', '<p>Cells <button>Buy</button></p>', ['inert: <button>: Buy']],
  ['noscript', '<noscript><p>Enable scripts</p></noscript>', ['inert: <noscript>: ']],
  [
    'a picture in a figure',
    '<figure><picture><img src="a.png"></picture><table><tr><td>1</td></tr></table></figure>',
    ['inert: <picture>: '],
  ],
  ['paragraphs stay', '<p>Text</p><blockquote>Quote</blockquote><table><tr><td>1</td></tr></table>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(inert, html)).toEqual(taken);
});
