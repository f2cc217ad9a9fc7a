import { expect, it } from 'vitest';
import { prepositionBefore } from './prepositions.ts';

const at = (text: string): [string, number] => {
  const mask = text.replace(/ORG/g, '\ue003\ue003\ue003').replace(/COU/g, '\ue004\ue004\ue004').replace(/DAY/g, '\ue002\ue002\ue002');
  return [mask, mask.indexOf('@')];
};

it.each([
  ['won an order from state-run @', 'from'],
  ['signed with ORG, ORG and @', 'with'],
  ["signed with COU's @", 'with'],
  ['ORG and @', null],
  ['in DAY @', null],
  ['in a move, @', null],
  ['across @', 'in'],
  ['between COU and @', 'between'],
  ['it is @', null],
  ['of one two three four five six @', null],
])('%s', (text, expected) => {
  const [mask, start] = at(text);
  expect(prepositionBefore(mask, start, 0)).toBe(expected);
});
