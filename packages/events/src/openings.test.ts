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

const happenings = (openings: LinearModel) => {
  const { article, mentions } = marked(TEXT, { title: 'Kaveri Cells to build 12 GWh plant in Bengaluru' });
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

const beginningsOf = (text: string): (number | undefined)[] => {
  const title = text.split('\n')[0]?.replace(/\{([^|]*)\|[^}]*\}/g, '$1') ?? null;
  const { article, mentions } = marked(text, { title });
  return understand(article, mentions, { models: { ...MODELS, openings: always('own') }, trace: undefined }).happenings.map(
    ({ statements }) => statements[0]?.frame.sentence.index,
  );
};

const VISIT = `{Japan|c JP} to widen battery ties with {India|c IN}
{Japan|c JP} wants to invest in cell making in {India|c IN}, officials say.
A {Japanese|c JP} delegation is to visit {India|c IN} in {July|d 2025-07} to look for partners.
Envoys of both sides have talked for a year.`;

it.each<[string, string, boolean]>([
  ['the same visit', 'A {Japanese|c JP} trade delegation is expected to visit {India|c IN} in {July 2025|d 2025-07}.', false],
  ['another visit', 'A {Japanese|c JP} trade delegation is expected to visit {India|c IN} in {October 2025|d 2025-10}.', true],
])('takes a visit on the same days for told again: %s', (_, sentence, begins) => {
  expect(beginningsOf(`${VISIT}\n${sentence}`).includes(4)).toBe(begins);
});

const OFF = `Two makers drop their plans
Two cell makers have given up plans in a week, as orders fell.
They had been promised loans.
{Alder Cell|o US} scraps {$1.2 billion|m USD 1.2e9} {Arizona|p US} plant`;

it.each<[string, string, boolean]>([
  ['its figure', '{Alder Cell|o US} has abandoned its {$1.2 billion|m USD 1.2e9} cell factory in {Arizona|p US}.', false],
  ['another figure', '{Alder Cell|o US} has abandoned its {$3 billion|m USD 3e9} cell factory in {Ohio|p US}.', true],
])('takes a sentence for told again that follows its heading with %s', (_, sentence, begins) => {
  expect(beginningsOf(`${OFF}\n${sentence}`).includes(4)).toBe(begins);
});
