import { mergeReports } from '@gigawire/cluster';
import type { RateLookup, Regrouping, StoredEvent } from '@gigawire/domain';
import type { GroupingDecision, Regrouped, Store } from '@gigawire/store';

// People's decisions on which reports tell one development. Later merging leaves them as they are: it moves no report from one event to
// another, and never joins what was set apart.

interface Desk {
  readonly store: Store;
  readonly rate: RateLookup;
}

async function known(store: Store, id: number): Promise<StoredEvent> {
  const event = await store.event(id);
  if (!event) throw new Error(`event ${id} is not known`);
  return event;
}

/** Makes two events one; returns the regrouping, by whose id it can be undone. */
export async function mergeTwo({ store, rate }: Desk, decision: GroupingDecision & { readonly otherId: number }): Promise<Regrouped> {
  const { eventId, otherId } = decision;
  const [stays, goes] = [await known(store, eventId), await known(store, otherId)];
  const content = mergeReports([...stays.reports, ...goes.reports], rate);
  return { id: await store.mergeEvents(decision, content), eventId, otherId };
}

/** Makes an event of its own of what some articles report. Throws when the event rests on none of them, or on no others. */
export async function splitOff({ store, rate }: Desk, decision: GroupingDecision, articleIds: readonly number[]): Promise<Regrouped> {
  const { reports } = await known(store, decision.eventId);
  const goes = reports.filter((r) => articleIds.includes(r.articleId));
  const stays = reports.filter((r) => !articleIds.includes(r.articleId));
  if (goes.length === 0) throw new Error(`event ${decision.eventId}: none of its reports is of article ${articleIds.join(', ')}`);
  if (stays.length === 0) throw new Error(`event ${decision.eventId}: no report would be left`);
  return store.splitEvent(decision, { stays: mergeReports(stays, rate), goes: mergeReports(goes, rate) });
}

/** Takes a merge or a split back; what came after it stays where it is. */
export async function undo(
  { store, rate }: Desk,
  regrouping: Regrouping,
  by: { readonly reviewer: string; readonly at: string },
): Promise<void> {
  const now = (await store.regroupings(regrouping.eventId)).find((each) => each.id === regrouping.id);
  if (!now || now.undoneAt !== null) throw new Error(`regrouping ${regrouping.id} was undone already`);
  const [one, other] = [await known(store, regrouping.eventId), await known(store, regrouping.otherId)];
  if (regrouping.kind === 'split') {
    const content = mergeReports([...one.reports, ...other.reports], rate);
    await store.undoRegrouping(regrouping.id, { ...by, stays: content, goes: null });
    return;
  }
  const isMoved = (r: { readonly articleId: number; readonly ordinal: number }): boolean =>
    regrouping.moved.some((m) => m.articleId === r.articleId && m.ordinal === r.ordinal);
  const back = one.reports.filter(isMoved);
  const stays = one.reports.filter((r) => !isMoved(r));
  await store.undoRegrouping(regrouping.id, { ...by, stays: mergeReports(stays, rate), goes: mergeReports(back, rate) });
}
