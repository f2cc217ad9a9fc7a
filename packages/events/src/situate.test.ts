import { expect, it } from 'vitest';
import { situate } from './situate.ts';
import { readMarked } from './test-support/read.ts';

const input = readMarked(
  'The {Japanese|c JP} government will provide {up to ¥350 billion|m JPY 350e9 up_to} ({about $2.4 billion|m USD 2.4e9 about =}) in subsidies for {battery|t} plants by {2030|d ..2030}.',
  { title: 'Correction: Japan to provide battery subsidies' },
);
const [report] = situate(input, { family: 'nikkei', fingerprint: [1, 2] });

it('folds the restated amount into the amount', () => {
  expect(report?.money).toEqual([
    {
      currency: 'JPY',
      min: null,
      max: 350e9,
      qualifier: 'up_to',
      rate: null,
      role: 'total',
      equivalents: [{ currency: 'USD', min: 2.4e9, max: 2.4e9 }],
    },
  ]);
});

it('gives values in place of indexes', () => {
  expect(report?.dates).toEqual([{ start: null, end: '2030-12-31', precision: 'year', role: 'deadline' }]);
  expect(report?.ordinal).toBe(0);
  expect(report?.type).toBe('public_funding');
  expect(report?.topics).toEqual(['battery', 'clean-energy']);
});

it('carries the facts of the article', () => {
  expect(report?.article).toEqual({
    url: null,
    title: 'Correction: Japan to provide battery subsidies',
    published: '2025-07-03',
    publisher: null,
    family: 'nikkei',
    agency: null,
    correction: true,
    fingerprint: [1, 2],
  });
});

it('keeps a quantity with its role', () => {
  const reading = readMarked('{India|c IN} aims for {50 GWh|q} of cells by {2030|d ..2030}.');
  expect(situate(reading, { family: null, fingerprint: [] })[0]?.quantities).toEqual([
    { kind: 'energy', unit: 'GWh', min: 50, max: 50, qualifier: null, role: 'target' },
  ]);
});
