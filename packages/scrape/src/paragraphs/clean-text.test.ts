import { expect, it } from 'vitest';
import { cleanText, cutText } from './clean-text.ts';

it.each([
  ['white space', ' a\n\t b\u00a0\u3000c ', 'a b c'],
  ['NUL and controls', 'a\u0000b\u0007c\u009fd', 'abcd'],
  ['zero width', '30\u200bG\u2060W\ufeffh\u00ad', '30GWh'],
  ['bidi controls', 'a\u202eb\u2066c\u200fd', 'abcd'],
  ['half a character', 'a\ud800b\udc00', 'ab'],
  ['a whole one', 'a🔋b', 'a🔋b'],
  ['nothing', '\u200b \u0000', ''],
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it.each([
  ['short', 'abc', 5, 'abc'],
  ['long', 'abcdef', 3, 'abc'],
  ['at a space', 'ab cd', 3, 'ab'],
  ['in a character', 'ab🔋', 3, 'ab'],
])('cut %s', (_, text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut);
});
