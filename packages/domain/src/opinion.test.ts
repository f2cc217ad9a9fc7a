import { expect, it } from 'vitest';
import { isOpinion } from './opinion.ts';

it.each([
  ['Opinion: Why India should not copy Japan', true],
  ['Opinion | China is leveraging its diaspora', true],
  ['Stop counting gigafactories | Opinion', true],
  ['Editorial: Subsidies need an exit', true],
  ['Opinion polls favour the battery party', false],
  ['Comment period on the battery rule ends', false],
  ['Suzuki invests: Japan and India agree', false],
])('%s', (title, expected) => {
  expect(isOpinion(title)).toBe(expected);
});
