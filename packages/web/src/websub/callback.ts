import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HubSubscription, Store } from '@gigawire/store';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Longest a hub's word counts for; it is asked again before. */
const MAX_LEASE_SECONDS = 30 * 86_400;
const DEFAULT_LEASE_SECONDS = 7 * 86_400;
const MAX_PUSH_BYTES = 5_000_000;
/** However often a hub pushes, a source is not asked sooner after the last time. */
const LEAST_PAUSE_MS = 60_000;
/** "sha256=…" (W3C WebSub §7.1); sha1 is what many hubs still send. */
const SIGNATURE = /^(sha1|sha256|sha384|sha512)=([\da-f]{40,128})$/i;

interface CallbackOptions {
  readonly store: Pick<Store, 'hubSubscription' | 'saveHubSubscription' | 'sourceState' | 'hasten'>;
  readonly now: () => Date;
}

/**
 * Where WebSub hubs reach us (W3C WebSub §5.3, §7). A token nobody else knows names the subscription. Only what we asked for is confirmed, and what is
 * pushed counts for nothing but that its source has news: it is polled at once, by the same guarded way as ever.
 */
export function hubCallback({ store, now }: CallbackOptions): Hono {
  const app = new Hono();

  app.get('/:token', async (c) => {
    const known = await store.hubSubscription({ token: c.req.param('token') });
    const asked = new URL(c.req.url).searchParams;
    if (!known || asked.get('hub.topic') !== known.topic) return c.text('', 404);
    const at = now();
    if (asked.get('hub.mode') === 'denied') {
      await store.saveHubSubscription({ ...known, state: 'denied', leaseUntil: null });
      return c.text('');
    }
    const challenge = asked.get('hub.challenge');
    if (asked.get('hub.mode') !== 'subscribe' || challenge === null) return c.text('', 404);
    const until = new Date(at.getTime() + leaseSeconds(asked.get('hub.lease_seconds')) * 1000);
    await store.saveHubSubscription({ ...known, state: 'active', leaseUntil: until.toISOString() });
    return c.text(challenge);
  });

  app.post('/:token', bodyLimit({ maxSize: MAX_PUSH_BYTES, onError: (c) => c.text('', 413) }), async (c) => {
    const known = await store.hubSubscription({ token: c.req.param('token') });
    // 410 ends what a hub still believes to be subscribed (§7).
    if (!known) return c.text('', 410);
    const body = new Uint8Array(await c.req.arrayBuffer());
    // A wrong signature is answered like a right one, and ignored (§8).
    if (isSigned(body, c.req.header('X-Hub-Signature'), known)) {
      const last = (await store.sourceState(known.sourceId))?.lastPolledAt;
      const soonest = last == null ? 0 : Date.parse(last) + LEAST_PAUSE_MS;
      await store.hasten(known.sourceId, new Date(Math.max(now().getTime(), soonest)).toISOString());
    }
    return c.text('', 202);
  });
  return app;
}

function leaseSeconds(stated: string | null): number {
  const seconds = /^\d{1,10}$/.test(stated ?? '') ? Number(stated) : DEFAULT_LEASE_SECONDS;
  return Math.min(seconds, MAX_LEASE_SECONDS);
}

function isSigned(body: Uint8Array, header: string | undefined, { secret }: Pick<HubSubscription, 'secret'>): boolean {
  const [, algorithm, signature] = SIGNATURE.exec(header ?? '') ?? [];
  if (algorithm === undefined || signature === undefined) return false;
  const right = createHmac(algorithm.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}
