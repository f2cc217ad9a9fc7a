import { describe, expect, it } from 'vitest';
import { compareFigures } from './compare-figures.ts';
import { sceneOf } from './scene.ts';
import { marked } from './test-support/markup.ts';

describe('compareFigures', () => {
  it.each([
    ['the same amount', '{5 GWh|q} {5,000 MWh|q}', 'same'],
    ['nearly the same', '{$2.40 billion|m USD 2.40e9} {$2.44 billion|m USD 2.44e9}', 'same'],
    ['another amount', '{5 GWh|q} {9 GWh|q}', 'clash'],
    ['another kind', '{5 GWh|q} {500 workers|q}', 'apart'],
    ['another currency', '{$1 billion|m USD 1e9} {₹830 crore|m INR 8.3e9}', 'apart'],
    ['per year or not', '{5 GWh|q} {5 GWh a year|q}', 'same'],
  ] as const)('%s', (_, markup, expected) => {
    const { article, mentions } = marked(markup);
    expect(compareFigures(sceneOf(article, mentions), new Map([[0, 'total']]), new Map([[1, 'total']]))).toBe(expected);
  });

  it('does not compare a start with an end', () => {
    const { article, mentions } = marked('{5 GWh|q} {9 GWh|q}');
    expect(compareFigures(sceneOf(article, mentions), new Map([[0, 'initial']]), new Map([[1, 'final']]))).toBe('apart');
  });
});
