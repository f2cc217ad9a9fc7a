import { Quarantine, RetryLater, type StoredEvent } from '@gigawire/domain';
import { composeDigest, renderMessage } from '@gigawire/alerts';
import { digestWindow } from '../schedule.ts';
import type { Handler, Services } from '../stage.ts';

const RETRY_MS = 15 * 60_000;

/** Sends what a subscription has not been told yet. At least once, always under the same id: claimed, delivered, then marked. */
export const sendDigest: Handler = async (id, services) => {
  const { store, now } = services;
  const window = digestWindow(id);
  const subscription = services.subscriptions.find((s) => s.id === window.subscriptionId);
  const watch = services.watches.find((w) => w.id === subscription?.watch);
  if (!subscription || !watch) throw new Quarantine(`digest ${id}: its subscription is not in the configuration`);

  const claimed = await store.digest(id);
  if (claimed && claimed.state !== 'claimed') return { outcome: 'already-done', next: [] };
  const alerts = await store.claimDigest(id, subscription.id, window.end);
  if (alerts.length === 0) return { outcome: 'nothing-new', next: [], facts: { digest: id } };

  const events = await eventsById(store, new Set(alerts.map((alert) => alert.eventId)));
  const digest = composeDigest({ id, subscription, watch, at: window.end, alerts, events });
  const result = await services.delivery.deliver(renderMessage(digest, { baseUrl: services.baseUrl }), subscription.channel);
  switch (result.outcome) {
    case 'delivered':
      await store.markSent(id, now().toISOString());
      return { outcome: 'sent', next: [], facts: { digest: id, events: digest.items.length, receipt: result.receipt } };
    case 'retry':
      throw new RetryLater(`digest ${id}: ${result.why}`, new Date(result.at ?? now().getTime() + RETRY_MS));
    case 'failed':
      throw new Quarantine(`digest ${id}: ${result.why}`);
  }
};

async function eventsById(store: Services['store'], ids: ReadonlySet<number>): Promise<ReadonlyMap<number, StoredEvent>> {
  const events = new Map<number, StoredEvent>();
  for (const id of ids) {
    const event = await store.event(id);
    if (event) events.set(id, event);
  }
  return events;
}
