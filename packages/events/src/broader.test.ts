import type { LexiconConcept } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { broaderOf } from './broader.ts';

const concept = (id: string, broader: readonly string[]): LexiconConcept => ({
  id,
  name: id,
  aliases: [],
  exact: [],
  broader,
  country: null,
});
const broader = broaderOf({
  organizations: [],
  technologies: [
    concept('battery', ['clean-energy']),
    concept('cell', ['battery']),
    concept('cathode', ['cell', 'materials']),
    concept('loop-a', ['loop-b']),
    concept('loop-b', ['loop-a']),
  ],
  programmes: [concept('pli-acc', ['cell'])],
  places: [],
  blocs: [],
  regions: [],
});

it.each([
  ['cathode', ['battery', 'cell', 'clean-energy', 'materials']],
  ['pli-acc', ['battery', 'cell', 'clean-energy']],
  ['battery', ['clean-energy']],
  ['loop-a', ['loop-b']],
])('%s', (id, expected) => {
  expect(broader.get(id)).toEqual(expected);
});
