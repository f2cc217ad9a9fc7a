import { describe, expect, it } from 'vitest';
import { readMarked } from '../test-support/read.ts';

const actors = (markup: string): string[] =>
  readMarked(markup).reports.flatMap((r) => r.actors.map((a) => `${a.name} ${a.role} ${a.id ?? '-'} ${a.country ?? '-'}`));

describe('actorsOf', () => {
  it.each([
    ['a state has its code', '{Japan|c JP} will provide {¥5 billion|m JPY 5e9} in subsidies.', ['Japan funder JP JP']],
    [
      'a firm has its lexicon id',
      '{Exide|o IN exide} will acquire {Nanocell|o ?} for {$5 million|m USD 5e6}.',
      ['Exide buyer exide IN', 'Nanocell party - -'],
    ],
    [
      'the speaker is not the buyer',
      '{Exide|o IN} said {Denso|o JP} will acquire {Nanocell|o JP}.',
      ['Denso buyer - JP', 'Nanocell party - JP'],
    ],
    ['the speaker behind', 'A {5 GWh|q} plant will be built in {Pune|p IN}, {Exide|o IN} said.', ['Pune host - IN', 'Exide party - IN']],
    ['by', '{Nanocell|o JP} was acquired by {Denso|o JP} in {May|d 2025-05}.', ['Nanocell party - JP', 'Denso buyer - JP']],
    [
      'a second act of the same subject',
      '{Exide|o IN} signed a pact with {Denso|o JP} and will acquire {Nanocell|o JP}.',
      ['Exide party - IN', 'Denso party - JP', 'Exide buyer - IN', 'Nanocell party - JP'],
    ],
    [
      'behind a relative clause',
      '{Exide|o IN}, which makes cells for {Tata|o IN}, will acquire {Nanocell|o JP}.',
      ['Exide buyer - IN', 'Nanocell party - JP'],
    ],
    [
      'one entry for one actor',
      '{Exide|o IN exide} will acquire {Nanocell|o JP}, and {Exide|o IN exide} will pay {$5 million|m USD 5e6}.',
      ['Exide buyer exide IN', 'Nanocell party - JP'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(actors(markup)).toEqual(expected);
  });
});
