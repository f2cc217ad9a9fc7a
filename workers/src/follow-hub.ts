import { randomBytes } from 'node:crypto';
import type { Source } from '@gigawire/domain';
import type { Services } from './stage.ts';

/** What is asked for; the hub decides (W3C WebSub §5.1). */
const LEASE_MS = 7 * 86_400_000;
/** A lease this close to its end is renewed by the next poll. */
const RENEW_MS = 2 * 86_400_000;
/** A hub that has not confirmed, or said no, is asked again after this long. */
const ASK_AGAIN_MS = 86_400_000;

/**
 * Asks the hub a feed announces to push it to us, where we can be reached (W3C WebSub §5). Polling goes on all the same: a push only brings the next
 * poll forward, so a hub that fails or lies costs nothing but time.
 */
export async function followHub(
  source: Source,
  announced: { readonly hub: string | null; readonly topic: string },
  services: Pick<Services, 'store' | 'fetcher' | 'now' | 'callbackUrl'>,
): Promise<void> {
  const { store, fetcher, callbackUrl } = services;
  const { hub, topic } = announced;
  if (hub === null || callbackUrl === null) return;
  const now = services.now();
  const known = await store.hubSubscription({ sourceId: source.id });
  const isSame = known?.hub === hub && known.topic === topic;
  if (known && isSame && !isDue(known, now)) return;
  const subscription = {
    sourceId: source.id,
    hub,
    topic,
    // A renewal keeps both, so that nothing pushed meanwhile is turned away.
    token: isSame ? known.token : randomBytes(24).toString('base64url'),
    secret: isSame ? known.secret : randomBytes(32).toString('base64url'),
    state: isSame && known.state === 'active' ? ('active' as const) : ('asked' as const),
    askedAt: now.toISOString(),
    leaseUntil: isSame ? known.leaseUntil : null,
  };
  // Kept before the hub is asked: it verifies at once.
  await store.saveHubSubscription(subscription);
  await fetcher.post(hub, {
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.callback': `${callbackUrl}/${subscription.token}`,
    'hub.secret': subscription.secret,
    'hub.lease_seconds': String(LEASE_MS / 1000),
  });
}

function isDue(known: { readonly state: string; readonly askedAt: string; readonly leaseUntil: string | null }, now: Date): boolean {
  const sinceAsked = now.getTime() - Date.parse(known.askedAt);
  if (sinceAsked < ASK_AGAIN_MS) return false;
  return known.state !== 'active' || known.leaseUntil === null || Date.parse(known.leaseUntil) - now.getTime() < RENEW_MS;
}
