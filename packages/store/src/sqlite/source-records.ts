import type { Health, HealthState } from '@gigawire/domain';
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import type { Poll, SourceRecord } from '../store.ts';
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

export function sourceRecord(tx: Tx, id: string): SourceRecord {
  const own = tx.select(POLL).from(polls).where(eq(polls.sourceId, id)).orderBy(desc(polls.id)).limit(MAX_POLLS).all();
  const read = tx
    .select({ verdict: articles.verdict, characters: sql<number>`length(json_extract(${articles.article}, '$.text'))` })
    .from(articles)
    .innerJoin(pages, eq(pages.id, articles.pageId))
    .innerJoin(entries, eq(entries.id, pages.entryId))
    .where(eq(entries.sourceId, id))
    .orderBy(desc(articles.id))
    .limit(MAX_ARTICLES)
    .all();
  return { polls: own, articles: read, held: heldOf(tx, id) };
}

const isHeld = (id: string) => and(eq(entries.sourceId, id), isNotNull(entries.heldAt));

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
