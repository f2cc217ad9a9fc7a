import { describe, expect, it } from 'vitest';
import { partiesOf } from './parties.ts';
import { sceneOf } from './scene.ts';
import { marked } from './test-support/markup.ts';

const stances = (markup: string, home: string | null = null): string[] => {
  const { article, mentions } = marked(markup);
  const scene = sceneOf(article, mentions);
  return scene.sentences.flatMap((s) => partiesOf(scene, s, home)).map((p) => `${p.name} ${p.stance} ${p.nature} ${p.country ?? '-'}`);
};

describe('partiesOf', () => {
  it.each([
    ['a state acting', '{Japan|c JP} will sign a pact.', ['Japan acts state JP']],
    ['an organ of state', 'The {Japanese|c JP} government agreed.', ['Japan acts state JP']],
    ['a delegation', 'A high-level {Japanese|c JP} delegation came.', ['Japan acts state JP']],
    ['a delegation of a company', 'A delegation of the {Japanese|c JP} company came.', ['Japan colours state JP']],
    ['an adjective', '{Japanese|c JP} firms grow.', ['Japan colours state JP']],
    ['an owner', "{India|c IN}'s plans grew.", ['India owns state IN']],
    ['where something is the first', "{India|c IN}'s first grid battery grew.", ['India colours state IN']],
    ['where a headline is from', '{India|c IN}: {Exide|o IN} grew\nIt did so.', ['India place state IN', 'Exide acts firm IN']],
    ['where a firm is from', '{Exide|o IN} of {India|c IN} grew.', ['Exide acts firm IN', 'India colours state IN']],
    ['a minister', 'The Union Minister of Coal and Mines met {Exide|o IN}.', ['India acts state IN', 'Exide acts firm IN']],
    ['whom one was spun out of', '{Nanocell|o IN}, spun out of {Exide|o IN}, grew.', ['Nanocell acts firm IN', 'Exide stands-by firm IN']],
    ['whom one leans on', '{Japan|c JP} will lean less on top exporter {China|c CN}.', ['Japan acts state JP', 'China stands-by state CN']],
    ['a place', 'Sales in {India|c IN} grew.', ['India place state IN']],
    ['a destination', 'They plan to visit {India|c IN}.', ['India acts state IN']],
    ['a bystander', 'It cut reliance on {China|c CN}.', ['China stands-by state CN']],
    [
      'a home lent to an unknown firm',
      "{Japan|c JP}'s battery maker {Sakura Cell|o ?} grew.",
      ['Japan colours state JP', 'Sakura Cell acts firm JP'],
    ],
    ['a town lent', 'The {Pune|p IN}-based {Nanocell|o ?} grew.', ['Pune colours state IN', 'Nanocell acts firm IN']],
    ['a ministry', 'The {Ministry of Power|o IN} said.', ['Ministry of Power acts state IN']],
    ['a public bank', '{JBIC|o JP} lent.', ['JBIC acts bank JP']],
    ['a source', '{Exide|o IN} grew, according to {Reuters|o GB}.', ['Exide acts firm IN', 'Reuters stands-by press GB']],
    [
      'a paper that counted',
      '{Exide|o IN} and others spend, {Reuters|o GB} calculates.',
      ['Exide acts firm IN', 'Reuters stands-by press GB'],
    ],
    [
      'a source under either of its names',
      '{India|c IN} agreed, according to the {Ministry of Mines|o IN mom} ({MoM|o IN mom}).',
      ['India acts state IN', 'Ministry of Mines stands-by state IN', 'MoM stands-by firm IN'],
    ],
    ['a state government', 'The {Gujarat|p IN} government agreed.', ['Gujarat government acts state IN']],
    ['a bloc', 'The {EU|b eu} imposed duties.', ['EU acts bloc -']],
    ['a pair', '{The two countries|c IN JP} agreed.', ['India acts state IN', 'Japan acts state JP']],
  ])('%s', (_, markup, expected) => {
    expect(stances(markup)).toEqual(expected);
  });

  it('gives "the government" the home it is told, and leaves it out without one', () => {
    expect(stances('The government will help {Exide|o IN}.', 'IN')).toEqual(['India acts state IN', 'Exide acts firm IN']);
    expect(stances('The government will help {Exide|o IN}.')).toEqual(['Exide acts firm IN']);
  });
});
