import { expect, it } from 'vitest';
import { called } from './called.ts';

it.each([
  [
    { id: 'gujarat-urja', country: 'IN', name: 'Gujarat Urja Vikas Nigam' },
    ['is:gujarat-urja', 'called:gujarat', 'called:urja', 'called:vika', 'called:nigam'],
  ],
  [{ id: null, country: null, name: 'Orbia Ventures' }, ['called:orbia', 'called:ventur']],
  [{ id: 'ge', country: 'US', name: 'GE' }, ['is:ge']],
  [{ id: 'IN', country: 'IN', name: 'India' }, []],
])('%o', (actor, expected) => {
  expect(called(actor)).toEqual(expected);
});
