import type { LexiconConcept, LexiconOrganization } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { factsIn, homesAbroad } from './lexicon-facts.ts';

const concept = (id: string, broader: readonly string[]): LexiconConcept => ({
  id,
  name: id,
  aliases: [],
  exact: [],
  broader,
  country: null,
});
const firm = (id: string, given: Partial<LexiconOrganization> = {}): LexiconOrganization => ({
  id,
  name: id,
  country: 'IN',
  aliases: [],
  parents: [],
  trade: [],
  type: 'company',
  ...given,
});
const facts = factsIn({
  organizations: [
    firm('exide', { trade: ['battery'] }),
    firm('suzuki', { name: 'Suzuki', country: 'JP' }),
    firm('denso', { name: 'Denso', country: 'JP' }),
    firm('tata', { name: 'Tata Group' }),
    firm('maruti-suzuki', { name: 'Maruti Suzuki', parents: ['suzuki'] }),
    firm('tds', { name: 'TDS Lithium-Ion Battery Gujarat', parents: ['suzuki', 'denso'] }),
    firm('tata-suzuki', { name: 'Mayura Cells', parents: ['tata', 'suzuki'] }),
    firm('tata-power', { name: 'Tata Power', parents: ['tata'] }),
    firm('seci', { name: 'Solar Energy Corporation', type: 'government' }),
    firm('heavy', { name: 'Ministry of Heavy Industries', type: 'government' }),
    firm('steel', { name: 'Steel Authority of India' }),
    firm('ebrd', { name: 'European Bank for Reconstruction', type: 'international' }),
    firm('isa', { name: 'International Solar Alliance', type: 'international' }),
    firm('kyodo', { name: 'Kyodo News' }),
    firm('jaguar', { name: 'Jaguar Land Rover', country: 'GB', parents: ['tata'] }),
  ],
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

const { broader, trades, owners } = facts;

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

it('knows who is not what their name says', () => {
  expect([...(facts.natures ?? [])]).toEqual([
    ['seci', 'state'],
    ['steel', 'firm'],
    ['ebrd', 'bank'],
    ['isa', 'state'],
  ]);
});

it('knows who acts for owners from abroad: under their name, or for several from one country', () => {
  expect([...(owners ?? [])]).toEqual([
    ['maruti-suzuki', ['JP']],
    ['tds', ['JP']],
  ]);
});

it.each([
  ['of the lexicon', { id: 'maruti-suzuki', name: 'Maruti Suzuki', country: 'IN' }, ['JP']],
  ['named after its house', { id: null, name: 'Suzuki Cells India', country: 'IN' }, ['JP']],
  ['in the country of its house', { id: null, name: 'Suzuki Cells Hamamatsu', country: 'JP' }, []],
  ['whose home is not known', { id: null, name: 'Suzuki Cells', country: null }, []],
  ['of another name', { id: null, name: 'Mayura Suzuki', country: 'IN' }, []],
])('knows for whom a firm acts: %s', (_, actor, expected) => {
  expect(homesAbroad(actor, facts)).toEqual(expected);
});
