import type { Health, HealthState } from '@gigawire/domain';
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import type { Poll, PollRecord, SourceRecord } from '../store.ts';
import type { Tx } from './connection.ts';
import { instant } from './instant.ts';
import { articles, entries, notices, pages, polls, sources } from './schema.ts';

/** Polls remembered of each source, and articles looked at. */
const MAX_POLLS = 40;
const MAX_ARTICLES = 25;

const POLL = {
  at: polls.at,
  outcome: polls.outcome,
  succeeded: polls.succeeded,
  why: polls.why,
  listed: polls.listed,
  undated: polls.undated,
  added: polls.added,
};

export function rememberPoll(tx: Tx, poll: Poll, added: number): void {
  const { sourceId, outcome, succeeded, why } = poll;
  const { id } = tx
    .insert(polls)
    .values({
      sourceId,
      at: instant(poll.at),
      outcome,
      succeeded,
      why: why ?? null,
      listed: poll.entries.length,
      undated: poll.entries.filter((entry) => entry.published === null).length,
      added,
    })
    .returning({ id: polls.id })
    .get();
  const oldest = tx
    .select({ id: polls.id })
    .from(polls)
    .where(and(eq(polls.sourceId, sourceId), lt(polls.id, id)))
    .orderBy(desc(polls.id))
    .limit(1)
    .offset(MAX_POLLS - 2)
    .get();
  if (oldest)
    tx.delete(polls)
      .where(and(eq(polls.sourceId, sourceId), lt(polls.id, oldest.id)))
      .run();
}

export const recentPolls = (tx: Tx, id: string): readonly PollRecord[] =>
  tx.select(POLL).from(polls).where(eq(polls.sourceId, id)).orderBy(desc(polls.id)).limit(MAX_POLLS).all();

export function sourceRecord(tx: Tx, id: string): SourceRecord {
  const latest = tx
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.sourceId, id), sql`${entries.state} = 'fetched'`))
    .orderBy(desc(entries.id))
    .limit(MAX_ARTICLES)
    .as('latest');
  const read = tx
    .select({ verdict: articles.verdict, characters: sql<number>`length(json_extract(${articles.article}, '$.text'))` })
    .from(latest)
    .innerJoin(pages, eq(pages.entryId, latest.id))
    .innerJoin(articles, eq(articles.pageId, pages.id))
    .orderBy(desc(latest.id))
    .all();
  return { polls: recentPolls(tx, id), articles: read, held: heldOf(tx, id) };
}

/** The plus keeps SQLite from walking all entries of the source instead of the few that are held. */
const isHeld = (id: string) => and(sql`+${entries.sourceId} = ${id}`, isNotNull(entries.heldAt));

const heldOf = (tx: Tx, id: string): number => tx.select({ id: entries.id }).from(entries).where(isHeld(id)).all().length;

export function saveHealth(tx: Tx, id: string, verdict: { readonly health: Health; readonly at: string }): HealthState {
  const at = instant(verdict.at);
  const { state, reason } = verdict.health;
  const before = tx.select({ health: sources.health }).from(sources).where(eq(sources.id, id)).get()?.health;
  if (before === undefined) throw new Error(`source ${id} is not known`);
  tx.update(sources)
    .set({ health: state, healthReason: reason, ...(before !== state && { healthSince: at }) })
    .where(eq(sources.id, id))
    .run();
  if (before !== state && (state === 'silent' || before === 'silent')) {
    tx.insert(notices).values({ sourceId: id, health: state, reason, at }).run();
  }
  return before;
}

export function releaseHeld(tx: Tx, id: string, quiet: boolean): number {
  return tx
    .update(entries)
    .set({ heldAt: null, ...(quiet && { baseline: true }) })
    .where(isHeld(id))
    .run().changes;
}
