import { canonicalKey, type Entry } from '@gigawire/domain';
import { and, asc, eq, lte, notInArray, sql } from 'drizzle-orm';
import type { Poll, SourceState } from '../store.ts';
import type { Tx } from './connection.ts';
import { forgetFailures } from './failures.ts';
import { instant } from './instant.ts';
import { entries, hosts, sources } from './schema.ts';

export function syncSources(tx: Tx, ids: readonly string[], at: string): void {
  tx.update(sources)
    .set({ enabled: false })
    .where(notInArray(sources.id, [...ids]))
    .run();
  for (const id of ids) {
    tx.insert(sources)
      .values({ id, enabled: true, nextPollAt: instant(at), failures: 0 })
      .onConflictDoUpdate({ target: sources.id, set: { enabled: true } })
      .run();
  }
}

const STATE = {
  sourceId: sources.id,
  etag: sources.etag,
  lastModified: sources.lastModified,
  nextPollAt: sources.nextPollAt,
  lastPolledAt: sources.lastPolledAt,
  baselineAt: sources.baselineAt,
  lastOutcome: sources.lastOutcome,
  failures: sources.failures,
};

export const sourceStates = (tx: Tx): readonly SourceState[] => tx.select(STATE).from(sources).orderBy(asc(sources.id)).all();

export const sourceState = (tx: Tx, id: string): SourceState | null =>
  tx.select(STATE).from(sources).where(eq(sources.id, id)).get() ?? null;

export function dueSources(tx: Tx, at: string): readonly string[] {
  const due = and(sql`${sources.enabled} = 1`, lte(sources.nextPollAt, instant(at)));
  const rows = tx.select({ id: sources.id }).from(sources).where(due).orderBy(asc(sources.nextPollAt), asc(sources.id)).all();
  return rows.map((row) => row.id);
}

export function savePoll(tx: Tx, poll: Poll): readonly number[] {
  const known = sourceState(tx, poll.sourceId);
  if (!known) throw new Error(`source ${poll.sourceId} is not known`);
  const at = instant(poll.at);
  const fresh = addEntries(tx, poll, known.baselineAt === null);
  tx.update(sources)
    .set({
      ...poll.validators,
      nextPollAt: instant(poll.nextPollAt),
      lastPolledAt: at,
      lastOutcome: poll.outcome,
      failures: poll.succeeded ? 0 : known.failures + 1,
      baselineAt: known.baselineAt ?? (poll.succeeded ? at : null),
    })
    .where(eq(sources.id, poll.sourceId))
    .run();
  if (poll.succeeded) forgetFailures(tx, 'poll-source', poll.sourceId);
  return fresh;
}

function addEntries(tx: Tx, poll: Poll, baseline: boolean): readonly number[] {
  const seenAt = instant(poll.at);
  return poll.entries.flatMap((entry) => {
    // Either conflict means the same: this source listed it before, or the page is on its way already.
    const row = tx
      .insert(entries)
      .values({
        sourceId: poll.sourceId,
        key: entry.key,
        url: entry.url,
        urlKey: urlKey(entry),
        title: entry.title,
        published: entry.published,
        summary: entry.summary,
        language: entry.language,
        credit: entry.credit,
        baseline,
        state: 'waiting',
        seenAt,
      })
      .onConflictDoNothing()
      .returning({ id: entries.id })
      .get();
    return row ? [row.id] : [];
  });
}

/** An address that is none is kept under its own words: fetching it will say what is wrong, and the poll's other entries are not lost. */
function urlKey(entry: Entry): string {
  try {
    return canonicalKey(entry.url);
  } catch {
    return entry.url;
  }
}

/** The longest line there can honestly be before one host: a full set of workers at the slowest crawl delay. */
const MAX_AHEAD_MS = 3_600_000;

export function reserveHost(tx: Tx, booking: { readonly host: string; readonly at: string; readonly spacingMs: number }): string {
  const { host, spacingMs } = booking;
  if (!(spacingMs >= 0)) throw new RangeError(`spacing of host ${host} is ${spacingMs}`);
  const at = instant(booking.at);
  const freeAt = tx.select({ freeAt: hosts.freeAt }).from(hosts).where(eq(hosts.host, host)).get()?.freeAt ?? at;
  // A slot hours away was booked by a clock that has since been set back.
  const isCredible = Date.parse(freeAt) - Date.parse(at) <= MAX_AHEAD_MS;
  const slot = isCredible && freeAt > at ? freeAt : at;
  const next = new Date(Date.parse(slot) + spacingMs).toISOString();
  tx.insert(hosts)
    .values({ host, freeAt: next })
    .onConflictDoUpdate({ target: hosts.host, set: { freeAt: next } })
    .run();
  return slot;
}
