import { expect, it } from 'vitest';
import { statedBody } from './stated-body.ts';
import { trimmedBy } from './trim.case.ts';

const A = `The plant in the harbour opens in July, its owner said, and ${'will make cells for buses '.repeat(8)}`.trim();
const B = `The state pays a third of the cost, and ${'the city gives the land for it '.repeat(8)}`.trim();
const POLL = 'Do you think that the plant will open in time?';
const stated = `${A}\n${B}`;

it.each([
  ['a box between the paragraphs', [A, POLL, B], stated, [POLL]],
  ['after them', [A, B, POLL], stated, [POLL]],
  ['what stands before is a standfirst', [POLL, A, B], stated, []],
  ['headings and rows stay', [A, '# Who pays', '| 2030 | 30 GWh', B], stated, []],
  ['another text says nothing', [A, POLL, B], 'Words of another article altogether. '.repeat(20), []],
  ['half of the text says nothing', [A, POLL, B], A.repeat(2), []],
  ['no lines', [], stated, []],
  ['none is stated', [A, POLL, B], null, []],
])('%s', (_, lines, text, out) => {
  expect(trimmedBy(statedBody, lines, { statedBody: text })).toEqual(out);
});
