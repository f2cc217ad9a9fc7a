import { expect, it } from 'vitest';
import type { LinearModel } from '@gigawire/domain';
import { MODELS } from './acts/models.ts';
import { understand } from './understand.ts';
import { marked } from './test-support/markup.ts';

const always = (name: 'own' | 'other'): LinearModel => ({
  classes: ['own', 'other'],
  bias: name === 'own' ? [9, 0] : [0, 9],
  weights: new Map(),
});
const TEXT = `Kaveri Cells to build 12 GWh plant in Bengaluru
{Kaveri Cells|o IN} will build a {12 GWh|q} cell plant in {Bengaluru|p IN} at a cost of {₹6,000 crore|m INR 6e10}, it said on Monday.
Work on the site begins in {March 2027|d 2027-03}.
The company bought a {26%|q} stake in recycler {Godavari Metals|o IN} for {₹90 crore|m INR 9e8} in {2024|d 2024}.`;

const happenings = (openings: LinearModel) => {
  const { article, mentions } = marked(TEXT, { title: 'Kaveri Cells to build 12 GWh plant in Bengaluru' });
  return understand(article, mentions, { models: { ...MODELS, openings }, trace: undefined }).happenings.map(({ statements, figures }) => ({
    begins: statements[0]?.frame.sentence.index,
    figures: [...figures.keys()].map((i) => mentions[i]?.quote),
  }));
};

it('lets a sentence that tells something of its own begin a happening, with its figures', () => {
  const own = happenings(always('own')).find(({ begins }) => begins === 3);
  expect(own?.figures).toEqual(expect.arrayContaining(['26%', '₹90 crore']));
});

it('takes what such a sentence says from what the article is about', () => {
  const [first] = happenings(always('own'));
  expect(first?.begins).toBe(0);
  expect(first?.figures).not.toContain('₹90 crore');
});

it('leaves what the rules read where no sentence tells anything of its own', () => {
  const { article, mentions } = marked(TEXT, { title: 'Kaveri Cells to build 12 GWh plant in Bengaluru' });
  const ruled = understand(article, mentions, { models: MODELS, trace: undefined, opens: false });
  expect(happenings(always('other'))).toHaveLength(ruled.happenings.length);
});
