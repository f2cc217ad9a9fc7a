import { and, asc, eq, lte, notInArray, sql } from 'drizzle-orm';
import type { Poll, SourceState } from '../store.ts';
import type { Tx } from './connection.ts';
import { forgetFailures } from './failures.ts';
import { instant } from './instant.ts';
import { entries, hosts, sources } from './schema.ts';
import { revisitChanged } from './revisits.ts';
import { rememberPoll } from './source-records.ts';
import { urlKey } from './url-key.ts';

export function syncSources(tx: Tx, ids: readonly string[], at: string): void {
  tx.update(sources)
    .set({ enabled: false })
    .where(notInArray(sources.id, [...ids]))
    .run();
  for (const id of ids) {
    tx.insert(sources)
      .values({ id, enabled: true, nextPollAt: instant(at), failures: 0, health: 'ok' })
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
  movedFrom: sources.movedFrom,
  movedTo: sources.movedTo,
  gapMinutes: sources.gapMinutes,
  lastNewAt: sources.lastNewAt,
  health: sources.health,
  healthReason: sources.healthReason,
  healthSince: sources.healthSince,
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
  const isFlood = known.baselineAt !== null && poll.holdAbove !== undefined && fresh.length > poll.holdAbove;
  if (isFlood) for (const id of fresh) tx.update(entries).set({ heldAt: at }).where(eq(entries.id, id)).run();
  const changed = revisitChanged(tx, poll, new Set(fresh));
  rememberPoll(tx, poll, fresh.length);
  tx.update(sources)
    .set({
      ...poll.validators,
      nextPollAt: instant(poll.nextPollAt),
      lastPolledAt: at,
      lastOutcome: poll.outcome,
      failures: poll.succeeded ? 0 : known.failures + 1,
      baselineAt: known.baselineAt ?? (poll.succeeded ? at : null),
      ...(poll.moved && { movedFrom: poll.moved.from, movedTo: poll.moved.to }),
      ...(poll.gapMinutes !== undefined && { gapMinutes: poll.gapMinutes }),
      lastNewAt: fresh.length > 0 ? at : newestOf(poll, known.lastNewAt),
    })
    .where(eq(sources.id, poll.sourceId))
    .run();
  if (poll.succeeded) forgetFailures(tx, 'poll-source', poll.sourceId);
  return isFlood ? changed : [...fresh, ...changed];
}

/** What a source lists may be news of others first; then its newest date tells that it is alive. */
function newestOf(poll: Poll, known: string | null): string | null {
  const until = Date.parse(poll.at);
  const dates = poll.entries.flatMap(({ published }) => (published === null ? [] : Date.parse(published)));
  const newest = Math.max(...dates.filter((date) => date <= until), known === null ? -Infinity : Date.parse(known));
  return Number.isFinite(newest) ? new Date(newest).toISOString() : null;
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
        urlKey: urlKey(entry.url),
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

export const hasten = (tx: Tx, id: string, at: string): void =>
  void tx
    .update(sources)
    .set({ nextPollAt: instant(at) })
    .where(and(eq(sources.id, id), sql`${sources.nextPollAt} > ${instant(at)}`))
    .run();

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
