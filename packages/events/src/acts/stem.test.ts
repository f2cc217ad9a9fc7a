import { expect, it } from 'vitest';
import { stemOf } from './stem.ts';

it('gives forms of one word one stem, each time', () => {
  expect(['building', 'builds', 'building'].map(stemOf)).toEqual(['build', 'build', 'build']);
});

it('leaves tags as they are', () => {
  expect(stemOf('<countries>')).toBe('<countries>');
});
