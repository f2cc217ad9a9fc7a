import { expect, it } from 'vitest';
import { MODELS } from '../acts/models.ts';
import { readMarked } from '../test-support/read.ts';

const FILLER = 'Batteries store energy for later use in many ways and places of {India|c IN}.';
const PLANT = '{Exide|o IN} will build a {5 GWh|q} plant in {Pune|p IN}.';
const STAKE = '{Denso|o JP} will acquire {Nanocell|o JP} for {$5 million|m USD 5e6}.';

const primary = (markup: string, title: string | null = null): string[] =>
  readMarked(markup, { title })
    .reports.filter((r) => r.primary)
    .map((r) => r.type);

it.each([
  ['the lead', `${PLANT}\n${FILLER}\n${FILLER}\n${FILLER}\n${STAKE}`, null, ['facility']],
  ['the title decides', `${FILLER}\n${FILLER}\n${PLANT}\n${FILLER}\n${STAKE}`, 'Denso to acquire Nanocell', ['acquisition']],
  ['two of equal weight', `${PLANT} ${STAKE}`, null, ['facility', 'acquisition']],
  ['background never', `In {2019|d}, {Exide|o IN} opened a {5 GWh|q} plant in {Pune|p IN}.`, null, []],
])('%s', (_, markup, title, expected) => {
  expect(primary(markup, title)).toEqual(expected);
});

it('beside models, what stands in front by itself, be it months old', () => {
  const text = `{Exide|o IN} in {March 2025|d 2025-03} bought {12%|q % 12} of {Nanocell|o JP} for {$5 million|m USD 5e6}, filings show.\n${FILLER}`;
  const read = (models?: typeof MODELS) => readMarked(text, { published: '2025-11-20' }, models).reports.map((r) => [r.type, r.primary]);
  expect(read()).toEqual([['acquisition', false]]);
  expect(read(MODELS)).toEqual([['acquisition', true]]);
});
