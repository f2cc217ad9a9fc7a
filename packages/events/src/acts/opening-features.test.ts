import { expect, it } from 'vitest';
import { marked } from '../test-support/markup.ts';
import { subjectOf, understand } from '../understand.ts';
import { MODELS } from './models.ts';
import { openingTellings } from './opening-features.ts';

const TEXT = `Azuma Energy buys a third of Kaveri Cells
{Azuma Energy|o JP} has agreed to buy {33%|q} of {Kaveri Cells|o IN} for {$90 million|m USD 9e7}.
The price of {$90 million|m USD 9e7} is to be paid in cash.
Azuma's shares rose by {2%|q} in Tokyo on Monday.
{Hanshin Metals|o JP} bought a stake of {12%|q} in a rival in {2024|d 2024}.`;

const { article, mentions } = marked(TEXT, { title: 'Azuma Energy buys a third of Kaveri Cells' });
const understood = understand(article, mentions, { models: MODELS, trace: undefined, opens: false });
const tellings = openingTellings(understood.scene, understood, subjectOf(understood).main);
const featuresAt = (index: number): readonly string[] => [
  ...(tellings.find(({ told }) => told.sentence.index === index)?.features.alone.keys() ?? []),
];

it('leaves headline and lead out', () => {
  expect(tellings.every(({ told }) => told.sentence.standing === 'body')).toBe(true);
  expect(tellings.length).toBeGreaterThan(0);
});

it('tells a sentence about others with figures of its own', () => {
  expect(featuresAt(4)).toEqual(expect.arrayContaining(['firms:other', 'firms:new', 'names:new', 'figures:other', 'dates:1']));
});

it('asks no sentence where no model tells what it tells', () => {
  const ruled = understand(article, mentions, { models: undefined, trace: undefined });
  expect(openingTellings(ruled.scene, ruled, subjectOf(ruled).main)).toEqual([]);
});
