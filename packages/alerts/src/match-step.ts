import { type EventStep, type FieldChange, isNews, type NewAlert, type StoredEvent, type Subscription, type Watch } from '@gigawire/domain';
import { startsToMatch } from './starts-to-match.ts';
import { watchMatches } from './watch-matches.ts';

interface MatchContext {
  readonly subscriptions: readonly Subscription[];
  readonly watches: readonly Watch[];
  /** ISO 8601 instant. */
  readonly now: string;
  /** Events whose newest report is older make no noise. */
  readonly maxAgeDays: number;
}

const DAY_MS = 86_400_000;
/** Fields of which a subscriber wants to hear again; the rest is the same news told better. */
const NEWS: ReadonlySet<FieldChange['field']> = new Set(['status', 'money', 'quantities', 'dates']);

/** Days since an article was published, counted from the end of its day where only the day is known. */
function ageInDays(published: string, now: string): number {
  const end = Date.parse(published) + (published.length === 10 ? DAY_MS : 0);
  return (Date.parse(now) - end) / DAY_MS;
}

/** Why nobody is told, or null. The first reason that holds is the one kept. */
function suppression(step: EventStep, event: StoredEvent, ctx: MatchContext): string | null {
  if (step.baseline) return 'baseline';
  if (event.review === 'rejected') return 'rejected';
  if (event.mergedInto !== null) return 'merged';
  if (!isNews(event)) return 'in passing';
  if (event.lastPublished === null) return 'undated';
  return ageInDays(event.lastPublished, ctx.now) > ctx.maxAgeDays ? 'old' : null;
}

function concerns(step: EventStep, event: StoredEvent, watch: Watch): boolean {
  switch (step.novelty) {
    case 'new':
      return watchMatches(watch, event);
    case 'changed':
      return (step.changes.some((c) => NEWS.has(c.field)) && watchMatches(watch, event)) || startsToMatch(watch, event, step.changes);
    case 'better-source':
    // A repeat can name a country no article named before.
    case 'repeat':
      return startsToMatch(watch, event, step.changes);
  }
}

/**
 * The alerts one step of an event's history makes: one for each subscription whose watch it concerns, pending or with the reason it is
 * suppressed ("baseline", "rejected", "merged", "in passing", "undated", "old").
 */
export function matchStep(step: EventStep, event: StoredEvent, ctx: MatchContext): NewAlert[] {
  const suppressed = suppression(step, event, ctx);
  return ctx.subscriptions.flatMap((subscription) => {
    const watch = ctx.watches.find((w) => w.id === subscription.watch);
    if (!watch || !concerns(step, event, watch)) return [];
    return [{ subscriptionId: subscription.id, stepId: step.id, suppressed }];
  });
}
