import { expect, it } from 'vitest';
import { readNames } from '../names/sample-reader.ts';

const organizations = (text: string): readonly string[] =>
  readNames(text).flatMap((m) => (m.kind === 'organization' ? [`${m.quote} = ${m.value.id}`] : []));

it.each([
  ['Panasonic to expand\nPanasonic Energy will expand.', ['Panasonic = panasonic-energy', 'Panasonic Energy = panasonic-energy']],
  ['Mitsui to supply\nSales rose.', ['Mitsui = mitsui']],
  [
    'Panasonic to expand\nPanasonic Energy, which Panasonic owns, will.',
    ['Panasonic = panasonic', 'Panasonic Energy = panasonic-energy', 'Panasonic = panasonic'],
  ],
  [
    'Suzuki to expand\nMaruti Suzuki and Toyota Tsusho will.',
    ['Suzuki = suzuki', 'Maruti Suzuki = maruti-suzuki', 'Toyota Tsusho = toyota-tsusho'],
  ],
  ['Panasonic to expand as Panasonic Energy sells.', ['Panasonic = panasonic', 'Panasonic Energy = panasonic-energy']],
])('%s', (text, expected) => {
  expect(organizations(text)).toEqual(expected);
});

it('leaves a name that two of the house could be', () => {
  const text = 'Toyota to expand\nToyota Tsusho and Toyota Batteries Ltd will.';
  expect(organizations(text)[0]).toBe('Toyota = toyota');
});
