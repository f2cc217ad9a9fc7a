import { expect, it } from 'vitest';
import { ownTitle } from './own-title.ts';
import { trimmedBy } from './trim.case.ts';

const TITLE = 'Salt Bay plant opens';

it.each([
  ['the title', ['# Salt Bay plant opens', 'It opened.'], ['Salt Bay plant opens']],
  ['in other case and marks', ['SALT BAY: PLANT OPENS!', 'It opened.'], ['SALT BAY: PLANT OPENS!']],
  ['more than the title', ['Salt Bay plant opens late'], []],
  ['far down it is the text', ['a', 'b', 'c', 'd', 'e', 'f', 'Salt Bay plant opens'], []],
])('%s', (_, lines, out) => {
  expect(trimmedBy(ownTitle, lines, { title: TITLE })).toEqual(out);
});

it('does nothing for a page without a title', () => {
  expect(trimmedBy(ownTitle, ['Salt Bay plant opens'])).toEqual([]);
});
