import { expect, it } from 'vitest';
import { ordinalsOf } from './ordinals.ts';

it.each([
  ['Phase 2 of the plant', { phase: [2] }],
  ['phase-II expansion', { phase: [2] }],
  ['Stage three cleared', { phase: [3] }],
  ['the 12th subsidy package', { package: [12] }],
  ['the third joint working group meeting', { meeting: [3] }],
  ['second round of the ACC tender', { round: [2] }],
  ['Unit IV of the line', { unit: [4] }],
  ['phases one and two', {}],
  ['Phase 1 is done; phase 2 begins', { phase: [1, 2] }],
  ['第2期工事', { phase: [2] }],
  ['第十二回会合', { round: [12] }],
  ['第二工場を建設', { plant: [2] }],
  ['the first of its kind in a country of many plants and factories', {}],
  ['in 2025 the plant made 30 GWh', {}],
  ['3rd largest maker', {}],
  ['round-the-clock power', {}],
])('%s', (text, expected) => {
  expect(Object.fromEntries([...ordinalsOf(text)].map(([noun, numbers]) => [noun, [...numbers]]))).toEqual(expected);
});

it('reads a hostile text in time', () => {
  expect(ordinalsOf('first '.repeat(20_000)).size).toBe(0);
});
