import type { LexiconConcept, LexiconOrganization } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { topicsIn } from './topics-in.ts';

const concept = (id: string, broader: readonly string[]): LexiconConcept => ({
  id,
  name: id,
  aliases: [],
  exact: [],
  broader,
  country: null,
});
const firm = (id: string, trade: readonly string[]): LexiconOrganization => ({
  id,
  name: id,
  country: 'IN',
  aliases: [],
  parents: [],
  trade,
  type: 'company',
});
const { broader, trades } = topicsIn({
  organizations: [firm('exide', ['battery']), firm('suzuki', [])],
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

it('knows the trade of those that have only one', () => {
  expect([...(trades ?? [])]).toEqual([['exide', ['battery']]]);
});
