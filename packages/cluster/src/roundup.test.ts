import { expect, it } from 'vitest';
import { isRoundup } from './roundup.ts';

it.each([
  ['Deals of the year: who bought which battery', true],
  ['The year in paper: every battery MoU', true],
  ["The year's recalls: what went back to the workshop", true],
  ['Ten materials rounds that mattered this year', true],
  ['Regional banks look abroad: five funds to know', true],
  ['Storage round-up: tenders in three states', true],
  ['Aoba Cell delays plant by a year', false],
  ['Sales rise for the third year in a row', false],
  ['SECI tender draws five bidders', false],
  ['Looking back is not their habit', true],
  [null, false],
])('%s', (title, expected) => {
  expect(isRoundup(title)).toBe(expected);
});
