import { expect, it } from 'vitest';
import { readMarked } from './test-support/read.ts';

const PAIR = '{India|c IN} and {Japan|c JP} are close. {India|c IN} and {Japan|c JP} trade.';

it.each([
  ['the two governments', 'The two governments agreed in {May|d 2025-05} to raise trade to {$50 billion|m USD 5e10}.', ['agreement IN JP']],
  ['a joint working group', 'A joint working group will meet in {July|d 2025-07}.', ['meeting IN JP']],
])('%s', (_, next, expected) => {
  expect(readMarked(`${PAIR}\n${next}`).reports.map((r) => `${r.type} ${r.countries.join(' ')}`)).toEqual(expected);
});
