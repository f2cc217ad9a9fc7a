import { expect, it } from 'vitest';
import { firmKey } from './firm-key.ts';

it.each([
  ['Corvid Storage Inc.', 'corvid storage'],
  ['Hanul Power Tech Co', 'hanul power tech'],
  ['Altmin Pvt. Ltd.', 'altmin'],
  ['Tata Power', 'tata power'],
  ['Agco', 'agco'],
])('%s is %s', (name, key) => {
  expect(firmKey(name)).toBe(key);
});
