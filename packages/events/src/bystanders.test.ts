import { expect, it } from 'vitest';
import { isBystander } from './bystanders.ts';

const NAME = '\ue004\ue004';

it.each([
  ['to cut its reliance on @ for cathodes', true],
  ['an alternative to @', true],
  ['according to @', true],
  ['more than in @', true],
  ['china-free @-free chain', true],
  ["to loosen @'s grip on graphite", true],
  ['a plant in @ this year', false],
  ['talks with @ on batteries', false],
  ['@ will supply cells', false],
  ['unlike larger @', true],
  ['@ reported a fire', false],
  ['a plant, @ first reported', true],
  ["@'s ministry said", false],
  ["made in bengaluru by @'s local rival delta", true],
  ['ola, in which @ is an early shareholder, has installed', true],
  ['@ is the lead investor in the round', false],
  ['loans for the plant, @ reports.', true],
  ['released by the @ on friday', true],
  ['anything could have been possible, said asha rao, vice-president of the @', true],
  ['bids come back, says asha rao, chief executive of @', true],
  ['asha rao, president of @, said it will build', false],
])('%s', (text, expected) => {
  const mask = text.replace('@', NAME);
  const start = mask.indexOf(NAME);
  expect(isBystander(mask, { start, end: start + 2 }, 0)).toBe(expected);
});
