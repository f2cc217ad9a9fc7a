import { describe, expect, it } from 'vitest';
import { readMarked } from '../test-support/read.ts';

describe('countriesOf', () => {
  it.each([
    ['homes of firms and the place', '{Sakura Cell|o JP} will build a {5 GWh|q} plant in {Pune|p IN}.', ['IN', 'JP']],
    [
      'not what one moves away from',
      '{Sakura Cell|o JP} will build a {5 GWh|q} plant in {Pune|p IN} to cut reliance on {China|c CN}.',
      ['IN', 'JP'],
    ],
    ['not a rival', 'Unlike {CATL|o CN}, {Sakura Cell|o JP} will build a {5 GWh|q} plant in {Pune|p IN}.', ['IN', 'JP']],
    [
      'not the country of another clause',
      '{Sakura Cell|o JP} will build a {5 GWh|q} plant in {Pune|p IN}, while demand in {Germany|c DE} falls.',
      ['IN', 'JP'],
    ],
    ['an adjective', '{Japanese|c JP} firms will invest {₹500 crore|m INR 5e9} in {Gujarat|p IN}.', ['IN', 'JP']],
    [
      'the pair meant by "the partnership"',
      '{India|c IN} and {Japan|c JP} met in {May|d 2025-05}. {India|c IN} and {Japan|c JP} are close.\nThe partnership plans to develop {30 GWh|q} of storage by {2030|d ..2030}.',
      ['IN', 'JP'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarked(markup).reports.at(-1)?.countries).toEqual(expected);
  });
});
