import type { Job, StageName } from '@gigawire/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { instant } from './instant.ts';
import { alerts, articles, digests, entries, eventSteps, failures, pages, sources } from './schema.ts';

export interface Failure {
  readonly reason: string;
  readonly at: string;
  readonly dead: boolean;
}

/** Stages whose keys are names, not rows. */
const NAMED: ReadonlySet<StageName> = new Set(['poll-source', 'send-digest', 'tell-operator']);

const DAY_MS = 86_400_000;

export function recordFailure(tx: Tx, job: Job, failure: Failure): number {
  const row = { reason: failure.reason, at: instant(failure.at), dead: failure.dead };
  const { count } = tx
    .insert(failures)
    .values({ ...job, ...row, count: 1 })
    .onConflictDoUpdate({ target: [failures.stage, failures.key], set: { ...row, count: sql`${failures.count} + 1` } })
    .returning({ count: failures.count })
    .get();
  if (failure.dead) quarantine(tx, job, failure);
  return count;
}

/** Work that ended well starts from nothing the next time. */
export function forgetFailures(tx: Tx, stage: StageName, key: string): void {
  tx.delete(failures)
    .where(and(eq(failures.stage, stage), eq(failures.key, key)))
    .run();
}

/** Sets aside the work of a job, unless it has been done meanwhile. */
function quarantine(tx: Tx, job: Job, failure: Failure): void {
  const id = NAMED.has(job.stage) ? 0 : rowId(job);
  const set = { state: 'quarantined' } as const;
  switch (job.stage) {
    case 'poll-source':
      // A source is never given up: it is asked again in a day.
      tx.update(sources)
        .set({
          nextPollAt: new Date(Date.parse(failure.at) + DAY_MS).toISOString(),
          lastOutcome: failure.reason,
          failures: sql`${sources.failures} + 1`,
        })
        .where(eq(sources.id, job.key))
        .run();
      return;
    case 'fetch-page':
      tx.update(entries)
        .set({ ...set, outcome: 'quarantined', detail: failure.reason })
        .where(and(eq(entries.id, id), sql`${entries.state} = 'waiting'`))
        .run();
      return;
    case 'read-article':
      tx.update(pages)
        .set(set)
        .where(and(eq(pages.id, id), sql`${pages.state} = 'waiting'`))
        .run();
      return;
    case 'merge-events':
      tx.update(articles)
        .set(set)
        .where(and(eq(articles.id, id), sql`${articles.state} = 'waiting'`))
        .run();
      return;
    case 'match-alerts':
      tx.update(eventSteps)
        .set(set)
        .where(and(eq(eventSteps.eventId, id), sql`${eventSteps.state} = 'waiting'`))
        .run();
      return;
    case 'send-digest':
      buryDigest(tx, job.key, failure.at);
      return;
    case 'tell-operator':
    // What the operator has not been told stays to be told.
  }
}

function buryDigest(tx: Tx, id: string, at: string): void {
  const buried = tx
    .update(digests)
    .set({ state: 'dead', endedAt: instant(at) })
    .where(and(eq(digests.id, id), sql`${digests.state} = 'claimed'`))
    .run();
  if (buried.changes > 0) tx.update(alerts).set({ state: 'dead' }).where(eq(alerts.digestId, id)).run();
}

/** The row a job's key names. Throws TypeError for a key that names none. */
export function rowId(job: Job): number {
  const id = Number(job.key);
  if (!Number.isSafeInteger(id)) throw new TypeError(`${job.stage} takes a row id, not ${job.key}`);
  return id;
}
