import { expect, it } from 'vitest';
import { errorPage } from './error-page.ts';

it.each([
  '404 Not Found',
  'Page not found - The Bay',
  'Access Denied',
  'Just a moment...',
  'Seite nicht gefunden',
  'ページが見つかりません',
  '503 Service Unavailable',
  '404',
  '404: the page is gone',
  'Sayfa bulunamadı',
  'पेज नहीं मिला',
])('title "%s"', (title) => {
  expect(errorPage({ titles: [title], text: '', weight: 20 })).toBe(`error title "${title}"`);
});

it.each([
  ['text of a guard', ['The Bay'], 'Checking your browser before you go on.', 40, 'error text'],
  ['a long story about errors', ['404 not found: how sites die'], 'Sites die.', 4000, null],
  ['a plain story', ['404 buses for Pune'], 'Pune buys buses.', 900, null],
  ['another one', ['Pune buys 404 buses'], 'Pune buys buses.', 900, null],
])('%s', (_, titles, text, weight, why) => {
  expect(errorPage({ titles, text, weight })).toBe(why);
});
