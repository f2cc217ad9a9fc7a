import type { Entry, Job, Source } from '@gigawire/domain';
import type { SourceState } from '@gigawire/store';
import { floodLimit } from './flood.ts';
import { judgeHealth } from './health.ts';
import { nextPoll } from './poll-interval.ts';
import type { Outcome, Services } from './stage.ts';

/** How one poll ended. */
export interface PollEnding {
  /** "ok", "unchanged", or the word for the failure. */
  readonly outcome: string;
  readonly succeeded: boolean;
  readonly entries?: readonly Entry[];
  /** Entries the source lists beyond those read. */
  readonly truncated?: number;
  readonly validators?: { readonly etag: string | null; readonly lastModified: string | null };
  /** Minutes usual between two entries, or null where they do not tell. */
  readonly gapMinutes?: number | null;
  /** Minutes the feed and its server say it stays as it is. */
  readonly freshMinutes?: number | null;
  readonly moved?: { readonly from: string; readonly to: string };
  /** ISO 8601 instant the source asked us to wait for. */
  readonly notBefore?: string;
  readonly why?: string;
}

/** Commits one poll however it ended, judges the source's health by it, and says what follows. */
export async function concludePoll(
  source: Source,
  ending: PollEnding,
  at: Pick<Services, 'store' | 'now'> & { readonly state: SourceState },
): Promise<Outcome> {
  const { store, state } = at;
  const { outcome, succeeded, validators, moved, why, entries = [], truncated = 0 } = ending;
  const now = at.now();
  const gapMinutes = ending.gapMinutes ?? state.gapMinutes;
  const next = nextPoll(source, {
    at: now,
    gapMinutes,
    freshMinutes: ending.freshMinutes ?? null,
    failures: succeeded ? 0 : state.failures + 1,
    first: state.lastPolledAt === null,
    notBefore: ending.notBefore ?? null,
  });
  const added = await store.savePoll({
    sourceId: source.id,
    at: now.toISOString(),
    nextPollAt: next.toISOString(),
    outcome,
    succeeded,
    entries,
    holdAbove: floodLimit(state, await store.recentPolls(source.id), now),
    ...(validators && { validators }),
    ...(gapMinutes !== null && { gapMinutes }),
    ...(moved && { moved }),
    ...(why !== undefined && { why }),
  });
  const after = await store.sourceState(source.id);
  const health = judgeHealth({ source, state: after ?? state, record: await store.sourceRecord(source.id), now });
  const before = await store.saveHealth(source.id, health, now.toISOString());
  const isNews = before !== health.state && (before === 'silent' || health.state === 'silent');
  return {
    outcome,
    next: [
      ...added.map((id): Job => ({ stage: 'fetch-page', key: String(id) })),
      ...(isNews ? [{ stage: 'tell-operator', key: 'notices' } as const] : []),
    ],
    facts: {
      source: source.id,
      listed: entries.length,
      new: added.length,
      truncated,
      why: why ?? null,
      health: health.state,
      next: next.toISOString(),
    },
  };
}
