import { Cron } from 'croner';
import type { Job, Subscription } from '@gigawire/domain';
import type { Services } from './stage.ts';

/** The name of one digest: which subscription, and the end of its window (ISO 8601 instant in UTC). */
export const digestId = (subscriptionId: string, end: string): string => `${subscriptionId}@${end}`;

/** Reads a digest's name back. Throws for what `digestId` did not make. */
export function digestWindow(id: string): { subscriptionId: string; end: string } {
  const at = id.lastIndexOf('@');
  const end = id.slice(at + 1);
  if (at <= 0 || Number.isNaN(Date.parse(end))) throw new Error(`digest ${id}: not a digest id`);
  return { subscriptionId: id.slice(0, at), end };
}

/** The jobs that are due now: polls by each source's own clock, digests by each subscription's cadence. */
export async function dueJobs(services: Pick<Services, 'store' | 'subscriptions' | 'now'>): Promise<readonly Job[]> {
  const now = services.now();
  const polls = (await services.store.dueSources(now.toISOString())).map((key): Job => ({ stage: 'poll-source', key }));
  const digests: Job[] = [];
  for (const subscription of services.subscriptions) {
    const end = lastWindowEnd(subscription, now);
    const done = await services.store.lastWindow(subscription.id);
    if (end === null || (done !== null && done >= end) || isQuiet(subscription, now)) continue;
    digests.push({ stage: 'send-digest', key: digestId(subscription.id, end) });
  }
  return [...polls, ...digests];
}

/** The last time, up to now, at which the cadence asked for a digest. */
function lastWindowEnd({ cadence, zone }: Subscription, now: Date): string | null {
  // croner looks strictly before its reference, to the second.
  const [last] = new Cron(cadence, { timezone: zone, paused: true }).previousRuns(1, new Date(now.getTime() + 1000));
  return last?.toISOString() ?? null;
}

/** True within the subscriber's quiet hours, which may span midnight. */
function isQuiet({ quiet, zone }: Subscription, now: Date): boolean {
  if (!quiet) return false;
  const local = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
  return quiet.from <= quiet.to ? local >= quiet.from && local < quiet.to : local >= quiet.from || local < quiet.to;
}
