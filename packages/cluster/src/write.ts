import type { EventWrite, NewsEvent, StoredEvent } from '@gigawire/domain';
import { isCorrection } from './corrections.ts';
import type { PlaceContext } from './context.ts';
import { diffEvents } from './diff/diff.ts';
import type { Descent } from './lineage.ts';
import { mergeReports } from './merge/merge.ts';
import { isOldNews, noveltyOf } from './novelty.ts';
import type { Profile } from './profile.ts';
import { byPublication, isSameAddress } from './publication.ts';

interface Placed {
  /** The article's reports that were to be placed. */
  readonly waiting: ReadonlySet<Profile>;
  /** The article whose placing brings the change about. */
  readonly articleId: number;
  /** The article is a newer text of one whose reports are withdrawn. */
  readonly isRevised: boolean;
}

const isSame = (stored: StoredEvent, event: NewsEvent): boolean =>
  stored.reports.length === event.reports.length && stored.reports.every((r) => event.reports.includes(r));

/** What becomes of one event; null when nothing does. */
export function writeOf({ draft, stored, absorbed }: Descent, placed: Placed, ctx: PlaceContext): EventWrite | null {
  const event = mergeReports(
    draft.members.map((m) => m.report),
    ctx.rate,
  );
  const added = draft.members.filter((m) => placed.waiting.has(m)).map((m) => m.report);
  if (!stored) return { eventId: null, event, novelty: added.every(isOldNews) ? 'repeat' : 'new', changes: [], absorbed: [] };
  if (absorbed.length === 0 && isSame(stored, event)) return null;
  const corrected =
    placed.isRevised ||
    added.some(
      (report) => isCorrection(report) || stored.reports.some((old) => isSameAddress(report, old) && byPublication(old, report) < 0),
    );
  const changes = diffEvents(stored, event, { articleId: placed.articleId, corrected, rate: ctx.rate });
  const write = { eventId: stored.id, event, absorbed: absorbed.map((e) => e.id) };
  if (added.length > 0) return { ...write, novelty: noveltyOf(stored, event, changes, ctx.models), changes };
  // Its reports were sorted anew: nothing happened in the world.
  return { ...write, novelty: 'repeat', changes: changes.map((change) => ({ ...change, cause: 'regrouped' })) };
}

/** A stored event that nobody tells any more. */
export const withdrawal = (stored: StoredEvent): EventWrite => ({
  eventId: stored.id,
  event: { ...stored, reports: [] },
  novelty: 'repeat',
  changes: [],
  absorbed: [],
});
