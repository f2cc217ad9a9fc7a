import { expect, it } from 'vitest';
import { homesOf, nameKey } from './homes.ts';
import { maskOf } from './mask.ts';
import { marked } from './test-support/markup.ts';

const homes = (markup: string, title: string | null = null, dateline: string | null = null): Record<string, string> => {
  const { article, mentions } = marked(markup);
  return Object.fromEntries(homesOf(maskOf(article.text, mentions), mentions, { title, dateline, leadEnd: article.text.length }));
};

it.each([
  ["a country's firm", "{Japan|c JP}'s battery maker {Nanocell|o ?} grew.", { nanocell: 'JP' }],
  ['a town before', 'The {Pune|p IN}-based {Nanocell|o ?} grew.', { nanocell: 'IN' }],
  ['a town behind', '{Nanocell|o ?} of {Pune|p IN} grew.', { nanocell: 'IN' }],
  ['an apposition', '{Nanocell|o ?}, the {Osaka|p JP} maker of films, grew.', { nanocell: 'JP' }],
  ['the tail of a name', '{Nanocell|o ?} {India|c IN} grew.', { nanocell: 'IN' }],
  ['another sentence about a place', '{Nanocell|o ?} grew. Sales in {India|c IN} fell.', {}],
  ['a firm whose home is known', "{Japan|c JP}'s {Tata|o IN} grew.", {}],
])('%s', (_, markup, expected) => {
  expect(homes(markup)).toEqual(expected);
});

it('learns from the title and from the dateline', () => {
  const text = '{Nanocell Co|o ?} grew as {Japanese|c JP} makers did.';
  expect(homes(text, "Japan's Nanocell grows")).toEqual({ nanocell: 'JP' });
  expect(homes(text, 'Nanocell grows', 'KR')).toEqual({ nanocell: 'KR' });
  expect(homes(text, 'Nanocell grows')).toEqual({});
});

it('knows a firm by its first word', () => {
  expect(nameKey('Hoshizora Battery Co')).toBe('hoshizora');
});
