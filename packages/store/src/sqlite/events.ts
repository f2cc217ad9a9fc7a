import {
  type EventStep,
  type EventWrite,
  type NewsEvent,
  publishedDay,
  type ReportName,
  type SituatedReport,
  type StoredEvent,
} from '@gigawire/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import { among } from './among.ts';
import { isBaseline } from './articles.ts';
import type { Tx } from './connection.ts';
import { indexEvent, unindexEvent } from './event-index.ts';
import { forgetFailures } from './failures.ts';
import { absorb, apartFrom, joinedByHand } from './regroupings.ts';
import { instant } from './instant.ts';
import { suppressPending } from './suppress-pending.ts';
import { articles, entries, type EventBody, type EventEdits, events, eventSteps, pages, reports } from './schema.ts';

export function saveEvents(
  tx: Tx,
  articleId: number,
  placed: { readonly writes: readonly EventWrite[]; readonly at: string },
): readonly number[] {
  const found = tx
    .select({ state: articles.state, baseline: entries.baseline, version: pages.version })
    .from(articles)
    .innerJoin(pages, eq(pages.id, articles.pageId))
    .innerJoin(entries, eq(entries.id, pages.entryId))
    .where(eq(articles.id, articleId))
    .get();
  if (!found) throw new Error(`article ${articleId} is not known`);
  if (found.state === 'waiting') {
    const at = instant(placed.at);
    for (const write of placed.writes) saveEvent(tx, write, { articleId, baseline: isBaseline(found), at });
    tx.update(articles).set({ state: 'merged' }).where(eq(articles.id, articleId)).run();
    forgetFailures(tx, 'merge-events', String(articleId));
  }
  const waiting = and(eq(eventSteps.articleId, articleId), sql`${eventSteps.state} = 'waiting'`);
  const rows = tx.selectDistinct({ id: eventSteps.eventId }).from(eventSteps).where(waiting).orderBy(asc(eventSteps.eventId)).all();
  return rows.map((row) => row.id);
}

function saveEvent(
  tx: Tx,
  write: EventWrite,
  cause: { readonly articleId: number; readonly baseline: boolean; readonly at: string },
): void {
  const { eventId, event, novelty, changes } = write;
  if (eventId !== null) for (const otherId of write.absorbed) absorb(tx, { eventId, otherId, reviewer: null, note: null, at: cause.at });
  const id = eventId ?? insertEvent(tx, event, cause.at);
  if (eventId !== null && event.reports.length === 0) withdraw(tx, eventId, cause.at);
  else if (eventId !== null) rewriteEvent(tx, eventId, event);
  if (eventId !== null && changes.length > 0) tx.update(events).set({ changedAt: cause.at }).where(eq(events.id, eventId)).run();
  // What changed may be what first brings an event under a watch, news or not.
  const toTell = novelty !== 'repeat' || changes.length > 0;
  tx.insert(eventSteps)
    .values({ eventId: id, ...cause, novelty, changes, state: toTell ? 'waiting' : 'silent' })
    .run();
}

/** Keeps what an event said; nobody finds it any more, and nobody is told of it. */
function withdraw(tx: Tx, id: number, at: string): void {
  tx.update(events).set({ withdrawnAt: at }).where(eq(events.id, id)).run();
  unindexEvent(tx, id);
  suppressPending(tx, id, 'withdrawn');
}

/** The values a list is filtered and ordered by: as shown, so reviewers' over the reports'. */
export const shownColumns = (body: EventBody, edits: EventEdits, knownAt: string) => ({
  type: edits.type ?? body.type,
  status: edits.status ?? body.status,
  title: edits.title === undefined ? body.title : edits.title,
  day: publishedDay({ published: body.lastPublished }) ?? knownAt.slice(0, 10),
});

export function insertEvent(tx: Tx, { reports: told, ...body }: NewsEvent, at: string): number {
  const { id } = tx
    .insert(events)
    .values({ ...shownColumns(body, {}, at), body, edits: {}, review: 'unreviewed', createdAt: at, changedAt: at })
    .returning({ id: events.id })
    .get();
  linkReports(tx, id, told);
  indexEvent(tx, id, { body, edits: {}, told });
  return id;
}

/** Gives an event its content anew: what it says, the reports it rests on, what it is found by. Reviewers' edits stay. */
export function rewriteEvent(tx: Tx, id: number, { reports: told, ...body }: NewsEvent): void {
  const row = tx.select({ edits: events.edits, createdAt: events.createdAt }).from(events).where(eq(events.id, id)).get();
  if (!row) throw new Error(`event ${id} is not known`);
  tx.update(events)
    .set({ ...shownColumns(body, row.edits, row.createdAt), body })
    .where(eq(events.id, id))
    .run();
  linkReports(tx, id, told);
  indexEvent(tx, id, { body, edits: row.edits, told });
}

const nameOf = (report: ReportName): string => `${report.articleId}/${report.ordinal}`;

/** Reports that back an event now. */
export const linkedReports = (tx: Tx, eventId: number): readonly ReportName[] =>
  tx
    .select({ articleId: reports.articleId, ordinal: reports.ordinal })
    .from(reports)
    .where(eq(reports.eventId, eventId))
    .orderBy(asc(reports.articleId), asc(reports.ordinal))
    .all();

/** A report backs one event; the last write says which. Throws when the event rests on reports the writer did not know of. */
function linkReports(tx: Tx, eventId: number, told: readonly ReportName[]): void {
  const linked = new Set(linkedReports(tx, eventId).map(nameOf));
  const known = new Set(told.map(nameOf));
  if ([...linked].some((name) => !known.has(name))) throw new Error(`event ${eventId} was changed meanwhile`);
  for (const report of told.filter((each) => !linked.has(nameOf(each)))) moveReport(tx, report, eventId);
}

export function moveReport(tx: Tx, { articleId, ordinal }: ReportName, eventId: number): void {
  const row = and(eq(reports.articleId, articleId), eq(reports.ordinal, ordinal));
  const { changes } = tx.update(reports).set({ eventId }).where(row).run();
  if (changes === 0) throw new Error(`report ${ordinal} of article ${articleId} is not known`);
}

export const releaseReport = (tx: Tx, { articleId, ordinal }: ReportName): void =>
  void tx
    .update(reports)
    .set({ eventId: null })
    .where(and(eq(reports.articleId, articleId), eq(reports.ordinal, ordinal)))
    .run();

function reportsOf(tx: Tx, ids: readonly number[]): ReadonlyMap<number, readonly SituatedReport[]> {
  const rows = tx
    .select()
    .from(reports)
    .where(among(reports.eventId, ids))
    .orderBy(asc(reports.eventId), asc(reports.articleId), asc(reports.ordinal))
    .all();
  const byEvent = Map.groupBy(rows, (row) => row.eventId);
  return new Map(
    ids.map((id) => [id, (byEvent.get(id) ?? []).map((row) => ({ ...row.body, articleId: row.articleId })).sort(byPublication)]),
  );
}

/** Undated first, then by instant and address; article numbers, which follow the order of reading, only part what is alike in both. */
function byPublication(a: SituatedReport, b: SituatedReport): number {
  const [one, other] = [publishedAt(a), publishedAt(b)];
  if (one !== other) return one < other ? -1 : 1;
  return (a.article.url ?? '').localeCompare(b.article.url ?? '', 'en') || a.articleId - b.articleId || a.ordinal - b.ordinal;
}

const publishedAt = ({ article: { published } }: SituatedReport): number =>
  published === null ? Number.NEGATIVE_INFINITY : Date.parse(published);

export type EventRow = typeof events.$inferSelect;

/** Rows as events, in the order given; `edits: false` leaves out what reviewers changed. */
export function toStored(tx: Tx, rows: readonly EventRow[], how: { readonly edits: boolean }): readonly StoredEvent[] {
  if (rows.length === 0) return [];
  const told = reportsOf(
    tx,
    rows.map((row) => row.id),
  );
  const apart = apartFrom(
    tx,
    rows.map((row) => row.id),
  );
  const byHand = joinedByHand(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    ...row.body,
    ...(how.edits ? row.edits : {}),
    reports: told.get(row.id) ?? [],
    id: row.id,
    review: row.review,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    mergedInto: row.mergedInto,
    withdrawnAt: row.withdrawnAt,
    apartFrom: apart.get(row.id) ?? [],
    joinedByHand: byHand.has(row.id),
  }));
}

export function event(tx: Tx, id: number): StoredEvent | null {
  const rows = tx.select().from(events).where(eq(events.id, id)).all();
  return toStored(tx, rows, { edits: true })[0] ?? null;
}

const STEP = {
  id: eventSteps.id,
  eventId: eventSteps.eventId,
  novelty: eventSteps.novelty,
  changes: eventSteps.changes,
  articleId: eventSteps.articleId,
  baseline: eventSteps.baseline,
  at: eventSteps.at,
};

export const stepsOf = (tx: Tx, eventId: number): readonly EventStep[] =>
  tx.select(STEP).from(eventSteps).where(eq(eventSteps.eventId, eventId)).orderBy(asc(eventSteps.id)).all();

export const unmatchedSteps = (tx: Tx, eventId: number): readonly EventStep[] =>
  tx
    .select(STEP)
    .from(eventSteps)
    .where(and(eq(eventSteps.eventId, eventId), sql`${eventSteps.state} = 'waiting'`))
    .orderBy(asc(eventSteps.id))
    .all();
