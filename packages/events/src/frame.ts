import type { Clause } from './clauses.ts';
import type { Hit } from './hits.ts';
import type { Party } from './parties.ts';
import type { Reference } from './focus.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** One act in its sentence, with all that the attributes look at. */
export interface Frame {
  readonly scene: Scene;
  readonly sentence: SceneSentence;
  readonly hit: Hit;
  /** The clause the act stands in. */
  readonly clause: Clause;
  /** All clauses of the sentence. */
  readonly clauses: readonly Clause[];
  /** Every name of the sentence. */
  readonly parties: readonly Party[];
  /** Whom the clause means when it names no subject. */
  readonly reference: Reference | null;
}

/** The masked words of the clause before the act, the act, and after it. */
export function around(frame: Frame): { before: string; act: string; after: string } {
  const { clause, hit, scene } = frame;
  return {
    before: scene.mask.slice(clause.start, Math.max(clause.start, hit.act.start)),
    act: scene.mask.slice(hit.act.start, hit.act.end),
    after: scene.mask.slice(hit.act.end, Math.max(hit.act.end, clause.end)),
  };
}
