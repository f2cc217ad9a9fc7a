import { expect, it } from 'vitest';
import { orphanHeadings } from './orphan-headings.ts';
import { trimmedBy } from './trim.case.ts';

it.each([
  ['at the end', ['Text.', '# More stories'], ['More stories']],
  ['several', ['Text.', '# More', '# Most read'], ['Most read', 'More']],
  ['one that heads something', ['# Who pays', 'The state.'], []],
  ['nothing', [], []],
])('%s', (_, lines, out) => {
  expect(trimmedBy(orphanHeadings, lines)).toEqual(out);
});
