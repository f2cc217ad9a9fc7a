import { expect, it } from 'vitest';
import { cosine, directionOf, tellingness, tellingTerms, termsOf } from './terms.ts';

it.each([
  ['stems, counted', 'Aoba Cell picks Sanand; the cells come first', { aoba: 1, cell: 2, pick: 1, sanand: 1, the: 1, come: 1, first: 1 }],
  ['numbers of two digits or more', '₹1,250 crore for 7 GWh at 6.57 cents', { 1250: 1, crore: 1, for: 1, gwh: 1, '6.57': 1, cent: 1 }],
  ['no years', 'by March 2028', { march: 1 }],
  ['pairs of characters where words are not spaced', '電池電池', { 電池: 2, 池電: 1 }],
  ['nothing of nothing', '', {}],
])('the terms of a text are %s', (_, text, terms) => {
  expect(Object.fromEntries(termsOf(text))).toEqual(terms);
});

it('a word of everywhere tells less than a name', () => {
  expect(tellingness('batteries')).toBeLessThan(tellingness('becharaji'));
});

it('names first what few texts have, and leaves out what most have', () => {
  const terms = tellingTerms('The company said the Becharaji works will open').split(' ');
  expect(terms[0]).toBe('becharaji:1');
  for (const common of ['the', 'said', 'will']) expect(terms).not.toContain(`${common}:1`);
});

it('a term that comes again tells more', () => {
  expect(tellingTerms('Sanand waits while Becharaji, yes, Becharaji builds')).toMatch(/^becharaji:2 /);
});

it('two texts are as near as the telling terms they share', () => {
  const direction = (text: string) => directionOf(tellingTerms(text));
  const told = direction('Aoba Cell will make 7 GWh of cells at Sanand from autumn');
  expect(cosine(told, told)).toBeCloseTo(1);
  expect(cosine(told, direction('Cells for scooters: Aoba picks Sanand'))).toBeGreaterThan(0.3);
  expect(cosine(told, direction('Tariffs fell in the tender of Gujarat'))).toBe(0);
});
