import { type CandidateQuery, type NewsEvent, publishedDay, type StoredEvent } from '@gigawire/domain';
import { inArray, sql } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { pairsOf } from './event-index.ts';
import { toStored } from './events.ts';
import { events } from './schema.ts';

/** Bounds that keep placing a report flat however many events there are: rows looked at for one shared thing, and events returned. */
const MAX_PER_KEY = 200;
const MAX_CANDIDATES = 40;
/** Of the events looked up by month some lie outside the days asked for. */
const SPARE = 20;

/** Of what is near what was found: fewer, and only what shares more than a name or a country. */
const MAX_FURTHER = 12;
const LEAST_FURTHER = 4;

/**
 * Events that share a country, an actor or a name with the query inside its window; undated ones are in every window. They are given as their
 * reports tell them, without reviewers' edits: those stay on top of whatever merging writes. Of too many, those with most in common. With
 * `seen`, further ones besides those.
 */
export function candidates(tx: Tx, query: CandidateQuery, seen: ReadonlySet<number> = new Set()): readonly StoredEvent[] {
  const isFurther = seen.size > 0;
  const [most, least] = isFurther ? [MAX_FURTHER, LEAST_FURTHER] : [MAX_CANDIDATES, 0];
  const common = [...inCommon(tx, isFurther ? { ...query, countries: [] } : query)].filter(
    ([id, shared]) => shared >= least && !seen.has(id),
  );
  const ids = common.sort(([idA, a], [idB, b]) => b - a || idB - idA).map(([id]) => id);
  if (ids.length === 0) return [];
  const rows = tx
    .select()
    .from(events)
    .where(inArray(events.id, ids.slice(0, most + SPARE)))
    .all()
    .filter((row) => within(row.body, query))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return toStored(tx, rows.slice(0, most), { edits: false });
}

type Blocking = 'event_actor' | 'event_name' | 'event_pair' | 'event_country';

/** One thing to share, where it is looked up, and what sharing it says: the rarer, the more. */
interface Shared {
  readonly table: Blocking;
  readonly column: 'actor_id' | 'name' | 'pair' | 'country';
  readonly key: string;
  readonly weight: number;
}

const thingsOf = (query: CandidateQuery): readonly Shared[] => [
  ...query.actorIds.map((key): Shared => ({ table: 'event_actor', column: 'actor_id', key, weight: 3 })),
  ...query.names.map((key): Shared => ({ table: 'event_name', column: 'name', key, weight: 2 })),
  ...pairsOf(query.countries).map((key): Shared => ({ table: 'event_pair', column: 'pair', key, weight: 2 })),
  ...query.countries.map((key): Shared => ({ table: 'event_country', column: 'country', key, weight: 1 })),
];

/** Ids of events with how much they share. One statement for all that could be shared: preparing one for each costs more than running them. */
function inCommon(tx: Tx, query: CandidateQuery): ReadonlyMap<number, number> {
  const things = thingsOf(query);
  if (things.length === 0) return new Map();
  const [from, to] = [query.from?.slice(0, 7) ?? '0', query.to?.slice(0, 7) ?? '9999-99'];
  const lookups = things.flatMap(({ table, column, key }, thing) => {
    const rows = sql`SELECT ${thing} AS thing, event_id AS id FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} = ${key}`;
    const newest = sql`ORDER BY month DESC, event_id DESC LIMIT ${MAX_PER_KEY}`;
    // Months are asked for apart from '' (undated): together they cost SQLite a sort of all that match.
    return [
      sql`SELECT * FROM (${rows} AND month BETWEEN ${from} AND ${to} ${newest})`,
      sql`SELECT * FROM (${rows} AND month = '' ${newest})`,
    ];
  });
  const common = new Map<number, number>();
  // An event of several months stands there once for each.
  const seen = new Set<string>();
  for (const { thing, id } of tx.all<{ readonly thing: number; readonly id: number }>(sql.join(lookups, sql` UNION ALL `))) {
    if (seen.has(`${thing}/${id}`)) continue;
    seen.add(`${thing}/${id}`);
    common.set(id, (common.get(id) ?? 0) + things[thing]!.weight);
  }
  return common;
}

function within(event: Pick<NewsEvent, 'firstPublished' | 'lastPublished'>, window: CandidateQuery): boolean {
  const first = publishedDay({ published: event.firstPublished });
  const last = publishedDay({ published: event.lastPublished });
  const tooOld = window.from !== null && last !== null && last < window.from;
  const tooNew = window.to !== null && first !== null && first > window.to;
  return !tooOld && !tooNew;
}
