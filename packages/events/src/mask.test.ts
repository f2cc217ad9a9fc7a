import { expect, it } from 'vitest';
import { maskOf } from './mask.ts';
import { marked } from './test-support/markup.ts';

const LETTER: Readonly<Record<string, string>> = {
  '\ue000': 'M',
  '\ue001': 'Q',
  '\ue002': 'D',
  '\ue003': 'O',
  '\ue004': 'C',
  '\ue005': 'P',
  '\ue006': 'G',
};

it.each([
  ['each kind has its sign', '{Exide|o IN} to spend {₹5 crore|m INR 5e7}', 'OOOOO to spend MMMMMMMM'],
  ['technologies stay words', 'a {Battery|t} in {Pune|p IN}', 'a battery in PPPP'],
  ['curly quotes and hard spaces', 'India’s\u00a0plan', "india's plan"],
  ['a bloc is a state', 'the {EU|b eu}', 'the CC'],
  ['private characters of the text itself are blanked', 'a\ue000b', 'a b'],
  ['a letter that grows in lower case', 'İzmir Plant', 'İzmir plant'],
])('%s', (_, markup, expected) => {
  const { article, mentions } = marked(markup);
  const mask = maskOf(article.text, mentions);
  expect(mask.replace(/[\ue000-\ue006]/g, (c) => LETTER[c] ?? c)).toBe(expected);
  expect(mask).toHaveLength(article.text.length);
});

it('paints a name over a country inside it', () => {
  const { article, mentions } = marked('{Bank of Japan|o JP} met');
  const country = { kind: 'country', start: 8, end: 13, quote: 'Japan', value: { code: 'JP' }, certainty: 'stated', by: 'test' } as const;
  expect(maskOf(article.text, [...mentions, country])).toBe(`${'\ue003'.repeat(13)} met`);
});
