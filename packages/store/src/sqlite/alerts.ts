import type { Alert, NewAlert } from '@gigawire/domain';
import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import { among } from './among.ts';
import type { Store } from '../store.ts';
import type { Tx } from './connection.ts';
import { forgetFailures } from './failures.ts';
import { instant } from './instant.ts';
import { REJECTED } from './reviews.ts';
import { alerts, digests, events, eventSteps } from './schema.ts';

export function saveAlerts(tx: Tx, steps: readonly number[], matched: { readonly alerts: readonly NewAlert[]; readonly at: string }): void {
  const createdAt = instant(matched.at);
  for (const alert of matched.alerts) addAlert(tx, alert, createdAt);
  const waiting = and(among(eventSteps.id, steps), sql`${eventSteps.state} = 'waiting'`);
  const done = tx.update(eventSteps).set({ state: 'matched' }).where(waiting).returning({ eventId: eventSteps.eventId }).all();
  for (const eventId of new Set(done.map((row) => row.eventId))) forgetFailures(tx, 'match-alerts', String(eventId));
}

function addAlert(tx: Tx, alert: NewAlert, createdAt: string): void {
  const step = tx
    .select({ eventId: eventSteps.eventId, review: events.review })
    .from(eventSteps)
    .innerJoin(events, eq(events.id, eventSteps.eventId))
    .where(eq(eventSteps.id, alert.stepId))
    .get();
  if (!step) throw new Error(`step ${alert.stepId} is not known`);
  const suppressed = alert.suppressed ?? (step.review === 'rejected' ? REJECTED : null);
  tx.insert(alerts)
    .values({ ...alert, suppressed, eventId: step.eventId, state: suppressed === null ? 'pending' : 'suppressed', createdAt })
    .onConflictDoNothing()
    .run();
}

export function lastWindow(tx: Tx, subscriptionId: string): string | null {
  const own = eq(digests.subscriptionId, subscriptionId);
  const row = tx.select({ end: digests.windowEnd }).from(digests).where(own).orderBy(desc(digests.windowEnd)).limit(1).get();
  return row?.end ?? null;
}

export function claimDigest(tx: Tx, id: string, window: { readonly subscriptionId: string; readonly windowEnd: string }): readonly Alert[] {
  const { subscriptionId } = window;
  const windowEnd = instant(window.windowEnd);
  const claimed = tx.select().from(digests).where(eq(digests.id, id)).get();
  if (claimed) {
    if (claimed.subscriptionId !== subscriptionId)
      throw new Error(`digest ${id} belongs to ${claimed.subscriptionId}, not ${subscriptionId}`);
    return alertsOf(tx, id);
  }
  const due = and(eq(alerts.subscriptionId, subscriptionId), sql`${alerts.state} = 'pending'`, lte(alerts.createdAt, windowEnd));
  const ids = tx.select({ id: alerts.id }).from(alerts).where(due).all();
  // An empty window leaves its row too: it has been looked at, and a second call must find it as empty as the first.
  tx.insert(digests)
    .values({ id, subscriptionId, windowEnd, state: ids.length > 0 ? 'claimed' : 'empty' })
    .run();
  tx.update(alerts).set({ state: 'claimed', digestId: id }).where(due).run();
  return alertsOf(tx, id);
}

function alertsOf(tx: Tx, digestId: string): readonly Alert[] {
  const rows = tx
    .select({ alert: alerts, novelty: eventSteps.novelty, changes: eventSteps.changes })
    .from(alerts)
    .innerJoin(eventSteps, eq(eventSteps.id, alerts.stepId))
    .where(eq(alerts.digestId, digestId))
    .orderBy(asc(alerts.id))
    .all();
  return rows.map(({ alert: { id, subscriptionId, eventId, createdAt }, novelty, changes }) =>
    novelty === 'new'
      ? { id, subscriptionId, eventId, reason: 'new', changes: [], createdAt }
      : { id, subscriptionId, eventId, reason: 'changed', changes, createdAt },
  );
}

export function digest(tx: Tx, id: string): Awaited<ReturnType<Store['digest']>> {
  const row = tx.select().from(digests).where(eq(digests.id, id)).get();
  return row && row.state !== 'empty' ? { id, subscriptionId: row.subscriptionId, at: row.windowEnd, state: row.state } : null;
}

export function markSent(tx: Tx, id: string, at: string): void {
  const state = digest(tx, id)?.state;
  if (state === undefined) throw new Error(`digest ${id} is not known`);
  if (state === 'sent') return;
  tx.update(digests)
    .set({ state: 'sent', endedAt: instant(at) })
    .where(eq(digests.id, id))
    .run();
  tx.update(alerts).set({ state: 'sent' }).where(eq(alerts.digestId, id)).run();
  forgetFailures(tx, 'send-digest', id);
}
