import { expect, it } from 'vitest';
import { isLookBack } from './look-back.ts';

it.each([
  ['Deals of the year: who bought which battery', true],
  ['The year in paper: every battery MoU', true],
  ["The year's recalls: what went back to the workshop", true],
  ['Ten materials rounds that mattered this year', true],
  ['Regional banks look abroad: five funds to know', false],
  ['Storage round-up: tenders in three states', false],
  ['Aoba Cell delays plant by a year', false],
  ['Sales rise for the third year in a row', false],
  ['SECI tender draws five bidders', false],
  ['Looking back is not their habit', true],
  ['Aoba Cell sells a third in the biggest listing of the year', false],
  ['Sodium cells to ship in the first months of the year', false],
  ['Review 2024: storage in figures', true],
  [null, false],
])('%s', (title, expected) => {
  expect(isLookBack(title)).toBe(expected);
});
