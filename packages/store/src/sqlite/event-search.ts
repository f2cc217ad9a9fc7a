import type { StoredEvent } from '@gigawire/domain';
import { and, desc, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { EventQuery } from '../store.ts';
import type { Tx } from './connection.ts';
import { toStored } from './events.ts';
import { eventCountries, events } from './schema.ts';
import { wordsQuery } from './words.ts';

/** Newest day first. Filters look at the values shown. Throws RangeError for a limit or offset that is no count. */
export function searchEvents(tx: Tx, query: EventQuery): readonly StoredEvent[] {
  const { limit, offset } = query;
  for (const count of [limit, offset]) if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  const rows = tx
    .select()
    .from(events)
    .where(filters(tx, query))
    .orderBy(desc(events.day), desc(events.id))
    .limit(limit)
    .offset(offset)
    .all();
  return toStored(tx, rows, { edits: true });
}

function filters(tx: Tx, query: EventQuery): SQL | undefined {
  const { type, status, country, review, words } = query;
  const where: SQL[] = [sql`${events.mergedInto} IS NULL`, sql`${events.withdrawnAt} IS NULL`];
  if (type !== undefined) where.push(sql`${events.type} = ${type}`);
  if (status !== undefined) where.push(sql`${events.status} = ${status}`);
  if (review !== undefined) where.push(sql`${events.review} = ${review}`);
  if (country !== undefined) {
    const shown = and(eq(eventCountries.eventId, events.id), eq(eventCountries.country, country), eq(eventCountries.shown, true));
    where.push(
      exists(
        tx
          .select({ one: sql`1` })
          .from(eventCountries)
          .where(shown),
      ),
    );
  }
  if (words !== undefined && words.trim() !== '') {
    const match = wordsQuery(words);
    where.push(match === null ? sql`0` : sql`${events.id} IN (SELECT rowid FROM event_words WHERE event_words MATCH ${match})`);
  }
  return and(...where);
}
