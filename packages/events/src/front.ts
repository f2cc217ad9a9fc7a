import { EVENT_TYPES, type EventType } from '@gigawire/domain';
import type { Odds } from './acts/models.ts';
import type { Told } from './read-scene.ts';

/** How much the word of the rules counts beside the likelihoods, which add up. */
const RULED = 0.4;

/** What headline and lead say an article is about. */
export interface About {
  /** Null where they say nothing. */
  readonly type: EventType | null;
  /** How likely the headline and each sentence of the lead tell each type. */
  readonly front: readonly Odds[];
}

/** The type of what an article is about: the one for which headline and lead speak most; null where they say nothing. */
export function typeAbout(front: readonly Odds[]): EventType | null {
  let [best, most]: [EventType | null, number] = [null, 0];
  for (const type of EVENT_TYPES) {
    const score = front.reduce((sum, odds) => sum + (odds.get(type) ?? 0), 0);
    if (score > most) [best, most] = [type, score];
  }
  return best;
}

/** The type for which the stretches that tell of a happening speak most, the type `ruled` by the rules among them. */
export function typeTold(stretches: readonly Odds[], ruled: EventType): EventType {
  let [best, most] = [ruled, -1];
  for (const type of EVENT_TYPES) {
    const score = stretches.reduce((sum, odds) => sum + (odds.get(type) ?? 0), 0) + (type === ruled ? RULED : 0);
    if (score > most) [best, most] = [type, score];
  }
  return best;
}

export function aboutOf(tolds: readonly Told[]): About {
  const front = tolds.flatMap(({ sentence, odds }) => (sentence.standing === 'body' ? [] : (odds?.(sentence) ?? [])));
  return { type: typeAbout(front), front };
}
