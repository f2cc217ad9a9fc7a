import type { Actor, ActorRole, EventType } from '@gigawire/domain';
import type { PartyTelling } from './acts/party-features.ts';
import type { RoleTelling } from './acts/role-features.ts';
import { type Models, oddsOfRoles, takingPart, takingPartAside } from './acts/models.ts';
import { distinct } from './attributes/actors.ts';
import { keyOf, type Party } from './parties.ts';

/** Likelihood from which somebody the rules left out is taken in, and under which one of theirs is let go. */
const TAKEN = 0.4;
const LET_GO = 0.25;

/** Likelihood from which somebody takes part in what stands below the lead, and the likeliest of all where nobody is as likely: somebody mostly does. */
const TAKEN_ASIDE = 0.4;
const LIKELIEST = 0.1;

export const asParty = ({ name, id, country }: Party): Actor => ({ name, id, country, role: 'party' });

/** Who takes part in what an article is about: those of the rules but for who hardly does, and those left out who likely do. */
export function actorsTold(models: Models, tellings: readonly PartyTelling[], ruled: readonly Actor[], role: ActorRole): Actor[] {
  const weighed = new Map(tellings.map(({ party, features }) => [keyOf(party), { party, p: takingPart(models, features) }]));
  const kept = ruled.filter((a) => a.role === 'host' || (weighed.get(keyOf(a))?.p ?? 1) >= LET_GO);
  const known = new Set(kept.map(keyOf));
  const fresh = [...weighed].flatMap(([key, { party, p }]) =>
    !known.has(key) && p >= TAKEN && party.stance !== 'stands-by' ? [{ ...asParty(party), role }] : [],
  );
  return distinct([...kept, ...fresh]);
}

/** Who takes part in what stands below the lead; the rules say in which role, and where. */
export function actorsToldAside(models: Models, tellings: readonly PartyTelling[], ruled: readonly Actor[], role: ActorRole): Actor[] {
  const owners = tellings.filter(({ owns }) => owns);
  const weighed = (owners.length > 0 ? owners : tellings)
    .map(({ party, features, owns }) => ({ party, p: owns ? 1 : takingPartAside(models, features) }))
    .sort((a, b) => b.p - a.p)
    .filter(({ p }, i) => p >= TAKEN_ASIDE || (i === 0 && p >= LIKELIEST));
  const hosts = ruled.filter((a) => a.role === 'host' && !weighed.some(({ party }) => party.name === a.name));
  const acting = weighed.map(
    ({ party }) => ruled.find((a) => a.role !== 'host' && keyOf(a) === keyOf(party)) ?? { ...asParty(party), role },
  );
  return [...hosts, ...distinct(acting)];
}

/** Types of which the two who take part stand on two sides. */
const DEALS: ReadonlySet<EventType> = new Set(['supply_contract', 'acquisition']);

/** The same actors, each in its likeliest role; two that deal with each other are not both the buyer, nor both the seller. */
export function withRoles(
  models: Models,
  { type, tellings }: { readonly type: EventType; readonly tellings: readonly RoleTelling[] },
  actors: readonly Actor[],
): Actor[] {
  const odds = tellings.map(({ actor, features }) => ({ actor, roles: oddsOfRoles(models, features, actor.role) }));
  const [one, two, ...others] = odds;
  const roles = new Map(odds.map(({ actor, roles }) => [actor, roles[0]?.role]));
  if (DEALS.has(type) && one && two && others.length === 0) {
    const pairs = one.roles
      .flatMap((a) => two.roles.map((b) => ({ a, b })))
      .filter(({ a, b }) => a.role !== b.role || (a.role !== 'buyer' && a.role !== 'seller'));
    const best = pairs.sort((x, y) => y.a.p * y.b.p - x.a.p * x.b.p)[0];
    roles.set(one.actor, best?.a.role).set(two.actor, best?.b.role);
  }
  return actors.map((actor) => ({ ...actor, role: roles.get(actor) ?? actor.role }));
}
