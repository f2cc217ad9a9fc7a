import { expect, it } from 'vitest';
import { isState, natureByName, natureOf } from './natures.ts';

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
  expect(natureByName(name)).toBe(expected);
});

it('what is known of somebody goes before their name', () => {
  const natures = new Map([['seci', 'state']] as const);
  expect(natureOf({ id: 'seci', name: 'Solar Energy Corporation of India' }, natures)).toBe('state');
  expect(natureOf({ id: null, name: 'Solar Energy Corporation of India' }, natures)).toBe('firm');
});

it('ministries, public banks and blocs are states', () => {
  expect((['state', 'bank', 'bloc', 'firm', 'press'] as const).map(isState)).toEqual([true, true, true, false, false]);
});
