import { expect, it } from 'vitest';
import { sceneOf } from '../scene.ts';
import { marked } from '../test-support/markup.ts';
import { wordsIn } from './tokens.ts';

function tokens(markup: string): string {
  const { article, mentions } = marked(markup, { published: '2025-07-03' });
  const scene = sceneOf(article, mentions);
  const [sentence] = scene.sentences;
  return sentence ? wordsIn(sentence, sentence).join(' ') : '';
}

it('puts each mention as one tag of its kind', () => {
  expect(tokens('{Exide Energy|o IN} will build a {12 GWh|q} plant in {Karnataka|p IN} for {₹6,000 crore|m INR 6e10}.')).toBe(
    '<firm> will build a <energy> plant in <place> for <money>',
  );
});

it('tells organizations by their nature and dates by where they lie', () => {
  expect(tokens('{Ministry of Mines|o IN} lent it {in 2019|d 2019}, and {JBIC|o JP} will {in 2031|d 2031}.')).toBe(
    '<state> lent it <past> and <bank> will <ahead>',
  );
});

it('keeps words that are figures and verbs at once, and puts bare numbers as numbers', () => {
  expect(tokens('Its 3 lines are doubling output.')).toBe('its <number> lines are doubling output');
});
