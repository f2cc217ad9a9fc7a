import { expect, it } from 'vitest';
import { type LinearModel, type Trace, weightsOf } from '@gigawire/domain';
import { MODELS } from './acts/models.ts';
import { understand } from './understand.ts';
import { marked } from './test-support/markup.ts';

const always = (name: 'own' | 'other'): LinearModel => ({
  classes: ['own', 'other'],
  bias: name === 'own' ? [9, 0] : [0, 9],
  weights: weightsOf([]),
});
const TEXT = `Kaveri Cells to build 12 GWh plant in Bengaluru
{Kaveri Cells|o IN} will build a {12 GWh|q} cell plant in {Bengaluru|p IN} at a cost of {₹6,000 crore|m INR 6e10}, it said on Monday.
The plant is to employ {900 people|q}.
The plant will have a second line of {6 GWh|q} in {March 2027|d 2027-03}.
Kaveri opened a {2 GWh|q} line in {Pune|p IN} in {2024|d 2024}.`;

const happenings = (openings: LinearModel, text = TEXT) => {
  const { article, mentions } = marked(text, { title: 'Kaveri Cells to build 12 GWh plant in Bengaluru' });
  return understand(article, mentions, { models: { ...MODELS, openings }, trace: undefined }).happenings.map(({ statements, figures }) => ({
    begins: statements[0]?.frame.sentence.index,
    figures: [...figures.keys()].map((i) => mentions[i]?.quote),
  }));
};

const beginnings = (openings: LinearModel): (number | undefined)[] => happenings(openings).map(({ begins }) => begins);

it('lets a sentence that tells something of its own begin a happening, with its figures, where the rules take it for more of what was told', () => {
  expect(beginnings(always('other'))).not.toContain(3);
  expect(happenings(always('own')).find(({ begins }) => begins === 3)?.figures).toEqual(['6 GWh']);
});

it('takes what such a sentence says from what the article is about', () => {
  const figuresOfFirst = (openings: LinearModel) => happenings(openings)[0]?.figures;
  expect(figuresOfFirst(always('other'))).toContain('6 GWh');
  expect(figuresOfFirst(always('own'))).not.toContain('6 GWh');
});

it('begins nothing with what was told wrongly', () => {
  const corrected = `${TEXT}\n{Kaveri Cells|o IN} said its first note had wrongly added a {3 GWh|q} line to the plant.`;
  expect(happenings(always('own'), corrected).map(({ begins }) => begins)).not.toContain(5);
});

it('leaves alone what already begins a happening', () => {
  const begun = (name: 'own' | 'other') => beginnings(always(name)).filter((begins) => begins === 4);
  expect(begun('own')).toEqual(begun('other'));
});

it('says in the trace which sentences it took for their own', () => {
  const { article, mentions } = marked(TEXT, { title: 'Kaveri Cells to build 12 GWh plant in Bengaluru' });
  const trace: Trace = [];
  understand(article, mentions, { models: { ...MODELS, openings: always('own') }, trace });
  expect(trace.filter(({ why }) => why.startsWith('tells something of its own')).map(({ by }) => by)).toEqual(['facility.own']);
});
