import type { NewsEvent, Regrouping } from '@gigawire/domain';
import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Regrouped } from '../store.ts';
import { among } from './among.ts';
import type { Tx } from './connection.ts';
import { unindexEvent } from './event-index.ts';
import { insertEvent, linkedReports, moveReport, rewriteEvent } from './events.ts';
import { instant } from './instant.ts';
import { alerts, events, regroupings } from './schema.ts';
import { suppressPending } from './suppress-pending.ts';

type Decision = Pick<Regrouping, 'eventId' | 'otherId' | 'reviewer' | 'note' | 'at'>;

/** Why an alert of an event that is another is not sent. */
const MERGED = 'merged';

/** The reports of `otherId` go to `eventId`; `otherId` stays as a tombstone. What the event now says is for the caller to write. */
export function absorb(tx: Tx, { eventId, otherId, reviewer, note, at }: Decision): number {
  for (const id of [eventId, otherId]) checkAlive(tx, id);
  if (eventId === otherId) throw new Error(`event ${eventId} cannot be merged into itself`);
  const moved = linkedReports(tx, otherId);
  bury(tx, otherId, eventId);
  return record(tx, { kind: 'merge', eventId, otherId, moved, reviewer, note, at });
}

export function mergeEvents(tx: Tx, decision: Decision, content: NewsEvent): number {
  const id = absorb(tx, decision);
  rewriteEvent(tx, decision.eventId, content);
  return id;
}

export function splitEvent(
  tx: Tx,
  decision: Omit<Decision, 'otherId'>,
  parts: { readonly stays: NewsEvent; readonly goes: NewsEvent },
): Regrouped {
  const { eventId, at } = decision;
  checkAlive(tx, eventId);
  const otherId = insertEvent(tx, parts.goes, instant(at));
  rewriteEvent(tx, eventId, parts.stays);
  const moved = parts.goes.reports.map(({ articleId, ordinal }) => ({ articleId, ordinal }));
  return { id: record(tx, { kind: 'split', ...decision, otherId, moved }), eventId, otherId };
}

/** `stays` is what the event says again; `goes` what the other does, null when that is a split taken back. */
export function undoRegrouping(
  tx: Tx,
  id: number,
  undo: { readonly stays: NewsEvent; readonly goes: NewsEvent | null; readonly reviewer: string; readonly at: string },
): void {
  const row = tx.select().from(regroupings).where(eq(regroupings.id, id)).get();
  if (!row) throw new Error(`regrouping ${id} is not known`);
  if (row.undoneAt !== null) throw new Error(`regrouping ${id} was undone already`);
  checkAlive(tx, row.eventId);
  if (row.kind === 'split') {
    checkAlive(tx, row.otherId);
    bury(tx, row.otherId, row.eventId);
    rewriteEvent(tx, row.eventId, undo.stays);
  } else {
    if (!undo.goes) throw new Error(`regrouping ${id}: what event ${row.otherId} says again is not given`);
    tx.update(events).set({ mergedInto: null }).where(eq(events.id, row.otherId)).run();
    for (const report of row.moved) moveReport(tx, report, row.otherId);
    rewriteEvent(tx, row.otherId, undo.goes);
    rewriteEvent(tx, row.eventId, undo.stays);
    const held = and(eq(alerts.eventId, row.otherId), eq(alerts.suppressed, MERGED));
    tx.update(alerts).set({ state: 'pending', suppressed: null }).where(held).run();
  }
  tx.update(regroupings)
    .set({ undoneAt: instant(undo.at), undoneBy: undo.reviewer })
    .where(eq(regroupings.id, id))
    .run();
}

/** Regroupings an event had part in, oldest first. */
export const regroupingsOf = (tx: Tx, eventId: number): readonly Regrouping[] =>
  tx
    .select()
    .from(regroupings)
    .where(or(eq(regroupings.eventId, eventId), eq(regroupings.otherId, eventId)))
    .orderBy(asc(regroupings.id))
    .all();

/** For each event those a person set apart from it: by splitting one off, or by taking a merge back. */
export function apartFrom(tx: Tx, ids: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const apart = or(
    and(eq(regroupings.kind, 'split'), isNull(regroupings.undoneAt)),
    and(eq(regroupings.kind, 'merge'), isNotNull(regroupings.undoneAt)),
  );
  const pair = { eventId: regroupings.eventId, otherId: regroupings.otherId };
  // Asked by each column apart: with OR between them SQLite would look at every row.
  const rows = [regroupings.eventId, regroupings.otherId].flatMap((column) =>
    tx
      .select(pair)
      .from(regroupings)
      .where(and(among(column, ids), apart))
      .all(),
  );
  const pairs = rows.flatMap(({ eventId, otherId }) => [[eventId, otherId] as const, [otherId, eventId] as const]);
  return new Map(ids.map((id) => [id, [...new Set(pairs.flatMap(([one, other]) => (one === id ? [other] : [])))].sort((a, b) => a - b)]));
}

/** Those into which a person merged another, and did not take it back. */
export function joinedByHand(tx: Tx, ids: readonly number[]): ReadonlySet<number> {
  const merged = and(eq(regroupings.kind, 'merge'), isNull(regroupings.undoneAt), isNotNull(regroupings.reviewer));
  const rows = tx
    .select({ id: regroupings.eventId })
    .from(regroupings)
    .where(and(among(regroupings.eventId, ids), merged))
    .all();
  return new Set(rows.map((row) => row.id));
}

function bury(tx: Tx, id: number, into: number): void {
  for (const report of linkedReports(tx, id)) moveReport(tx, report, into);
  tx.update(events).set({ mergedInto: into }).where(eq(events.id, id)).run();
  unindexEvent(tx, id);
  suppressPending(tx, id, MERGED);
}

function checkAlive(tx: Tx, id: number): void {
  const row = tx.select({ mergedInto: events.mergedInto }).from(events).where(eq(events.id, id)).get();
  if (!row) throw new Error(`event ${id} is not known`);
  if (row.mergedInto !== null) throw new Error(`event ${id} was merged into event ${row.mergedInto}`);
}

const record = (tx: Tx, row: Omit<Regrouping, 'id' | 'undoneAt' | 'undoneBy'>): number =>
  tx
    .insert(regroupings)
    .values({ ...row, at: instant(row.at) })
    .returning({ id: regroupings.id })
    .get().id;
