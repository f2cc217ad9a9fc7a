import { expect, it } from 'vitest';
import { navigation } from './navigation.ts';
import { takenBy } from './step.case.ts';

const LONG = 'The ministry will pay a third of the cost of each line that opens before the end of the decade. '.repeat(6);

it.each([
  ['nav', '<nav><a href="/a">Energy</a></nav>', ['navigation: <nav>: Energy']],
  ['aside', '<aside>Most read</aside>', ['navigation: <aside>: Most read']],
  ['role', '<div role="navigation">Home</div>', ['navigation: role navigation: Home']],
  ['breadcrumb', '<ol class="c-breadcrumb"><li>Home</li></ol>', ['navigation: named as navigation: Home']],
  ['tags', '<div class="post-tags"><a href="/t">Batteries</a></div>', ['navigation: named as navigation: Batteries']],
  ['a name around long text says nothing', `<div class="sidebar"><p>${LONG}</p></div>`, []],
  ['header of the article', '<header><h1>Plant opens</h1></header>', []],
  ['words that only contain a name', '<p class="stage">Text</p>', []],
])('%s', (_, html, taken) => {
  expect(takenBy(navigation, html)).toEqual(taken);
});
