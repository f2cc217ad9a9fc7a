import { expect, it } from 'vitest';
import { signature } from './signature.ts';
import { trimmedBy } from './trim.case.ts';

const authors = ['Ana Diaz', 'Ben Cole'];
const TEXT = 'The plant in the harbour opened on Thursday, two months ahead of plan, the company said in Osaka.';

it.each([
  ['a byline', ['By Ana Diaz and Ben Cole', TEXT], ['By Ana Diaz and Ben Cole']],
  ['with a time', ['By Ana Diaz - 11/18/19 11:04 PM EST', TEXT], ['By Ana Diaz - 11/18/19 11:04 PM EST']],
  ['German', ['Do 25.04.24 | 14:07 Uhr | Von Ana Diaz', TEXT], ['Do 25.04.24 | 14:07 Uhr | Von Ana Diaz']],
  ['a time', ['Updated: 3 July 2025, 10:15 IST', TEXT], ['Updated: 3 July 2025, 10:15 IST']],
  ['reading time', ['5 min read', TEXT], ['5 min read']],
  ['at the end', [TEXT, TEXT, TEXT, 'Ana Diaz'], ['Ana Diaz']],
  ['a figure is text', ['30 GWh by 2030', TEXT], []],
  ['a sentence is text', ['Ana Diaz opened the plant.', TEXT], []],
  ['in the middle it is text', [TEXT, '3 July 2025', TEXT, TEXT, TEXT], []],
  ['a row is text', ['| July | 2025', TEXT], []],
])('%s', (_, lines, out) => {
  expect(trimmedBy(signature, lines, { authors })).toEqual(out);
});
