import { expect, it } from 'vitest';
import { linkLines } from './link-lines.ts';
import { trimmedBy } from './trim.case.ts';

it.each([
  ['a line that is a link', ['Text of the story.', '[Rival plans 90 GWh plant]'], ['Rival plans 90 GWh plant']],
  [
    'a list of links',
    ['- [Rival plans a plant] today', '- [Port gets a crane] today'],
    ['Rival plans a plant today', 'Port gets a crane today'],
  ],
  ['one such item is the text', ['- [Rival plans a plant] today', '- Cells need lithium and graphite.'], []],
  ['a link in a sentence', ['The plant, [first told of in May], opens in July.'], []],
  ['a whole long sentence in a link', [`[${'The plant will open in July and make cells for buses and lorries, '.repeat(2)}it said.]`], []],
  ['a row', ['| [Salt Bay]'], []],
])('%s', (_, lines, out) => {
  expect(trimmedBy(linkLines, lines)).toEqual(out);
});
