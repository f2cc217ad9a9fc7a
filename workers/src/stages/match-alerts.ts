import { Quarantine } from '@gigawire/domain';
import { matchStep } from '@gigawire/alerts';
import type { Handler } from '../stage.ts';

/** Turns the unmatched steps of an event's history into alerts; digests collect them later. */
export const matchAlerts: Handler = async (key, { store, subscriptions, watches, maxAgeDays, now }) => {
  const eventId = Number(key);
  const event = await store.event(eventId);
  if (!event) throw new Quarantine(`event ${key}: not in the store`);
  const steps = await store.unmatchedSteps(eventId);
  const at = now().toISOString();
  const alerts = steps.flatMap((step) => matchStep(step, event, { subscriptions, watches, now: at, maxAgeDays }));
  await store.saveAlerts(
    steps.map((step) => step.id),
    alerts,
    at,
  );
  const pending = alerts.filter((alert) => alert.suppressed === null).length;
  return {
    outcome: pending > 0 ? 'alerted' : 'quiet',
    next: [],
    facts: { event: eventId, steps: steps.length, alerts: pending, suppressed: alerts.length - pending },
  };
};
