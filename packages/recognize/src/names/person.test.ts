import { expect, it } from 'vitest';
import { isPersonName } from './person.ts';

it.each([
  ['a full name elsewhere in the sentence', 'Anna Bergström met the board before Anna said it would be built.', 'Anna', true],
  ['a given name', 'The deal closed on Monday and Michael said it would be good for the town.', 'Michael', true],
  ['a maker', 'Zuvela said it would build a second line next to the first.', 'Zuvela', false],
  ['a maker by its acronym', 'NHOA sold the unit to a fund last month.', 'NHOA', false],
])('%s', (_, text, name, person) => {
  const start = text.lastIndexOf(name);
  expect(isPersonName(text, start, start + name.length)).toBe(person);
});

it('looks no further than the words around the name', () => {
  const text = `${'. '.repeat(50_000)}Zuvela said it would build a line.${' word'.repeat(50_000)}`;
  const start = text.indexOf('Zuvela');
  expect(isPersonName(text, start, start + 6)).toBe(false);
});
