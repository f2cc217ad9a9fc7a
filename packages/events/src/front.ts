import { EVENT_TYPES, type EventType } from '@gigawire/domain';
import type { Odds } from './acts/models.ts';
import type { Told } from './read-scene.ts';

/** How much the word of the rules counts beside the likelihoods, which add up. */
const RULED = 0.4;

/** How likely the headline and each sentence of the lead tell each type. */
export const oddsInFront = (tolds: readonly Told[]): Odds[] =>
  tolds.flatMap(({ sentence, odds }) => (sentence.standing === 'body' ? [] : (odds?.(sentence) ?? [])));

/** Sentences below the lead that still say what an article is about, and how much one of them counts beside headline or lead. */
const NEXT = 6;
const COUNTS = 0.2;

/** The type of what an article is about: the one for which headline and lead speak most, and the next sentences a little; null where no model is asked. */
export function typeAbout(tolds: readonly Told[]): EventType | null {
  const said = tolds.flatMap(({ sentence, odds }) => (odds ? [{ odds: odds(sentence), front: sentence.standing !== 'body' }] : []));
  const front = said.filter((s) => s.front);
  const next = said.filter((s) => !s.front).slice(0, NEXT);
  let [best, most]: [EventType | null, number] = [null, 0];
  for (const type of EVENT_TYPES) {
    const sum = (some: typeof said): number => some.reduce((total, { odds }) => total + (odds.get(type) ?? 0), 0);
    const score = sum(front) + COUNTS * sum(next);
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
