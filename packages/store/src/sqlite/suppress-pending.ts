import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { alerts } from './schema.ts';

/** Holds back what subscribers have not been sent of an event. */
export const suppressPending = (tx: Tx, eventId: number, why: string): void =>
  void tx
    .update(alerts)
    .set({ state: 'suppressed', suppressed: why })
    .where(and(eq(alerts.eventId, eventId), sql`${alerts.state} = 'pending'`))
    .run();
