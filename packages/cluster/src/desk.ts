import type { CandidateQuery, EventWrite, NewsEvent, RateLookup, SituatedReport, StoredEvent } from '@gigawire/domain';
import { candidateQuery } from './candidate-query.ts';
import { place } from './place.ts';

/** A store in memory, as far as merging sees one: what `candidates` and `saveEvents` do. For tests and for measuring. */
export interface Desk {
  events: StoredEvent[];
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
  apartFrom: [],
  joinedByHand: false,
} as const;

export const emptyDesk = (): Desk => ({ events: [], lastId: 0 });

function isCandidate(event: NewsEvent, query: CandidateQuery): boolean {
  const shares =
    event.countries.some((c) => query.countries.includes(c)) ||
    event.reports.some((r) => (r.article.gist?.names ?? []).some((name) => query.names.includes(name))) ||
    event.actors.some((a) => a.id !== null && query.actorIds.includes(a.id));
  const late = query.from !== null && event.lastPublished !== null && event.lastPublished < query.from;
  const early = query.to !== null && event.firstPublished !== null && event.firstPublished.slice(0, 10) > query.to;
  return shares && !late && !early;
}

/** Places one article's reports and keeps what comes of it. */
export function receive(desk: Desk, article: readonly SituatedReport[], rate: RateLookup): readonly Kept[] {
  const query = candidateQuery(article);
  const writes = place(
    article,
    desk.events.filter((e) => isCandidate(e, query)),
    { rate },
  );
  return writes.map((write) => {
    const event: StoredEvent = { ...write.event, ...UNREVIEWED, id: write.eventId ?? ++desk.lastId };
    if (write.eventId === null) desk.events.push(event);
    else desk.events = desk.events.filter((e) => !write.absorbed.includes(e.id)).map((e) => (e.id === event.id ? event : e));
    return { write, event };
  });
}
