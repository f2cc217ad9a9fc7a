import { contains, type EventType } from '@gigawire/domain';
import type { Clause } from '../clauses.ts';
import type { Frame } from '../frame.ts';
import type { Stage } from '../stage.ts';
import type { Cast } from './actors.ts';

/** What the state of an article does, also where no sentence names it. */
const DOMESTIC: ReadonlySet<EventType> = new Set(['policy', 'trade_measure', 'public_funding', 'tender']);

/** Triggers from here on tell of a count, not of any number. */
const MEASURED = 0.6;

/**
 * ISO codes of a report, sorted: the homes of its actors, and every country or place named in the clauses that are its own, unless it
 * only stands by. "The partnership" means the two states of `stage`.
 */
export function countriesOf(frame: Frame, cast: Cast, reach: readonly Clause[], stage: Stage): string[] {
  const codes = new Set<string>();
  for (const actor of cast.actors) if (actor.country !== null) codes.add(actor.country);
  for (const party of frame.parties) {
    if (party.stance === 'stands-by' || party.country === null) continue;
    // "which uses cells of LG Chem": a firm of an aside says nothing of where.
    const aside = party.nature === 'firm' && !cast.parties.includes(party);
    const own = reach.find((clause) => contains(clause, party));
    if (own && !(aside && own !== frame.clause && own.link === 'relative')) codes.add(party.country);
  }
  if (frame.reference?.joint === true && codes.size < 2) for (const code of stage.pair) codes.add(code);
  // States meet and agree with someone: the article's other state, where the sentence leaves it out.
  const [lone] = codes;
  const outward = frame.hit.kind.type === 'meeting' || frame.hit.kind.type === 'agreement';
  if (outward && codes.size === 1 && frame.sentence.standing !== 'body' && lone !== undefined && stage.pair.includes(lone)) {
    for (const code of stage.pair) codes.add(code);
  }
  // "Registrations stood at …" in a release that names one country only by its capital.
  const counted = frame.hit.kind.type === 'market' && frame.sentence.standing === 'lead' && frame.hit.trigger.weight >= MEASURED;
  // A firm nobody placed, or a line of a list, rule nobody is said to have made, in an article on one country.
  if (
    codes.size === 0 &&
    (cast.actors.length > 0 || frame.sentence.kind === 'item' || DOMESTIC.has(frame.hit.kind.type) || counted) &&
    stage.home !== null
  )
    codes.add(stage.home);
  return [...codes].sort();
}
