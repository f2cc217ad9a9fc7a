import { expect, it } from 'vitest';
import { credit } from './credit.ts';
import { trimmedBy } from './trim.case.ts';

it.each([
  'Photo: Ana Diaz',
  '(Image credit: Salt Bay Cells)',
  'Quelle: dpa',
  '© Reuters',
  '写真：共同',
  'The plant at night. Foto: Max Berg/dpa',
  'Workers in Pune on Thursday. (AP Photo/Ana Diaz)',
  'The minister in Delhi | Getty Images',
  'The yard in spring. IMAGO/Max Berg',
])('takes out "%s"', (source) => {
  expect(trimmedBy(credit, [source])).toEqual([source]);
});

it.each([
  'Source: the ministry says that 30 GWh will be built by 2030.',
  'TOKYO (Reuters) - The plant opens in July.',
  'The plant uses solar power/battery storage',
  '| Photo: Ana Diaz',
  'Image of the week went to Pune.',
])('keeps "%s"', (source) => {
  expect(trimmedBy(credit, [source])).toEqual([]);
});
