import { expect, it } from 'vitest';
import { drafts } from '../assemble.ts';
import { marked } from '../test-support/markup.ts';
import { MODELS } from './models.ts';

const TITLE = 'Kaveri Cells to lift output in Pune';
const TEXT = `{Kaveri Cells|o IN} to lift output in {Pune|p IN}
{Kaveri Cells|o IN} will spend {$90 million|m USD 9e7} to raise the capacity of its {Pune|p IN} cell plant from {5 GWh|q} to {12 GWh|q} by {2027|d ..2027}.`;

const { article, mentions } = marked(TEXT, { title: TITLE });
const found = drafts(article, mentions, { broader: new Map(), models: MODELS }).flatMap(({ ofFigureRoles }) => ofFigureRoles);
const featuresOf = (quote: string): readonly string[] => [
  ...(found.find(({ index }) => mentions[index]?.quote === quote)?.features.keys() ?? []),
];

it('tells the words beside a figure and the day told with it', () => {
  expect(featuresOf('12 GWh')).toEqual(expect.arrayContaining(['before:<energy> to', 'before:to energy', 'dated:<by> energy']));
  expect(featuresOf('5 GWh')).toEqual(expect.arrayContaining(['before:plant from', 'after:to <energy>']));
});

it('tells what stands between two figures of a kind, and which is larger', () => {
  expect(featuresOf('12 GWh')).toEqual(expect.arrayContaining(['last:to', 'last:smaller', 'next:none']));
  expect(featuresOf('5 GWh')).toEqual(expect.arrayContaining(['last:none', 'next:to', 'next:larger']));
});

it('compares no money with gigawatt hours', () => {
  expect(featuresOf('$90 million')).toEqual(expect.arrayContaining(['last:none', 'next:none', 'ruled:total']));
});
