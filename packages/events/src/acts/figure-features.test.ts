import { expect, it } from 'vitest';
import { marked } from '../test-support/markup.ts';
import { subjectOf, understand } from '../understand.ts';
import { figureTellings } from './figure-features.ts';
import { MODELS } from './models.ts';

const TEXT = `{Azuma Energy|o JP} buys a third of {Kaveri Cells|o IN}
{Azuma Energy|o JP} has agreed to buy {33%|q} of {Kaveri Cells|o IN} for {$90 million|m USD 9e7}.
The price of {$90 million|m USD 9e7} is to be paid in cash.
{Hanshin Metals|o JP} bought {12%|q} of {Sona Foils|o IN} for {$3 million|m USD 3e6} in {2024|d 2024}.
It paid another {$1 million|m USD 1e6} later.
{Kaveri Cells|o IN} supplies {389 things|q} on top of that price.`;

const { article, mentions } = marked(TEXT, { title: 'Azuma Energy buys a third of Kaveri Cells' });
const understood = understand(article, mentions, { models: MODELS, trace: undefined });
const { main } = subjectOf(understood);
const tellings = main ? figureTellings(understood.scene, understood.tolds, understood.happenings, main) : [];
const featuresOf = (quote: string, nth = 0): readonly string[] => [
  ...(tellings.filter(({ index }) => mentions[index]?.quote === quote)[nth]?.features.keys() ?? []),
];

it('tells what headline and lead count from what is far smaller', () => {
  expect(featuresOf('$90 million', 1)).toEqual(expect.arrayContaining(['front:same', 'since own:no']));
  expect(featuresOf('$3 million')).toEqual(expect.arrayContaining(['front:other', 'size:far below', 'firms:others']));
});

it('tells how far above a sentence told something of its own', () => {
  expect(featuresOf('$1 million')).toContain('since own:1');
});

it('counts the figures of a kind', () => {
  expect(featuresOf('33%')).toContain('nth:0 percent');
  expect(featuresOf('12%')).toContain('nth:1 percent');
});

it('tells where a figure stands from what tells the main happening, and of the same words', () => {
  expect(featuresOf('$90 million')).toEqual(expect.arrayContaining(['since main:0', 'standing:lead', 'in:text']));
  expect(featuresOf('$1 million')).toEqual(expect.arrayContaining(['shares:0', expect.stringMatching(/^since main:[1-6]$/)]));
});

it('asks after what has no unit of its own as well', () => {
  expect(featuresOf('389 things')).toEqual(expect.arrayContaining(['kind:things', 'standing:body']));
});
