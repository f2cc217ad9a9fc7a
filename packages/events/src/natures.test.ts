import { expect, it } from 'vitest';
import { isState, natureOf } from './natures.ts';

it.each([
  ['Ministry of Heavy Industries', 'state'],
  ['European Commission', 'state'],
  ['Japan Bank for International Cooperation', 'bank'],
  ['IREDA', 'bank'],
  ['Reuters', 'press'],
  ['Wood Mackenzie', 'press'],
  ['Bloomberg', 'press'],
  ['Panasonic Energy', 'firm'],
  ['Exide Industries', 'firm'],
] as const)('%s is %s', (name, expected) => {
  expect(natureOf(name)).toBe(expected);
});

it('ministries, public banks and blocs are states', () => {
  expect((['state', 'bank', 'bloc', 'firm', 'press'] as const).map(isState)).toEqual([true, true, true, false, false]);
});
