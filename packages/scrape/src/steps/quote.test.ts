import { expect, it } from 'vitest';
import { quote } from './quote.ts';
import { takenBy } from './step.case.ts';

it.each([
  ['pull quote', '<aside class="pull-quote">We build.</aside>', ['quote: named as pull quote: We build.']],
  ['one word', '<div class="pullquote">We build.</div>', ['quote: named as pull quote: We build.']],
  ['a quote of the text', '<blockquote class="quote">We build, she said.</blockquote>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(quote, html)).toEqual(taken);
});
