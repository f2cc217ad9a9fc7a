import type { Job } from '@gigawire/domain';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { DeadLetter } from '../store.ts';
import type { Tx } from './connection.ts';
import { forgetFailures, rowId } from './failures.ts';
import { alerts, articles, digests, entries, eventSteps, failures, pages, sources } from './schema.ts';

export const deadLetters = (tx: Tx, limit: number): readonly DeadLetter[] =>
  tx
    .select({ stage: failures.stage, key: failures.key, failures: failures.count, reason: failures.reason, at: failures.at })
    .from(failures)
    .where(sql`${failures.dead} = 1`)
    .orderBy(desc(failures.at), failures.stage, failures.key)
    .limit(limit)
    .all();

export function replay(tx: Tx, job: Job): boolean {
  const letter = tx
    .select({ at: failures.at })
    .from(failures)
    .where(and(eq(failures.stage, job.stage), eq(failures.key, job.key), sql`${failures.dead} = 1`))
    .get();
  if (!letter) return false;
  takeUp(tx, job, letter.at);
  forgetFailures(tx, job.stage, job.key);
  return true;
}

/** Undoes what setting a job aside did to its work. */
function takeUp(tx: Tx, job: Job, at: string): void {
  const set = { state: 'waiting' } as const;
  switch (job.stage) {
    case 'poll-source':
      tx.update(sources).set({ nextPollAt: at }).where(eq(sources.id, job.key)).run();
      return;
    case 'fetch-page':
      tx.update(entries)
        .set({ ...set, outcome: null, detail: null, notBefore: null })
        .where(and(eq(entries.id, rowId(job)), sql`${entries.state} = 'quarantined'`))
        .run();
      return;
    case 'read-article':
      tx.update(pages)
        .set(set)
        .where(and(eq(pages.id, rowId(job)), sql`${pages.state} = 'quarantined'`))
        .run();
      return;
    case 'merge-events':
      tx.update(articles)
        .set(set)
        .where(and(eq(articles.id, rowId(job)), sql`${articles.state} = 'quarantined'`))
        .run();
      return;
    case 'match-alerts':
      tx.update(eventSteps)
        .set(set)
        .where(and(eq(eventSteps.eventId, rowId(job)), sql`${eventSteps.state} = 'quarantined'`))
        .run();
      return;
    case 'send-digest': {
      const dug = tx
        .update(digests)
        .set({ state: 'claimed', endedAt: null })
        .where(and(eq(digests.id, job.key), sql`${digests.state} = 'dead'`))
        .run();
      if (dug.changes > 0) tx.update(alerts).set({ state: 'claimed' }).where(eq(alerts.digestId, job.key)).run();
      return;
    }
    case 'tell-operator':
    // Its notices wait until they are sent; there is nothing to take up.
  }
}
