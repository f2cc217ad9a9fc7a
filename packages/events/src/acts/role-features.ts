import { type Actor, contains, type EventType, type Features } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import { keyOf, type Party } from '../parties.ts';
import { prepositionBefore } from '../prepositions.ts';
import type { Told } from '../read-scene.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statement.ts';
import { called } from './called.ts';
import { sortOf, wordsBeside } from './party-features.ts';
import { stemsIn } from './tokens.ts';
import type { Naming, Whereabouts } from './whereabouts.ts';

/** Somebody who takes part in a report, and what speaks for each role. */
export interface RoleTelling {
  readonly actor: Actor;
  readonly features: Features;
}

type Say = (feature: string, value?: number) => void;

/** Words on either side of a name by which its role is told. */
const WORDS = 6;

/** Where somebody stands in a sentence: the words beside, the act, and who else is there. */
function sayPlace(scene: Scene, told: Told, party: Party, type: EventType, say: Say): void {
  const { sentence, parties, clauses } = told;
  const acting = parties.filter((p) => p.stance === 'acts' || p.stance === 'owns');
  const order = acting.indexOf(party);
  say(`order:${Math.min(3, order)} ${type}`);
  say(order === acting.length - 1 && order > 0 ? `last ${type}` : `not last ${type}`, 0.5);
  say(`stance:${party.stance} ${type}`, 0.7);
  const { ahead, behind } = wordsBeside(told, party);
  say(`ahead:${ahead.at(-1) ?? '^'}`);
  say(`ahead:${ahead.at(-1) ?? '^'} ${type}`);
  say(`ahead:${ahead.join(' ') || '^'}`, 0.7);
  say(`behind:${behind[0] ?? '$'}`);
  say(`behind:${behind[0] ?? '$'} ${type}`);
  say(`behind:${behind.join(' ') || '$'}`, 0.7);
  const clause = clauses.find((c) => contains(c, party)) ?? sentence;
  say(`by:${prepositionBefore(scene.mask, party.start, clause.start) ?? 'none'} ${type}`);
  // The words of the clause on either side: who stands before "acquires" buys.
  for (const stem of stemsIn(sentence, { start: party.end, end: clause.end }).slice(0, WORDS)) say(`then:${stem}`, 0.7);
  for (const stem of stemsIn(sentence, { start: clause.start, end: party.start }).slice(-WORDS)) say(`upto:${stem}`, 0.7);
}

/** Everybody who takes part in a report of a type with what tells their role. `ruled` have the roles that the rules give them. */
export function roleTellings(
  scene: Scene,
  {
    type,
    happening,
    best,
    whereabouts,
  }: { readonly type: EventType; readonly happening: Happening; readonly best: Statement; readonly whereabouts: Whereabouts },
  ruled: readonly Actor[],
): RoleTelling[] {
  // Where somebody is named first: in what tells it best, else in what tells it at all, else anywhere.
  const naming = new Map<string, Naming & { readonly where: string }>();
  const sentences = [best.frame.sentence, ...happening.statements.map((s) => s.frame.sentence).sort((x, y) => x.index - y.index)];
  for (const sentence of sentences) {
    const at = whereabouts.bySentence.get(sentence);
    const where = sentence === best.frame.sentence ? 'best' : 'told';
    for (const party of at?.parties ?? []) if (at && !naming.has(keyOf(party))) naming.set(keyOf(party), { at, party, where });
  }
  const acting = ruled.filter((a) => a.role !== 'host');
  const roles = new Set(acting.map((a) => a.role));
  return acting.map((actor): RoleTelling => {
    const features = new Map<string, number>();
    const say: Say = (feature, value = 1) => void features.set(feature, value);
    const first = whereabouts.byName.get(keyOf(actor));
    const named = naming.get(keyOf(actor)) ?? (first && { ...first, where: 'elsewhere' });
    say(`ruled:${actor.role}`, 1.5);
    say(`ruled:${actor.role} ${type}`, 1.5);
    say(`among:${acting.length > 3 ? 'many' : acting.length} ${type}`);
    for (const name of called(actor)) say(`${name} ${type}`, 0.7);
    for (const role of roles) say(`beside:${role} ${type} ${actor.role}`, 0.7);
    if (named) {
      const { at, party, where } = named;
      const sort = sortOf(party);
      say(`${sort} ${type}`, 1.5);
      say(`${sort} ${type} ${actor.role}`);
      say(`where:${where} ${type}`, 0.5);
      sayPlace(scene, at, party, type, say);
    }
    return { actor, features };
  });
}
