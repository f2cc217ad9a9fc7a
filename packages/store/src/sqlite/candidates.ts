import { type CandidateQuery, type NewsEvent, publishedDay, type StoredEvent } from '@gigawire/domain';
import { type SQL, sql } from 'drizzle-orm';
import { among, listed } from './among.ts';
import type { Tx } from './connection.ts';
import { pairsOf } from './event-index.ts';
import { type EventRow, toStored } from './events.ts';
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
  const rowsOf = (some: readonly number[]): EventRow[] =>
    tx
      .select()
      .from(events)
      .where(among(events.id, some))
      .all()
      .filter((row) => within(row.body, query))
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const rows = rowsOf(ids.slice(0, most));
  if (rows.length < most && ids.length > most) rows.push(...rowsOf(ids.slice(most, most + SPARE)));
  return toStored(tx, rows.slice(0, most), { edits: false });
}

/** What events can share with a query: where it is looked up, and what sharing it says: the rarer, the more. */
const BLOCKS = [
  { table: 'event_actor', column: 'actor_id', weight: 3, keysOf: ({ actorIds }: CandidateQuery) => actorIds },
  { table: 'event_name', column: 'name', weight: 2, keysOf: ({ names }: CandidateQuery) => names },
  { table: 'event_pair', column: 'pair', weight: 2, keysOf: ({ countries }: CandidateQuery) => pairsOf(countries) },
  { table: 'event_country', column: 'country', weight: 1, keysOf: ({ countries }: CandidateQuery) => countries },
] as const;

/** Ids of events with how much they share. */
function inCommon(tx: Tx, query: CandidateQuery): ReadonlyMap<number, number> {
  const [from, to] = [query.from?.slice(0, 7) ?? '0', query.to?.slice(0, 7) ?? '9999-99'];
  const common = new Map<number, number>();
  for (const { table, column, weight, keysOf } of BLOCKS) {
    const keys = keysOf(query);
    if (keys.length === 0) continue;
    const newest = (months: SQL): SQL => sql`(SELECT json_group_array(id) FROM (
      SELECT event_id AS id FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} = asked.value AND ${months}
      ORDER BY month DESC, event_id DESC LIMIT ${MAX_PER_KEY}))`;
    // Months are asked for apart from '' (undated): together they cost SQLite a sort of all that match.
    const rows = tx.all<{ readonly dated: string; readonly undated: string }>(
      sql`SELECT ${newest(sql`month BETWEEN ${from} AND ${to}`)} AS dated, ${newest(sql`month = ''`)} AS undated FROM ${listed(keys)} AS asked`,
    );
    for (const { dated, undated } of rows)
      // An event of several months stands there once for each.
      for (const id of new Set<number>([...JSON.parse(dated), ...JSON.parse(undated)])) common.set(id, (common.get(id) ?? 0) + weight);
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
