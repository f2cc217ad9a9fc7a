import type { LexiconConcept, LexiconOrganization, LexiconPlace, Source, Watch } from '@gigawire/domain';
import type { Concepts, Organizations, Places } from './schema/lexicon.ts';
import type { Outlet } from './schema/outlet.ts';
import type { WatchFile } from './schema/watch.ts';

const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'GU']);
const YEAR_FIRST: ReadonlySet<string> = new Set(['JP', 'CN', 'KR', 'KP', 'TW', 'HU', 'LT', 'MN']);

const usualDateOrder = (country: string): Source['dateOrder'] =>
  MONTH_FIRST.has(country) ? 'mdy' : YEAR_FIRST.has(country) ? 'ymd' : 'dmy';

/** The sources of one outlet file; `outlet` is the file's name without its ending. */
export function sourcesOf(outlet: string, file: Outlet): readonly Source[] {
  return file.sources.map((source) => ({
    id: `${outlet}/${source.name}`,
    kind: source.kind,
    url: source.url,
    publisher: file.publisher,
    family: file.family ?? outlet,
    country: file.country,
    zone: file.zone,
    language: file.language,
    dateOrder: file.dateOrder ?? usualDateOrder(file.country),
    everyMinutes: source.everyMinutes,
    ...(source.links === undefined ? {} : { links: source.links }),
    selectors: file.selectors,
    unverified: file.unverified,
    enabled: source.enabled ?? file.enabled,
  }));
}

export const watchOf = (id: string, file: WatchFile): Watch => ({ id, ...file });

export const organizationsOf = (file: Organizations): readonly LexiconOrganization[] =>
  Object.entries(file).map(([id, entry]) => ({ id, ...entry }));
export const conceptsOf = (file: Concepts): readonly LexiconConcept[] => Object.entries(file).map(([id, entry]) => ({ id, ...entry }));
export const placesOf = (file: Places): readonly LexiconPlace[] => Object.entries(file).map(([id, entry]) => ({ id, ...entry }));
