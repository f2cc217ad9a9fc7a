import type { Trace } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { MODELS } from './acts/models.ts';
import { marked } from './test-support/markup.ts';
import { readMarked } from './test-support/read.ts';
import { understand } from './understand.ts';

const LEAD =
  'Batteries are much talked of in the towns of {India|c IN}.\nThey are also talked of in its many villages, says a blog.\nMore follows here.';
const types = (markup: string): string[] => readMarked(`${LEAD}\n${markup}`).reports.map((r) => r.type);

it.each([
  ['a passing mention', '{Exide|o IN} builds plants.', []],
  ['a figure makes it', '{Exide|o IN} will build a {5 GWh|q} plant.', ['facility']],
  ['a date makes it', '{Exide|o IN} will build a plant in {2027|d}.', ['facility']],
  ['a second actor makes it', '{Exide|o IN} will build a plant with {Denso|o JP}.', ['facility']],
  ['nobody', 'A plant will be built.', []],
  ['background with nothing of its own', 'Since {2019|d 2019..}, plants were built.', []],
])('%s', (_, markup, expected) => {
  expect(types(markup)).toEqual(expected);
});

it('the headline is enough', () => {
  expect(
    readMarked('{Exide|o IN} to build battery plant\nMore details will follow when they are known to us.').reports.map((r) => r.type),
  ).toEqual(['facility']);
});

it('words that say little make a report by the rules alone, and are left to the models where there are some', () => {
  const { article, mentions } = marked(
    'Delegation from {Japan|c JP} to meet {Indian|c IN} battery recyclers\nMore will follow when it is known to us, an official said.',
    { title: 'Delegation from Japan to meet Indian battery recyclers' },
  );
  const said = (models: typeof MODELS | undefined): readonly string[] => {
    const trace: Trace = [];
    understand(article, mentions, { models, trace });
    return trace.filter(({ by }) => by === 'meeting.meet').map(({ why }) => why.split(':')[0] ?? '');
  };
  expect(said(undefined)).toEqual(['planned']);
  expect(said(MODELS)).toEqual(['weak words without a figure']);
});
