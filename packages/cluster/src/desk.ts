import type { CandidateQuery, EventWrite, NewsEvent, ReportName, SituatedReport, StoredEvent } from '@gigawire/domain';
import type { PlaceContext } from './context.ts';
import { looseKeys } from './loose-keys.ts';
import { place } from './place.ts';

/** A store in memory, as far as merging sees one: what `placeArticle` does. For tests and for measuring. */
export interface Desk {
  events: StoredEvent[];
  /** Reports that back no event. */
  loose: readonly SituatedReport[];
  lastId: number;
}

/** What came of one event when an article was placed. */
export interface Kept {
  readonly write: EventWrite;
  readonly event: StoredEvent;
}

/** The store's own fields say nothing here. */
const UNREVIEWED = {
  review: 'unreviewed',
  createdAt: '2025-07-03T00:00:00Z',
  changedAt: '2025-07-03T00:00:00Z',
  mergedInto: null,
  withdrawnAt: null,
  apartFrom: [],
  joinedByHand: false,
} as const;

export const emptyDesk = (): Desk => ({ events: [], loose: [], lastId: 0 });

function isCandidate(event: NewsEvent, query: CandidateQuery): boolean {
  const shares =
    [event, ...event.reports].some((told) => told.countries.some((c) => query.countries.includes(c))) ||
    event.reports.some((r) => (r.article.gist?.names ?? []).some((name) => query.names.includes(name))) ||
    [event, ...event.reports].some((told) => told.actors.some((a) => a.id !== null && query.actorIds.includes(a.id)));
  const late = query.from !== null && event.lastPublished !== null && event.lastPublished < query.from;
  const early = query.to !== null && event.firstPublished !== null && event.firstPublished.slice(0, 10) > query.to;
  return shares && !late && !early;
}

const isLooseCandidate = (keys: readonly string[], { names, weeks }: CandidateQuery): boolean =>
  keys.filter((key) => names.includes(key)).length >= 2 || keys.some((key) => weeks.includes(key));

const isNamed = (report: ReportName, names: readonly ReportName[]): boolean =>
  names.some((n) => n.articleId === report.articleId && n.ordinal === report.ordinal);

/** Places one article's reports and keeps what comes of it; `older` are those of the text it replaces. */
export function receive(
  desk: Desk,
  article: readonly SituatedReport[],
  ctx: PlaceContext,
  older: readonly SituatedReport[] = [],
): readonly Kept[] {
  const holders = desk.events.filter((e) => e.reports.some((r) => isNamed(r, older)));
  const handed = new Set<StoredEvent | SituatedReport>(holders);
  const fresh = <T extends StoredEvent | SituatedReport>(found: readonly T[]): readonly T[] => {
    const unseen = found.filter((each) => !handed.has(each));
    for (const each of unseen) handed.add(each);
    return unseen;
  };
  const around = {
    withdrawn: older,
    holders,
    look: (query: CandidateQuery) => ({
      events: fresh(desk.events.filter((e) => isCandidate(e, query))),
      loose: fresh(desk.loose.filter((r) => isLooseCandidate(looseKeys(r), query))),
    }),
  };
  const writes = place(article, around, ctx);
  const gone = new Set(writes.flatMap((write) => [...write.absorbed, ...(write.event.reports.length === 0 ? [write.eventId] : [])]));
  const kept = writes.map((write): Kept => ({ write, event: { ...write.event, ...UNREVIEWED, id: write.eventId ?? ++desk.lastId } }));
  const before = [...desk.events.flatMap((e) => e.reports), ...desk.loose, ...article].filter((r) => !isNamed(r, older));
  const changed = new Map(kept.map(({ event }) => [event.id, event]));
  if (kept.length > 0) {
    desk.events = [
      ...desk.events.filter((e) => !gone.has(e.id)).map((e) => changed.get(e.id) ?? e),
      ...kept.flatMap(({ write, event }) => (write.eventId === null ? [event] : [])),
    ];
  }
  const backing = new Set(desk.events.flatMap((e) => e.reports));
  desk.loose = [...new Set(before)].filter((r) => !backing.has(r) && !isNamed(r, [...backing]));
  return kept;
}
