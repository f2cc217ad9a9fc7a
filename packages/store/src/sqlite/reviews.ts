import { EVENT_STATUSES, EVENT_TYPES, type Review, type ReviewState } from '@gigawire/domain';
import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { indexEvent } from './event-index.ts';
import { event, shownColumns } from './events.ts';
import { instant } from './instant.ts';
import { alerts, type EventEdits, events, reviews } from './schema.ts';
import { suppressPending } from './suppress-pending.ts';

const STATES: Readonly<Record<Review['decision'], ReviewState>> = { accept: 'accepted', edit: 'edited', reject: 'rejected' };

export function addReview(tx: Tx, review: Review): void {
  const row = tx.select().from(events).where(eq(events.id, review.eventId)).get();
  if (!row) throw new Error(`event ${review.eventId} is not known`);
  const added = tx
    .insert(reviews)
    .values({ ...review, at: instant(review.at) })
    .onConflictDoNothing()
    .run();
  if (added.changes === 0) return;
  const edits = review.decision === 'edit' ? { ...row.edits, ...checkedEdits(review) } : row.edits;
  tx.update(events)
    .set({ ...shownColumns(row.body, edits, row.createdAt), edits, review: STATES[review.decision] })
    .where(eq(events.id, row.id))
    .run();
  const told = event(tx, row.id)?.reports ?? [];
  indexEvent(tx, row.id, { body: row.body, edits, told });
  if (review.decision === 'reject') suppressPending(tx, row.id, REJECTED);
  else releaseAlerts(tx, row.id);
}

/** Why an alert of a rejected event is not sent. */
export const REJECTED = 'rejected';

function releaseAlerts(tx: Tx, eventId: number): void {
  tx.update(alerts)
    .set({ state: 'pending', suppressed: null })
    .where(and(eq(alerts.eventId, eventId), eq(alerts.suppressed, REJECTED)))
    .run();
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown): boolean => Array.isArray(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** What an edit may give for each field. */
const FIELDS: Readonly<Record<keyof EventEdits, (value: unknown) => boolean>> = {
  type: (value) => EVENT_TYPES.some((type) => type === value),
  status: (value) => EVENT_STATUSES.some((status) => status === value),
  title: (value) => value === null || isText(value),
  countries: isTexts,
  topics: isTexts,
  actors: isList,
  money: isList,
  quantities: isList,
  dates: isList,
};

function checkedEdits(review: Review): EventEdits {
  for (const [field, value] of Object.entries(review.edits)) {
    if (!Object.hasOwn(FIELDS, field)) throw new TypeError(`review of event ${review.eventId}: an event has no ${field}`);
    if (!FIELDS[field as keyof EventEdits](value))
      throw new TypeError(`review of event ${review.eventId}: ${field} cannot be ${JSON.stringify(value)}`);
  }
  return review.edits;
}

export const reviewsOf = (tx: Tx, eventId: number): readonly Review[] =>
  tx
    .select({
      eventId: reviews.eventId,
      decision: reviews.decision,
      reviewer: reviews.reviewer,
      edits: reviews.edits,
      note: reviews.note,
      at: reviews.at,
    })
    .from(reviews)
    .where(eq(reviews.eventId, eventId))
    .orderBy(asc(reviews.id))
    .all();
