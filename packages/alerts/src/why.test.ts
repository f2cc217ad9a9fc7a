import type { Watch } from '@gigawire/domain';
import { expect, it } from 'vitest';
import { eventOf, gwh } from './event.fixture.ts';
import { whyMatched } from './why.ts';

it.each<readonly [Omit<Watch, 'id' | 'title'>, string]>([
  [{ allCountries: ['IN', 'JP'], anyTopics: ['battery', 'solar'] }, 'India and Japan; battery'],
  [{ anyCountries: ['JP', 'KR'] }, 'Japan'],
  [{ types: ['partnership', 'facility'], statuses: ['signed'] }, 'partnership; signed'],
  [{ anyActors: ['indian-oil'], minGwh: 10 }, 'Indian Oil; 32 GWh'],
  [{}, 'every event'],
])('%j: %s', (watch, expected) => {
  expect(whyMatched({ id: 'w', title: 'W', ...watch }, eventOf({ quantities: [gwh(32)] }))).toBe(expected);
});
