import { expect, it } from 'vitest';
import { rateLookup } from './rates.ts';

const row = (period: string, currency: string, perUsd: number) => ({ period, currency, perUsd, source: 'test' });
const rate = rateLookup([row('2024', 'JPY', 151), row('2025-07', 'JPY', 147), row('2025', 'JPY', 149), row('2023', 'INR', 82.6)]);

it.each([
  ['the month', 'JPY', '2025-07-15', 147],
  ['else the year', 'JPY', '2025-09-01', 149],
  ['else the nearest year', 'INR', '2025-01-01', 82.6],
  ['no day asks for the newest', 'JPY', null, 147],
  ['dollars', 'USD', null, 1],
  ['unknown', 'XTS', '2025-01-01', null],
] as const)('%s', (_, currency, day, expected) => {
  expect(rate(currency, day)).toBe(expected);
});
