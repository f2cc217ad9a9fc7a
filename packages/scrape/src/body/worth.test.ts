import { expect, it } from 'vitest';
import { line } from '../trims/trim.case.ts';
import { worthOf } from './worth.ts';

it.each([
  ['a sentence', 'The plant opens in July and makes cells.', 40],
  ['a list item', '- The plant opens in July and makes cells.', 16],
  ['a row', '| The plant opens in July and makes cells.', 16],
  ['no sentence', 'Home Energy Autos Markets Opinion Sports', 12],
  ['a heading', '# The plant opens in July and makes cells.', 0],
  ['short', 'The plant opens.', 0],
  ['a link', '[The plant opens in July and makes cells.]', 0],
  ['with a link', 'The plant in [Osaka] opens in July, it said.', 34.5],
  ['Japanese', '港の工場は七月に開業する。', 32.5],
])('%s', (_, source, worth) => {
  expect(worthOf(line(source))).toBeCloseTo(worth);
});

it('counts no more than a thousand', () => {
  expect(worthOf(line('a, '.repeat(1e5)))).toBe(1000);
});
