import { expect, it } from 'vitest';
import { type Actor, type EventType, type LinearModel, weightsOf } from '@gigawire/domain';
import { actorsTold, actorsToldAside, withRoles } from './actors-told.ts';
import { MODELS } from './acts/models.ts';
import type { Party } from './parties.ts';
import { WEIGHING } from './test-support/weighing.ts';

const models = { ...MODELS, parties: WEIGHING, asideParties: WEIGHING };
const party = (name: string): Party => ({ start: 0, end: 1, name, id: null, country: 'IN', nature: 'firm', stance: 'acts' });
const telling = (name: string, feature: string) => ({ party: party(name), features: new Map([[feature, 1]]) });
const actor = (name: string, role: Actor['role'] = 'buyer'): Actor => ({ name, id: null, country: 'IN', role });

const TELLINGS = [telling('Azuma', 'likely'), telling('Kaveri', 'unlikely'), telling('Godavari', 'likely')];

it('keeps whom the rules name in their roles, lets go who hardly takes part and takes in who likely does', () => {
  expect(actorsTold(models, TELLINGS, [actor('Azuma'), actor('Kaveri')], 'seller')).toEqual([actor('Azuma'), actor('Godavari', 'seller')]);
});

it('takes in nobody who only stands by', () => {
  const source = { ...telling('Kallanish', 'likely'), party: { ...party('Kallanish'), stance: 'stands-by' as const } };
  expect(actorsTold(models, [source], [actor('Azuma')], 'seller')).toEqual([actor('Azuma')]);
});

it('keeps whom no model was asked about', () => {
  expect(actorsTold(models, [], [actor('Azuma'), actor('Pune', 'host')], 'seller')).toEqual([actor('Azuma'), actor('Pune', 'host')]);
});

it('takes for what stands below the lead only who likely takes part, in the role of the rules where they have one', () => {
  expect(
    actorsToldAside(models, TELLINGS, [actor('Godavari'), actor('Kaveri')], 'party').map(({ name, role }) => `${name} ${role}`),
  ).toEqual(['Azuma party', 'Godavari buyer']);
});

it('takes nobody where nobody likely takes part', () => {
  expect(actorsToldAside(models, [telling('Kaveri', 'unlikely')], [actor('Kaveri')], 'party')).toEqual([]);
});

const leaning = (buyer: number, seller: number): LinearModel => ({
  classes: ['party', 'buyer', 'seller'],
  bias: [0, 0, 0],
  weights: weightsOf([
    ['one', [1, 400]],
    ['two', [1, buyer, 2, seller]],
  ]),
});
const roles = (type: EventType, model: LinearModel, names: readonly string[]): string[] => {
  const actors = names.map((name) => actor(name, 'party'));
  const tellings = actors.map((a, i) => ({ actor: a, features: new Map([[i === 0 ? 'one' : 'two', 1]]) }));
  return withRoles({ ...models, roles: model }, { type, tellings }, [...actors, actor('Pune', 'host')]).map(({ role }) => role);
};

it('gives everybody their likeliest role, but for who says where', () => {
  expect(roles('tender', leaning(300, 290), ['Azuma', 'Kaveri'])).toEqual(['buyer', 'buyer', 'host']);
});

it('lets one of two that deal with each other buy and the other sell', () => {
  expect(roles('supply_contract', leaning(300, 290), ['Azuma', 'Kaveri'])).toEqual(['buyer', 'seller', 'host']);
  expect(roles('supply_contract', leaning(300, 290), ['Azuma', 'Kaveri', 'Sona'])).toEqual(['buyer', 'buyer', 'buyer', 'host']);
});

it("leans to the rules' role where the likelihoods are even", () => {
  const even: LinearModel = { classes: ['party', 'buyer', 'seller'], bias: [0, 0, 0], weights: weightsOf([]) };
  const seller = actor('Azuma', 'seller');
  expect(withRoles({ ...models, roles: even }, { type: 'tender', tellings: [{ actor: seller, features: new Map() }] }, [seller])).toEqual([
    seller,
  ]);
});
