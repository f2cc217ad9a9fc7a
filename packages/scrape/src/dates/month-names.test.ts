import { expect, it } from 'vitest';
import { monthOf } from './month-names.ts';

it.each([
  ['January', 1],
  ['Feb.', 2],
  ['MÄRZ', 3],
  ['abril', 4],
  ['maja', 5],
  ['juin', 6],
  ['июля', 7],
  ['août', 8],
  ['Sept', 9],
  ['ottobre', 10],
  ['kasım', 11],
  ['dezembro', 12],
  ['अक्टूबर', 10],
  ['ডিসেম্বর', 12],
  ['أكتوبر', 10],
  ['พฤษภาคม', 5],
  ['plant', null],
])('%s', (word, month) => {
  expect(monthOf(word)).toBe(month);
});
