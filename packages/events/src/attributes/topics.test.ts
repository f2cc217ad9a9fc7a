import { describe, expect, it } from 'vitest';
import { readMarked } from '../test-support/read.ts';

describe('topicsOf', () => {
  it.each([
    ['its own, with what is broader', '{Exide|o IN} will build a {5 GWh|q} {cathode|t} plant.', ['battery', 'cathode', 'clean-energy']],
    ['programmes too', '{Exide|o IN} will build a {5 GWh|q} plant under {PLI|g pli}.', ['pli']],
    [
      'the theme of the article where it has none',
      '{Exide|o IN} bets on {battery|t} cells.\nThe {battery|t} maker grew.\n{Exide|o IN} will build a {5 GWh|q} plant.',
      ['battery', 'clean-energy'],
    ],
    [
      'what the headline names beside its own, where the article is about it',
      '{Exide|o IN} bets on {battery|t} makers.\n{Exide|o IN} will build a {5 GWh|q} {cathode|t} plant in {Pune|p IN}.',
      ['battery', 'cathode', 'clean-energy'],
    ],
    ['what an actor deals in', '{Exide|o IN exide} will build a {5 GWh|q} plant.', ['battery', 'clean-energy']],
    ['what an actor is named after', '{Exide Battery|o IN} will build a {5 GWh|q} plant.', ['battery', 'clean-energy']],
    ['none', '{Exide|o IN} will build a {5 GWh|q} plant.', []],
  ])('%s', (_, markup, expected) => {
    expect(readMarked(markup).reports[0]?.topics).toEqual(expected);
  });
});
