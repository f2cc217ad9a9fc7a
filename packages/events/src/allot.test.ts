import { expect, it } from 'vitest';
import { MODELS } from './acts/models.ts';
import { readMarked } from './test-support/read.ts';

const TEXT = `Exide to build 12 GWh plant in Bengaluru
{Exide Energy|o IN} will build a {12 GWh|q} cell plant in {Bengaluru|p IN} at a cost of {₹6,000 crore|m INR 6e10}.
The first line, of {6 GWh|q}, is to start in {March 2027|d 2027-03}.
{Amara Raja|o IN} opened a {16 GWh|q} plant in {Telangana|p IN} {last year|d 2024}.`;

const figures = (models?: typeof MODELS): string[][] => {
  const { mentions, reports } = readMarked(TEXT, { title: 'Exide to build 12 GWh plant in Bengaluru' }, models);
  return reports.map((r) => [...r.money, ...r.quantities].map((i) => mentions[i]?.quote ?? '').sort());
};

it('gives what an article is about its figures and leaves others theirs', () => {
  expect(figures(MODELS)[0]).toEqual(expect.arrayContaining(['12 GWh', '₹6,000 crore']));
  expect(figures(MODELS)[0]).not.toContain('16 GWh');
});

it('gives no figure to two reports', () => {
  const all = figures(MODELS).flat();
  expect(all).toEqual([...new Set(all)]);
});
