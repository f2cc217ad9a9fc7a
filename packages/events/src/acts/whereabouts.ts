import { keyOf, type Party } from '../parties.ts';
import type { Told } from '../read-scene.ts';
import type { SceneSentence } from '../scene.ts';

/** Where somebody is named. */
export interface Naming {
  readonly at: Told;
  readonly party: Party;
}

/** Where the sentences, figures and names of an article stand: worked out once for all its reports. */
export interface Whereabouts {
  readonly bySentence: ReadonlyMap<SceneSentence, Told>;
  /** By index of the mention. */
  readonly byMention: ReadonlyMap<number, Told>;
  /** Where somebody is named first, by `keyOf`. */
  readonly byName: ReadonlyMap<string, Naming>;
  /** Headline and lead. */
  readonly front: readonly Told[];
}

export function whereaboutsOf(tolds: readonly Told[]): Whereabouts {
  const byName = new Map<string, Naming>();
  for (const at of tolds) for (const party of at.parties) if (!byName.has(keyOf(party))) byName.set(keyOf(party), { at, party });
  return {
    bySentence: new Map(tolds.map((told) => [told.sentence, told])),
    byMention: new Map(tolds.flatMap((told) => told.sentence.mentions.map((index) => [index, told] as const))),
    byName,
    front: tolds.filter(({ sentence }) => sentence.standing !== 'body'),
  };
}
