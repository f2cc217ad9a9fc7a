import type { Alert, Digest, DigestItem, FieldChange, StoredEvent, Subscription, Watch } from '@gigawire/domain';
import { whyMatched } from './why.ts';

interface DigestParts {
  readonly id: string;
  readonly subscription: Subscription;
  readonly watch: Watch;
  /** ISO 8601 instant in UTC of the window's end. */
  readonly at: string;
  readonly alerts: readonly Alert[];
  readonly events: ReadonlyMap<number, StoredEvent>;
}

/** Changes of one value in a row told as one: 30 → 31 and 31 → 32 is 30 → 32; back to where it was is nothing. */
function collapsed(changes: readonly FieldChange[]): readonly FieldChange[] {
  const told: FieldChange[] = [];
  for (const change of changes) {
    const at = told.findIndex((c) => c.field === change.field && c.new !== null && c.new === change.old);
    if (at === -1) told.push(change);
    else told[at] = { ...change, old: told[at]!.old };
  }
  return told.filter((c) => c.old !== c.new);
}

function itemOf(event: StoredEvent, alerts: readonly Alert[], watch: Watch): DigestItem {
  const reason = alerts.some((a) => a.reason === 'new') ? 'new' : 'changed';
  const changes = collapsed(alerts.flatMap((a) => a.changes));
  // A reader who hears of an event for the first time cares for what was put right, not for how its report filled up.
  return {
    event,
    reason,
    changes: reason === 'new' ? changes.filter((c) => c.cause === 'correction') : changes,
    why: whyMatched(watch, event),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** New before changed, in each the newest publication first. */
function byInterest(a: DigestItem, b: DigestItem): number {
  return (
    Number(a.reason !== 'new') - Number(b.reason !== 'new') ||
    compare(b.event.lastPublished ?? '', a.event.lastPublished ?? '') ||
    a.event.id - b.event.id
  );
}

/**
 * One message of a subscription's alerts: one item for each event; an event new in this digest shows only its corrections. Throws when an
 * alert's event is not among the events.
 */
export function composeDigest({ id, subscription, watch, at, alerts, events }: DigestParts): Digest {
  const inOrder = [...alerts].sort((a, b) => compare(a.createdAt, b.createdAt) || a.id - b.id);
  const items = [...new Set(inOrder.map((a) => a.eventId))].map((eventId) => {
    const event = events.get(eventId);
    if (!event) throw new Error(`digest ${id}: event ${eventId} of an alert is missing`);
    return itemOf(
      event,
      inOrder.filter((a) => a.eventId === eventId),
      watch,
    );
  });
  return { id, subscriptionId: subscription.id, watchTitle: watch.title, at, zone: subscription.zone, items: items.sort(byInterest) };
}
