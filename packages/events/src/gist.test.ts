import { describe, expect, it } from 'vitest';
import { MODELS } from './acts/models.ts';
import { readMarked } from './test-support/read.ts';

const told = (markup: string): string[] => readMarked(markup, {}, MODELS).reports.map((r) => `${r.type} ${r.by}`);

describe('what no trigger understands', () => {
  it.each([
    ['a size and a thing', '{Exide|o IN} has the roof on its {6 GWh|q} cell halls in {Pune|p IN}.', ['facility facility.gist']],
    [
      'a headline and a lead without a figure',
      'Chile keeps its lithium at home\n{Chile|c CL} lets no more raw lithium leave the country, a regulator announced on {Saturday|d 2025-06-28}.',
      ['trade_measure trade_measure.gist'],
    ],
    [
      'words alone, further down',
      'Much is said of cells\nThey are said to be in demand in many towns.\nThat is said to go on for years.\n{Exide|o IN} has its offices in {Pune|p IN} and elsewhere.',
      [],
    ],
  ])('%s', (_, markup, expected) => {
    expect(told(markup)).toEqual(expected);
  });

  it('what only looks like one type is not of it', () => {
    const [first = ''] = told('Customer acquisition cost {Ather|o IN} {₹4,000|m INR 4000} a scooter.');
    expect(first).not.toContain('acquisition');
  });

  it('is left alone where the rules speak alone', () => {
    expect(readMarked('{Exide|o IN} has the roof on its {6 GWh|q} cell halls in {Pune|p IN}.').reports).toEqual([]);
  });
});
