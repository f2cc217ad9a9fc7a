import { expect, it } from 'vitest';
import { bio } from './bio.ts';
import { trimmedBy } from './trim.case.ts';

const authors = ['Ana Diaz'];
const BODY = ['The plant opens.', 'It will make cells.'];

it.each([
  ['what the author is', [...BODY, 'Ana Diaz covers power for us.'], ['Ana Diaz covers power for us.']],
  ['how to reach her', [...BODY, 'Contact Ana Diaz at ana@example.com.'], ['Contact Ana Diaz at ana@example.com.']],
  ['an address alone', [...BODY, 'E-mail: desk@example.com'], ['E-mail: desk@example.com']],
  ['another person', [...BODY, 'Ben Cole is the head of the plant.'], []],
  ['at the start it is the story', ['Ana Diaz is back.', ...BODY, ...BODY, ...BODY], []],
  ['an address that is news', [...BODY, 'Bids go to tender@example.com by Friday.'], []],
])('%s', (_, lines, out) => {
  expect(trimmedBy(bio, lines, { authors })).toEqual(out);
});
