import { type CandidateQuery, type NewsEvent, publishedDay, type StoredEvent } from '@gigawire/domain';
import { and, between, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { pairsOf } from './event-index.ts';
import { toStored } from './events.ts';
import { eventActors, eventCountries, eventNames, eventPairs, events } from './schema.ts';

/** Bounds that keep placing a report flat however many events there are: rows looked at for one shared thing, and events returned. */
const MAX_PER_KEY = 200;
const MAX_CANDIDATES = 64;

/**
 * Events that share a country, an actor or a name with the query inside its window; undated ones are in every window. They are given as their
 * reports tell them, without reviewers' edits: those stay on top of whatever merging writes. Of too many, those with most in common.
 */
export function candidates(tx: Tx, query: CandidateQuery): readonly StoredEvent[] {
  const common = inCommon(tx, query);
  const ids = [...common].sort(([idA, a], [idB, b]) => b - a || idB - idA).map(([id]) => id);
  const rows = tx
    .select()
    .from(events)
    .where(inArray(events.id, ids.slice(0, 2 * MAX_CANDIDATES)))
    .all()
    .filter((row) => within(row.body, query))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return toStored(tx, rows.slice(0, MAX_CANDIDATES), { edits: false });
}

type Blocking = typeof eventActors | typeof eventNames | typeof eventPairs | typeof eventCountries;

/** Ids of events with how much they share: the rarer what is shared, the more it says. */
function inCommon(tx: Tx, query: CandidateQuery): ReadonlyMap<number, number> {
  const common = new Map<number, number>();
  const look = (table: Blocking, key: SQL, weight: number): void => {
    // Months are asked for apart from '' (undated): together they cost SQLite a sort of all that match.
    const months = between(table.month, query.from?.slice(0, 7) ?? '0', query.to?.slice(0, 7) ?? '9999-99');
    const found = [months, eq(table.month, '')].flatMap((month) =>
      tx
        .select({ id: table.eventId })
        .from(table)
        .where(and(key, month))
        .orderBy(desc(table.month), desc(table.eventId))
        .limit(MAX_PER_KEY)
        .all(),
    );
    for (const id of new Set(found.map((row) => row.id))) common.set(id, (common.get(id) ?? 0) + weight);
  };
  for (const id of query.actorIds) look(eventActors, eq(eventActors.actorId, id), 3);
  for (const name of query.names) look(eventNames, eq(eventNames.name, name), 2);
  for (const pair of pairsOf(query.countries)) look(eventPairs, eq(eventPairs.pair, pair), 2);
  for (const country of query.countries) look(eventCountries, eq(eventCountries.country, country), 1);
  return common;
}

function within(event: Pick<NewsEvent, 'firstPublished' | 'lastPublished'>, window: CandidateQuery): boolean {
  const first = publishedDay({ published: event.firstPublished });
  const last = publishedDay({ published: event.lastPublished });
  const tooOld = window.from !== null && last !== null && last < window.from;
  const tooNew = window.to !== null && first !== null && first > window.to;
  return !tooOld && !tooNew;
}
