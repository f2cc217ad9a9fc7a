import type { StoredEvent, Watch } from '@gigawire/domain';
import { bounded } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { eventOf, gwh } from './event.fixture.ts';
import { watchMatches } from './watch-matches.ts';

const power = { kind: 'power', unit: 'GW', role: 'total', ...bounded(50, 50, null) } as const;
const mwh = { kind: 'energy', unit: 'MWh', role: 'total', ...bounded(20_000, 20_000, 'up_to') } as const;

it.each<readonly [string, Omit<Watch, 'id' | 'title'>, Partial<StoredEvent>, boolean]>([
  ['no condition takes everything', {}, {}, true],
  ['all countries', { allCountries: ['JP', 'IN'] }, {}, true],
  ['one of all is missing', { allCountries: ['JP', 'IN'] }, { countries: ['JP'] }, false],
  ['any country', { anyCountries: ['KR', 'JP'] }, { countries: ['JP'] }, true],
  ['no country', { anyCountries: ['KR'] }, {}, false],
  ['an empty list is met by nothing', { anyCountries: [] }, {}, false],
  ['a topic', { anyTopics: ['solar', 'battery'] }, {}, true],
  ['no topic', { anyTopics: ['solar'] }, {}, false],
  ['a type', { types: ['partnership'] }, {}, true],
  ['another type', { types: ['facility'] }, {}, false],
  ['a status', { statuses: ['signed', 'completed'] }, {}, true],
  ['another status', { statuses: ['cancelled'] }, {}, false],
  ['an actor', { anyActors: ['indian-oil'] }, {}, true],
  ['another actor', { anyActors: ['toyota'] }, {}, false],
  ['large enough', { minGwh: 10 }, { quantities: [gwh(4), gwh(12)] }, true],
  ['large enough in another unit', { minGwh: 20 }, { quantities: [mwh] }, true],
  ['too small', { minGwh: 10 }, { quantities: [gwh(4)] }, false],
  ['a rise is no size', { minGwh: 10 }, { quantities: [gwh(12, 'difference')] }, false],
  ['power is no energy', { minGwh: 10 }, { quantities: [power] }, false],
  ['of unknown size', { minGwh: 0 }, {}, false],
  ['sure enough', { minConfidence: 0.9 }, {}, true],
  ['not sure enough', { minConfidence: 0.95 }, {}, false],
  ['all must hold', { types: ['partnership'], statuses: ['cancelled'] }, {}, false],
])('%s', (_, watch, event, expected) => {
  expect(watchMatches({ id: 'w', title: 'W', ...watch }, eventOf(event))).toBe(expected);
});
