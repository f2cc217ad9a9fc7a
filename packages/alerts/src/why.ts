import { formatQuantity, type NewsEvent, type Watch } from '@gigawire/domain';
import { countryName, enumerated, inWords } from './names.ts';
import { largestGwh } from './watch-matches.ts';

/** What of a watch an event met, in words: "India and Japan; battery cell; at least 10 GWh". A watch without conditions takes everything. */
export function whyMatched(watch: Watch, event: NewsEvent): string {
  const met = (wanted: readonly string[] | undefined, has: readonly string[]): readonly string[] =>
    (wanted ?? []).filter((w) => has.includes(w));
  const countries = [...new Set([...(watch.allCountries ?? []), ...met(watch.anyCountries, event.countries)])];
  const actors = event.actors.filter((a) => a.id !== null && watch.anyActors?.includes(a.id));
  const gwh = largestGwh(event);
  const size = { kind: 'energy', unit: 'GWh', min: gwh, max: gwh, qualifier: null } as const;
  const parts = [
    enumerated(countries.map(countryName)),
    enumerated(met(watch.anyTopics, event.topics).map(inWords)),
    watch.types ? inWords(event.type) : '',
    watch.statuses ? inWords(event.status) : '',
    enumerated(actors.map((a) => a.name)),
    watch.minGwh !== undefined && gwh !== null ? formatQuantity(size) : '',
  ];
  return parts.filter((part) => part !== '').join('; ') || 'every event';
}
