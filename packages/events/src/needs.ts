import type { Mention } from '@gigawire/domain';
import type { Cast } from './attributes/actors.ts';
import type { Need } from './kinds/kind.ts';
import { isState } from './natures.ts';
import type { Party } from './parties.ts';

const CAPACITY = /^(?:(?:energy|power|mass|vehicles|units)(?:_per_year)?|stations|plants)$/;

const different = (parties: readonly Party[]): number => new Set(parties.map((p) => p.id ?? p.name.toLowerCase())).size;

/** What else a clause holds. */
export interface Surroundings {
  /** Its money, quantities and dates. */
  readonly figures: readonly Mention[];
  /** Codes of the countries named in it that do not stand by. */
  readonly countries: readonly string[];
}

function holds(need: Need, cast: Cast, { figures, countries }: Surroundings): boolean {
  const states = cast.parties.filter((p) => isState(p.nature));
  const firms = cast.parties.filter((p) => p.nature === 'firm');
  switch (need) {
    case 'state':
      return states.length > 0;
    case 'firm':
      return firms.length > 0;
    case 'two-states':
      // Two organs of one state are one side.
      return new Set(states.map((p) => p.country ?? p.id ?? p.name)).size > 1;
    case 'domestic':
      return cast.doers.every((p) => isState(p.nature)) && new Set(cast.doers.map((p) => p.country ?? p.name)).size === 1;
    case 'abroad':
      return states.length > 0 && new Set([...cast.actors.flatMap((a) => a.country ?? []), ...countries]).size > 1;
    case 'party':
      return cast.parties.length > 0;
    case 'two-firms':
      return different(firms) > 1 || (firms.length > 0 && cast.leaning && different(cast.parties) > 1);
    case 'firms-only':
      return states.length === 0 && different(firms) > 1;
    case 'two-parties':
      return different(cast.parties) > 1;
    case 'firm-and-state':
      return firms.length > 0 && states.length > 0;
    case 'public-purse':
      return !firms.some((p) => cast.actors.some((a) => a.role === 'funder' && a.name === p.name));
    case 'money':
      return figures.some((m) => m.kind === 'money');
    case 'capacity':
      return figures.some((m) => m.kind === 'quantity' && CAPACITY.test(m.value.kind));
    case 'share':
      return !figures.some((m) => m.kind === 'quantity' && /^(?:energy|power|mass)/.test(m.value.kind));
    case 'figure':
      return figures.some((m) => m.kind === 'money' || m.kind === 'quantity');
    case 'figure-or-date':
      return figures.length > 0;
  }
}

/** True when all a trigger needs is there. */
export const meetsNeeds = (needs: readonly Need[], cast: Cast, around: Surroundings): boolean =>
  needs.every((need) => holds(need, cast, around));
