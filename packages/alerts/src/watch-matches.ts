import { inBaseUnit, type NewsEvent, type Watch } from '@gigawire/domain';

export type Watched = Pick<NewsEvent, 'type' | 'status' | 'countries' | 'topics' | 'actors' | 'quantities' | 'confidence'>;

/** The largest storage or yearly output an event speaks of, in GWh; null when it gives none. */
export function largestGwh(event: Pick<Watched, 'quantities'>): number | null {
  const sizes = event.quantities
    .filter((q) => (q.kind === 'energy' || q.kind === 'energy_per_year') && q.role !== 'difference')
    .flatMap((q) => inBaseUnit(q) ?? []);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

const meets = <T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean =>
  wanted === undefined || wanted.some((value) => has.includes(value));

/** True when every condition of the watch holds for the event. A list condition that is empty never holds. */
export function watchMatches(watch: Watch, event: Watched): boolean {
  const actorIds = event.actors.flatMap((a) => a.id ?? []);
  return (
    (watch.allCountries ?? []).every((code) => event.countries.includes(code)) &&
    meets(watch.anyCountries, event.countries) &&
    meets(watch.anyTopics, event.topics) &&
    meets(watch.types, [event.type]) &&
    meets(watch.statuses, [event.status]) &&
    meets(watch.anyActors, actorIds) &&
    (watch.minGwh === undefined || (largestGwh(event) ?? -1) >= watch.minGwh) &&
    (watch.minConfidence === undefined || event.confidence >= watch.minConfidence)
  );
}
