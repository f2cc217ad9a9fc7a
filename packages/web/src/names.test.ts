import { expect, it } from 'vitest';
import { COUNTRIES, countryCode, countryName } from './names.ts';

it('knows the countries of ISO 3166-1', () => {
  expect(COUNTRIES).toHaveLength(249);
});

it.each([
  ['IN', 'IN'],
  ['in', 'IN'],
  ['india', 'IN'],
  ['South Korea', 'KR'],
  ['EU', null],
  ['Atlantis', null],
  ['', null],
])('%j is %j', (words, code) => {
  expect(countryCode(words)).toBe(code);
});

it.each([
  ['JP', 'Japan'],
  ['XX', 'XX'],
  ['<b>', '<b>'],
])('the name of %s is %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});
