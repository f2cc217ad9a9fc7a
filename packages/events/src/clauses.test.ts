import { expect, it } from 'vitest';
import { splitClauses } from './clauses.ts';

it.each([
  ['one', 'the firm builds a plant', ['opening|the firm builds a plant']],
  ['contrast', 'a builds, while b sells', ['opening|a builds', 'contrast|, while b sells']],
  ['relative and back', 'a, which makes cells, will build', ['opening|a', 'relative|, which makes cells', 'and|, will build']],
  ['second act', 'a signed a deal and will build a plant', ['opening|a signed a deal', 'and| and will build a plant']],
  ['new subject', 'a builds, and the new site will open', ['opening|a builds', 'other|, and the new site will open']],
  ['earlier', 'shares rose after a won an order', ['opening|shares rose', 'earlier| after a won an order']],
  [
    'fronted',
    'after talks failed, a sold its stake and will leave',
    ['earlier|after talks failed', 'opening|, a sold its stake', 'and| and will leave'],
  ],
  ['a noun after and', 'a makes cells and partnerships', ['opening|a makes cells and partnerships']],
  ['since a date is no clause', 'a has grown since \ue002\ue002', ['opening|a has grown since \ue002\ue002']],
])('%s', (_, words, expected) => {
  const clauses = splitClauses(words, { start: 0, end: words.length });
  expect(clauses.map((c) => `${c.link}|${words.slice(c.start, c.end)}`)).toEqual(expected);
});
