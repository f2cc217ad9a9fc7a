import { expect, it } from 'vitest';
import { decodeEntities } from './entities.ts';

it.each([
  ['Salt &amp; Bay', 'Salt & Bay'],
  ['it&#8217;s', 'it’s'],
  ['it&amp;#x2019;s', 'it’s'],
  ['&quot;a&quot; <b>', '"a" <b>'],
  ['AT&T and R&D', 'AT&T and R&D'],
  ['plain', 'plain'],
])('%s', (source, text) => {
  expect(decodeEntities(source)).toBe(text);
});
