import { expect, it } from 'vitest';
import { cleanLine, safeLink } from './clean-line.ts';

it.each([
  ['two\r\nlines', 'two lines'],
  ['a\u0000b\u001b[31mred', 'a b [31mred'],
  ['abc\u202edef', 'abc def'],
  ['zero\u200bwidth\ufeff', 'zero width'],
  ['a\u2028b\u0085c', 'a b c'],
  ['\ud800 alone', '\ufffd alone'],
  ['  spaced \t out ', 'spaced out'],
  ['インド🔋', 'インド🔋'],
])('%j is shown as %j', (text, expected) => {
  expect(cleanLine(text)).toBe(expected);
});

it('cuts a long text without breaking a character', () => {
  expect(cleanLine('🔋'.repeat(100_000), 3)).toBe('🔋🔋…');
  expect(cleanLine('abc', 3)).toBe('abc');
});

it.each([
  ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
  ['https://example.com/"onclick="x', 'https://example.com/%22onclick=%22x'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://user:pass@example.com/', null],
  ['//example.com', null],
  ['not an address', null],
  [null, null],
])('link %s', (url, expected) => {
  expect(safeLink(url)).toBe(expected);
});
