import { expect, it } from 'vitest';
import { repeated } from './repeated.ts';
import { trimmedBy } from './trim.case.ts';

const SAID = '“We will build it here,” she said.';

it.each([
  ['a paragraph that stands twice', [SAID, 'Then it rained.', SAID], [SAID]],
  ['in other marks', [SAID, '"We will build it here", she said'], ['"We will build it here", she said']],
  ['short lines may come back', ['He left.', 'He left.'], []],
  ['rows too', ['| 2025 | 30 GWh | planned here', '| 2025 | 30 GWh | planned here'], []],
])('%s', (_, lines, out) => {
  expect(trimmedBy(repeated, lines)).toEqual(out);
});
