import { describe, expect, it } from 'vitest';
import { sceneOf } from '../scene.ts';
import { marked } from '../test-support/markup.ts';
import { readMarked } from '../test-support/read.ts';
import { themesOf } from './topics.ts';

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

describe('themesOf', () => {
  const themes = (markup: string): readonly string[] => {
    const { article, mentions } = marked(markup, {});
    const kinds = ['cathode', 'anode', 'separator'].map((id) => [id, ['battery']] as const);
    return themesOf(sceneOf(article, mentions), { broader: new Map(kinds) });
  };
  const front =
    '{Denso|o JP} builds in {Pune|p IN}.\n{Denso|o JP} builds a plant in {Pune|p IN}, it said.\nThe plant is to be open for business by {2027|d ..2027}.';
  const cars =
    '{Denso|o JP} shows {cars|t electric-vehicle}.\nThe {cars|t electric-vehicle} are for {Pune|p IN}, the firm said.\nThey sell well in all of its markets, it said.';
  it.each([
    ['is named in front', '{Denso|o JP} builds a {cathode|t cathode} plant in {Pune|p IN}.', ['battery', 'cathode']],
    ['is named again below', `${front}\nIt makes {cells|t cell}.\nThe {cells|t cell} are large.`, ['cell']],
    ['has three of its kinds listed', `${front}\nIt needs {cathodes|t cathode}, {anodes|t anode} and {films|t separator}.`, ['battery']],
    [
      'but not what is named twice in a long article',
      `${front}\nIt makes {cells|t cell}.\nThe {cells|t cell} are large.\n${'The firm grew.\n'.repeat(18)}`,
      [],
    ],
    ['but not what is named once below', `${front}\nIt makes {cells|t cell}.`, []],
    ['nor a part of what stands in front', `${cars}\nEach has a {battery|t}.\nThe {battery|t} is large.`, ['electric-vehicle']],
  ])('%s', (_, markup, expected) => {
    expect(themes(markup)).toEqual(expected);
  });
});
