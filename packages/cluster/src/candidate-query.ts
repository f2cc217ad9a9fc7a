import type { CandidateQuery, SituatedReport } from '@gigawire/domain';
import { isStateId } from './actors.ts';
import { weeksAround } from './loose-keys.ts';
import { dayAfter, instantOf } from './publication.ts';

/** Days a development is followed as one event: from plan to signature, to delay, to start; a plant opens two or three years after it was announced. */
export const WINDOW_DAYS = 1_200;

/** An opening gives its own names first. */
const MAX_NAMES = 12;

/** The names most openings give, the first named of equals. */
function commonNames(reports: readonly SituatedReport[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of reports.flatMap((r) => r.article.gist?.names ?? [])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, reports.length > 1 ? 2 * MAX_NAMES : MAX_NAMES)
    .map(([name]) => name)
    .sort();
}

/**
 * Which stored events an article's reports could belong to: those sharing a country, an organization (lexicon id) or a name of their opening,
 * published within 1,200 days before or after it. Both days are null when the article is undated.
 */
export function candidateQuery(reports: readonly SituatedReport[]): CandidateQuery {
  const actors = reports.flatMap((r) => r.actors);
  const states = actors.flatMap((a) => (a.id !== null && isStateId(a.id) ? [a.id] : []));
  const instants = reports.flatMap((r) => instantOf(r.article.published) ?? []);
  return {
    countries: [...new Set([...reports.flatMap((r) => r.countries), ...states])].sort(),
    actorIds: [...new Set(actors.flatMap((a) => (a.id === null || isStateId(a.id) ? [] : [a.id])))].sort(),
    names: commonNames(reports),
    weeks: weeksAround(reports),
    from: instants.length === 0 ? null : dayAfter(Math.min(...instants), -WINDOW_DAYS),
    to: instants.length === 0 ? null : dayAfter(Math.max(...instants), WINDOW_DAYS),
  };
}
