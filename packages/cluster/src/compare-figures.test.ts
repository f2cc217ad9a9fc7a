import { describe, expect, it } from 'vitest';
import { compareMoney, compareQuantity } from './compare-figures.ts';
import { money, size } from './report.fixture.ts';
import { rate } from './context.fixture.ts';

const day = '2025-07-03';

describe('compareMoney', () => {
  it.each([
    ['one currency', money('INR', 4930e7), money('INR', 4930e7), 'agree'],
    ['at the rate of the month', money('INR', 4930e7), money('USD', 580e6), 'agree'],
    ['near, at an uncertain rate', money('INR', 4930e7), money('USD', 630e6), 'unknown'],
    ['far off at any rate', money('INR', 4930e7), money('USD', 800e6), 'differ'],
    [
      'by what it was restated as',
      money('JPY', 350e9, { also: [{ currency: 'USD', min: 2.4e9, max: 2.4e9 }] }),
      money('USD', 2.4e9),
      'agree',
    ],
    ['in a currency without rates', money('XTS', 5), money('USD', 5), 'unknown'],
    ['total and target', money('INR', 500e7), money('INR', 500e7, { role: 'target' }), 'agree'],
    ['before and after', money('INR', 500e7, { role: 'initial' }), money('INR', 500e7), 'unknown'],
    ['a price and a sum', { ...money('INR', 2e7), rate: 'GWh' }, money('INR', 9e7), 'unknown'],
  ] as const)('%s', (_, a, b, expected) => {
    expect(compareMoney({ money: a, day }, { money: b, day }, rate)).toBe(expected);
    expect(compareMoney({ money: b, day }, { money: a, day }, rate)).toBe(expected);
  });
});

describe('compareQuantity', () => {
  it.each([
    ['other units', size(1000, 'MWh'), size(1, 'GWh'), 'agree'],
    ['a plant and its yearly output', size(30, 'GWh'), size(30, 'GWh/yr'), 'agree'],
    ['power and energy', size(2, 'GW'), size(2, 'GWh'), 'unknown'],
    ['two sizes', size(30, 'GWh'), size(32, 'GWh'), 'differ'],
    ['two counts', size(12_340, 'vehicles'), size(12_100, 'vehicles'), 'differ'],
    ['a count and the same rounded', size(12_340, 'vehicles'), size(12_300, 'units'), 'agree'],
    ['things of one noun', { ...size(389, 'things'), noun: 'school districts' }, { ...size(390, 'things'), noun: 'districts' }, 'agree'],
    ['things of two', { ...size(389, 'things'), noun: 'school districts' }, { ...size(40, 'things'), noun: 'bids' }, 'unknown'],
    ['the rise and the level', size(9, 'GWh', { role: 'difference' }), size(15, 'GWh'), 'unknown'],
  ] as const)('%s', (_, a, b, expected) => {
    expect(compareQuantity(a, b)).toBe(expected);
    expect(compareQuantity(b, a)).toBe(expected);
  });
});
