import type { Range } from '@gigawire/domain';
import { contains } from '@gigawire/domain';
import type { Frame } from '../frame.ts';
import type { Cast } from './actors.ts';

/**
 * ISO codes of a report, sorted: the homes of its actors, and every country or place named in the clauses that are its own, unless it
 * only stands by. `pair` is the article's two states, meant by "the partnership"; `fallback` the country of the running text.
 */
export function countriesOf(frame: Frame, cast: Cast, reach: readonly Range[], pair: readonly string[]): string[] {
  const codes = new Set<string>();
  for (const actor of cast.actors) if (actor.country !== null) codes.add(actor.country);
  for (const party of frame.parties) {
    if (party.stance === 'stands-by' || party.country === null) continue;
    if (reach.some((clause) => contains(clause, party))) codes.add(party.country);
  }
  if (frame.reference?.joint === true && codes.size < 2) for (const code of pair) codes.add(code);
  return [...codes].sort();
}
