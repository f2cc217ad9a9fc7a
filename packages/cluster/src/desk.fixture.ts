import type { EventWrite, NewsEvent, SituatedReport, StoredEvent } from '@gigawire/domain';
import { candidateQuery } from './candidate-query.ts';
import { place } from './place.ts';
import { rate } from './rates.fixture.ts';

/** A store in memory, as far as merging sees one: what `candidates` and `saveEvents` do. */
export interface Desk {
  events: StoredEvent[];
  /** Every write, in order. */
  readonly writes: EventWrite[];
}

function isCandidate(event: NewsEvent, query: ReturnType<typeof candidateQuery>): boolean {
  const shares =
    event.countries.some((c) => query.countries.includes(c)) || event.actors.some((a) => a.id !== null && query.actorIds.includes(a.id));
  const late = query.from !== null && event.lastPublished !== null && event.lastPublished < query.from;
  const early = query.to !== null && event.firstPublished !== null && event.firstPublished.slice(0, 10) > query.to;
  return shares && !late && !early;
}

const stored = (id: number, event: NewsEvent): StoredEvent => ({
  ...event,
  id,
  review: 'unreviewed',
  createdAt: '2025-07-03T00:00:00Z',
  changedAt: '2025-07-03T00:00:00Z',
});

/** Places one article's reports and keeps what comes of it. */
export function receive(desk: Desk, article: readonly SituatedReport[]): readonly EventWrite[] {
  const query = candidateQuery(article);
  const writes = place(
    article,
    desk.events.filter((e) => isCandidate(e, query)),
    { rate },
  );
  for (const write of writes) {
    if (write.eventId === null) desk.events.push(stored(desk.events.length + 1, write.event));
    else desk.events = desk.events.map((e) => (e.id === write.eventId ? stored(e.id, write.event) : e));
  }
  desk.writes.push(...writes);
  return writes;
}

/** The events that come of articles arriving in this order. */
export function deskOf(articles: readonly (readonly SituatedReport[])[]): Desk {
  const desk: Desk = { events: [], writes: [] };
  for (const article of articles) receive(desk, article);
  return desk;
}
