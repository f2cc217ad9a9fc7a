import { expect, it } from 'vitest';
import { readSources } from '../metadata/sources.ts';
import { parse } from '../source/parse.ts';
import { judge } from './judge.ts';

const TEXT = 'The plant in the harbour opens in July and will make cells for buses and lorries. '.repeat(6);
const sources = readSources(parse('<title>Plant opens</title>').root, 'https://bay.example/plant');
const ARTICLE = {
  sources,
  titles: ['Plant opens'],
  text: TEXT,
  weight: TEXT.length,
  lines: [],
  all: [],
  asks: '',
  dated: true,
  language: 'en',
  expected: 'en',
};

it.each([
  ['an article', {}, 'ok', null],
  ['any language will do', { expected: null }, 'ok', null],
  ['an unknown language may be right', { language: null }, 'ok', null],
  ['another language', { expected: 'ja' }, 'wrong-language', 'en, not ja'],
  ['short', { text: 'The plant opens.', weight: 16 }, 'too-short', '16 weighted characters'],
  ['an error before short', { titles: ['404'], text: '', weight: 0 }, 'not-an-article', 'error title "404"'],
  ['a wall before short', { asks: 'Subscribe to keep reading', text: 'Teaser.', weight: 7 }, 'paywall', 'asks "Subscribe to keep reading"'],
] as const)('%s', (_, evidence, verdict, why) => {
  expect(judge({ ...ARTICLE, ...evidence })).toEqual({ verdict, why });
});
