import { expect, it } from 'vitest';
import { plain } from './plain.ts';

it.each([
  ['white space', '  Plant \n opens ', 'Plant opens'],
  ['markup', 'Plant <em>opens</em>', 'Plant opens'],
  ['escaped markup', 'Plant &lt;b&gt;opens&lt;/b&gt;', 'Plant opens'],
  ['a comparison', 'a < b', 'a < b'],
  ['nothing left', ' <br> ', null],
  ['null', null, null],
  ['undefined', undefined, null],
])('%s', (_, value, expected) => {
  expect(plain(value)).toBe(expected);
});

it('cuts a title of 100 kB, never in half a character', () => {
  const cut = plain(`a${'🔋'.repeat(25_000)}`);
  expect(cut?.length).toBe(999);
  expect(cut?.isWellFormed()).toBe(true);
});
