import { expect, it } from 'vitest';
import { marked } from './test-support/markup.ts';
import { unnamedFirms } from './unnamed-firms.ts';

const names = (markup: string): string[] => {
  const { article, mentions } = marked(markup);
  return unnamedFirms(article.text, mentions).map((m) => `${m.quote} ${m.value.country ?? '-'}`);
};

it.each([
  ['behind its country', "Workers at {Chile|c CL}'s Salar Norte walked out.\nSalar Norte said so.", ['Salar Norte CL', 'Salar Norte CL']],
  ['first in the headline', 'Hokuto Denchi picks {Gujarat|p IN}\nThe board of Hokuto Denchi met.', ['Hokuto Denchi -', 'Hokuto Denchi -']],
  ['named once', "Workers at {Chile|c CL}'s Salar Norte walked out.", []],
  ['a person', 'Narendra Modi visits {Japan|c JP}\nPrime Minister Narendra Modi spoke.', []],
  ['a family name', 'Vaishnaw opens plant in {Haryana|p IN}\nUnion minister Ashwini Vaishnaw opened it. Vaishnaw spoke.', []],
  ['an organ of state', "{Japan|c JP}'s Supreme Court ruled. The Supreme Court sat.", []],
])('%s', (_, markup, expected) => {
  expect(names(markup)).toEqual(expected);
});
