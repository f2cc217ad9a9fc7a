import { expect, it } from 'vitest';
import { isPrecluded } from './precluded.ts';

it.each([
  ['the firm should ', true],
  ['makers need to ', true],
  ['the scheme will enable gujarat to ', true],
  ['if the firm ', true],
  ['states must set aside land to ', true],
  ['the note had wrongly ', true],
  ['it failed to ', true],
  ['the firm will ', false],
  ['the firm plans to ', false],
  ['the firm signed an agreement to ', false],
  ['it has ', false],
])('%s', (before, expected) => {
  expect(isPrecluded(before)).toBe(expected);
});
