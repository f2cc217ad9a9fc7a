import { expect, it } from 'vitest';
import { isCorrection } from './corrections.ts';
import { report } from './report.fixture.ts';

it.each([
  ['JBIC corrects list of lenders to Indian storage firm', false, true],
  ['Revision of electric vehicle registrations for June', false, true],
  ['Correction: power purchase agreement', false, true],
  ['Ministry issues revised guidelines', false, false],
  ['Aoba finds the correct site', false, false],
  ['Aoba Cell adds 7.5 GWh', true, true],
])('%s', (title, correction, expected) => {
  expect(isCorrection(report({ title, correction }))).toBe(expected);
});
