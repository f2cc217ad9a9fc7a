import { expect, it } from 'vitest';
import { cosine, directionOf, tellingness, tellingWords, wordsOf } from './words.ts';

it.each([
  ['Aoba Cell picks Sanand; the cell plant is its first', ['aoba', 'cell', 'picks', 'sanand', 'the', 'plant', 'its', 'first']],
  ['電池工場', ['電池', '池工', '工場']],
  ['', []],
])('the words of "%s"', (text, words) => {
  expect([...wordsOf(text)]).toEqual(words);
});

it('a word of everywhere tells less than a name', () => {
  expect(tellingness('battery')).toBeLessThan(tellingness('becharaji'));
});

it('names first what few openings have, and leaves out what most have', () => {
  const words = tellingWords('The company said the Becharaji works will open');
  expect(words[0]).toBe('becharaji');
  for (const common of ['the', 'said', 'will']) expect(words).not.toContain(common);
});

it('two openings are as near as the telling words they share', () => {
  const direction = (text: string) => directionOf(tellingWords(text));
  const told = direction('Aoba Cell will make 7 GWh of cells at Sanand from autumn');
  expect(cosine(told, told)).toBeCloseTo(1);
  expect(cosine(told, direction('Cells for scooters: Aoba picks Sanand'))).toBeGreaterThan(0.3);
  expect(cosine(told, direction('Tariffs fell in the tender of Gujarat'))).toBe(0);
});
