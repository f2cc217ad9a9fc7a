import { expect, it } from 'vitest';
import { line } from '../trims/trim.case.ts';
import { sentence } from './body.case.ts';
import { statedLines } from './stated-lines.ts';

const STATED = [1, 2, 3, 4, 5, 6].map(sentence).join('\n\n');

it.each([
  ['an empty page', STATED, [], 6],
  ['a page that shows the beginning', STATED, [sentence(1)], 6],
  ['a page that shows most of it', STATED, [1, 2, 3, 4].map(sentence), null],
  ['a page that shows something else', STATED, [7, 8, 9].map(sentence), null],
  ['a summary', sentence(1), [], null],
  ['nothing stated', null, [], null],
])('%s', (_, stated, shown, count) => {
  expect(statedLines(stated, shown.map(line))?.length ?? null).toBe(count);
});

it('makes a clean line of each paragraph', () => {
  expect(statedLines(STATED, [])?.[1]).toEqual({ text: sentence(2), kind: 'text', weight: sentence(2).length });
});
