import { expect, it } from 'vitest';
import { parse } from '../source/parse.ts';
import { textOf } from './text.ts';

it.each([
  ['<p>Plant <b>opens</b>\n today</p>', 'Plant opens today'],
  ['<p>One</p><p>Two</p>', 'One Two'],
  ['One<br>Two', 'One Two'],
  ['<li>One</li><li>Two</li>', 'One Two'],
  ['<p>A<script>b</script><style>c</style><svg><title>d</title></svg></p>', 'A'],
])('%s', (html, text) => {
  expect(textOf(parse(html).root)).toBe(text);
});

it('stops at the limit', () => {
  expect(textOf(parse(`<p>${'ab'.repeat(1000)}</p>`).root, 10)).toBe('ababababab');
});
