import { eq } from 'drizzle-orm';
import type { HubSubscription } from '../store.ts';
import type { Tx } from './connection.ts';
import { instant } from './instant.ts';
import { hubSubscriptions } from './schema.ts';

export function hubSubscription(tx: Tx, by: { readonly sourceId: string } | { readonly token: string }): HubSubscription | null {
  const is = 'token' in by ? eq(hubSubscriptions.token, by.token) : eq(hubSubscriptions.sourceId, by.sourceId);
  return tx.select().from(hubSubscriptions).where(is).get() ?? null;
}

export function saveHubSubscription(tx: Tx, subscription: HubSubscription): void {
  const { sourceId, ...rest } = subscription;
  const row = {
    ...rest,
    askedAt: instant(rest.askedAt),
    leaseUntil: rest.leaseUntil === null ? null : instant(rest.leaseUntil),
  };
  tx.insert(hubSubscriptions)
    .values({ sourceId, ...row })
    .onConflictDoUpdate({ target: hubSubscriptions.sourceId, set: row })
    .run();
}
