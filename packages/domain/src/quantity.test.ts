import { describe, expect, it } from 'vitest';
import { bounded, inBaseUnit, magnitude } from './quantity.ts';

describe('bounded', () => {
  it.each([
    ['up_to', { min: null, max: 20, qualifier: 'up_to' }],
    ['less_than', { min: null, max: 20, qualifier: 'less_than' }],
    ['at_least', { min: 10, max: null, qualifier: 'at_least' }],
    ['about', { min: 10, max: 20, qualifier: 'about' }],
    [null, { min: 10, max: 20, qualifier: null }],
  ] as const)('%s', (qualifier, expected) => {
    expect(bounded(10, 20, qualifier)).toEqual(expected);
  });
});

it('magnitude prefers the upper bound and admits ignorance', () => {
  expect(magnitude(bounded(10, 20, 'at_least'))).toBe(10);
  expect(magnitude({ min: null, max: null, qualifier: null })).toBeNull();
});

describe('inBaseUnit', () => {
  it.each([
    ['1,000 MWh is 1 GWh', 'energy', 'MWh', 1000, 1],
    ['5 GWh a year', 'energy_per_year', 'GWh/yr', 5, 5],
    ['250 MW is 0.25 GW', 'power', 'MW', 250, 0.25],
    ['3 kt is 3,000 t', 'mass', 'kt', 3, 3000],
  ] as const)('%s', (_, kind, unit, value, expected) => {
    expect(inBaseUnit({ kind, unit, ...bounded(value, value, null) })).toBeCloseTo(expected, 9);
  });

  it('names the unit it does not know', () => {
    expect(() => inBaseUnit({ kind: 'energy', unit: 'BTU', ...bounded(1, 1, null) })).toThrow('quantity unit BTU');
  });
});
