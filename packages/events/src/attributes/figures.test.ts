import { describe, expect, it } from 'vitest';
import type { Models } from '../acts/models.ts';
import { readMarked } from '../test-support/read.ts';

const A = '{Exide|o IN}';

const figures = (markup: string, models?: Models): string[] => {
  const { reports, mentions } = readMarked(markup, {}, models);
  return reports.flatMap((r) => [...r.money, ...r.quantities].map((i) => `${mentions[i]?.quote ?? ''} ${r.roles[i] ?? ''}`));
};

describe('figuresOf', () => {
  it.each([
    ['total', `${A} will build a {5 GWh|q} plant.`, ['5 GWh total']],
    ['from and to', `${A} will expand capacity from {5 GWh|q} to {20 GWh|q}.`, ['5 GWh initial', '20 GWh final']],
    ['by', `${A} will expand capacity by {5 GWh|q}.`, ['5 GWh difference']],
    ['a change the recognizer saw', `${A} will expand capacity to {20 GWh|q final}.`, ['20 GWh final']],
    ['up to is no change', `${A} will build a plant of up to {20 GWh|q up_to}.`, ['20 GWh total']],
    [
      'two currencies, one amount',
      `${A} will invest {₹830 crore|m INR 8.3e9} ({about $100 million|m USD 1e8 about =}) in {Pune|p IN}.`,
      ['₹830 crore total', 'about $100 million total'],
    ],
    ['what stands already', `${A}, which operates a {2 GWh|q} line, will build a {5 GWh|q} plant.`, ['5 GWh total']],
    ["somebody else's", `${A} will build a {5 GWh|q} plant to rival {Amara Raja|o IN}'s {16 GWh|q} site.`, ['5 GWh total']],
    ['a rival in its own clause', `${A} will build a {5 GWh|q} plant, while {CATL|o CN} has {500 GWh|q}.`, ['5 GWh total']],
    ['the size of the firm', `${A}, a {$2 billion|m USD 2e9} company, will build a {5 GWh|q} plant.`, ['5 GWh total']],
    ['the size of the scheme', `${A} will build a {5 GWh|q} plant under the {₹18,100 crore|m INR 181e9} scheme.`, ['5 GWh total']],
    ['a price is no total', `${A} will build a {5 GWh|q} plant at {$80 per kWh|m USD 80 rate:kWh}.`, ['5 GWh total']],
    ["a state's own scheme", `${A} aligned its {5 GWh|q} plant with {Japan|c JP}'s {¥350 billion|m JPY 350e9} strategy.`, []],
    ['the length of a line', '{Nexans|o FR} won a contract for {240 km|q} of cable from {TenneT|o NL}.', ['240 km total']],
    ['which plants, not how many', `${A} will build {two plants|q} of {5 GWh|q}.`, ['5 GWh total']],
    ['a kind that does not fit', `${A} will build a {5 GWh|q} plant {40 km|q} from {Pune|p IN}.`, ['5 GWh total']],
    [
      'relative clause about the plant',
      `${A} will build a plant in {Pune|p IN}, which will have a capacity of {5 GWh|q}.`,
      ['5 GWh total'],
    ],
    [
      'the next sentence',
      `${A} will build a plant in {Pune|p IN}.\nThe plant, near the airport, covers {40 hectares|q} and costs {₹600 crore|m INR 6e9}.`,
      ['₹600 crore total', '40 hectares total'],
    ],
    ['a goal', '{India|c IN} aims for {50 GWh|q} of cells by {2030|d ..2030}.', ['50 GWh target']],
    [
      'growth',
      "{India|c IN}'s EV sales rose {12%|q} to {180,000 vehicles|q} in {June|d 2025-06}.",
      ['12% difference', '180,000 vehicles final'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(figures(markup)).toEqual(expected);
  });
});
