import type { Job, StageName } from '@gigawire/domain';
import { and, asc, count, isNull, lte, or, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Tally } from '../store.ts';
import type { Tx } from './connection.ts';
import { instant } from './instant.ts';
import { hasUnsentNotices } from './notices.ts';
import { alerts, articles, digests, entries, events, eventSteps, pages } from './schema.ts';

/** What is furthest along comes first: under a limit, a long list of entries must not hold up what is nearly done. */
export function unfinished(tx: Tx, at: string, limit: number): readonly Job[] {
  const now = instant(at);
  const jobs: Job[] = [];
  const add = (stage: StageName, ids: (room: number) => readonly { readonly id: number | string }[]): void => {
    const room = limit - jobs.length;
    if (room > 0) jobs.push(...ids(room).map(({ id }) => ({ stage, key: String(id) })));
  };
  if (limit > 0 && hasUnsentNotices(tx)) jobs.push({ stage: 'tell-operator', key: 'notices' });
  add('send-digest', (room) =>
    tx
      .select({ id: digests.id })
      .from(digests)
      .where(sql`${digests.state} = 'claimed'`)
      .orderBy(asc(digests.id))
      .limit(room)
      .all(),
  );
  add('match-alerts', (room) =>
    tx
      .selectDistinct({ id: eventSteps.eventId })
      .from(eventSteps)
      .where(sql`${eventSteps.state} = 'waiting'`)
      .orderBy(asc(eventSteps.eventId))
      .limit(room)
      .all(),
  );
  add('merge-events', (room) =>
    tx
      .select({ id: articles.id })
      .from(articles)
      .where(sql`${articles.state} = 'waiting'`)
      .orderBy(asc(articles.id))
      .limit(room)
      .all(),
  );
  add('read-article', (room) =>
    tx
      .select({ id: pages.id })
      .from(pages)
      .where(sql`${pages.state} = 'waiting'`)
      .orderBy(asc(pages.id))
      .limit(room)
      .all(),
  );
  add('fetch-page', (room) => {
    const notDeferred = or(isNull(entries.notBefore), lte(entries.notBefore, now));
    const waiting = and(sql`${entries.state} = 'waiting'`, isNull(entries.heldAt), notDeferred);
    return tx.select({ id: entries.id }).from(entries).where(waiting).orderBy(asc(entries.id)).limit(room).all();
  });
  return jobs;
}

export const tally = (tx: Tx): Tally => ({
  entries: byState(tx, entries, entries.state),
  pages: byState(tx, pages, pages.state),
  articles: byState(tx, articles, articles.state),
  events: byState(tx, events, events.review),
  alerts: byState(tx, alerts, alerts.state),
  digests: byState(tx, digests, digests.state),
});

function byState(tx: Tx, table: SQLiteTable, state: SQLiteColumn): Readonly<Record<string, number>> {
  const rows = tx
    .select({ state: sql<string>`${state}`, rows: count() })
    .from(table)
    .groupBy(state)
    .orderBy(asc(state))
    .all();
  return Object.fromEntries(rows.map((row) => [row.state, row.rows]));
}
