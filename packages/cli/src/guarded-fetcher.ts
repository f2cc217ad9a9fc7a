import { setTimeout } from 'node:timers/promises';
import type { Config } from '@gigawire/config';
import { createFetcher, type Fetcher } from '@gigawire/fetch';
import type { Store } from '@gigawire/store';

/** What a run may change of how the network is asked. */
export interface FetchOverrides {
  /** "host:port" of loopback or intranet servers that may be asked. */
  readonly allow?: readonly string[];
  readonly now?: () => Date;
  readonly spacingMs?: number;
}

/** The one door to the network, spaced through the gate it is given. */
export function createGuardedFetcher(config: Config, gate: Pick<Store, 'reserveHost'>, overrides: FetchOverrides = {}): Fetcher {
  const { maxBytes, connectMs, totalMs, spacingMs } = config.limits;
  return createFetcher({
    userAgent: config.userAgent,
    allow: overrides.allow ?? config.allow,
    spacingMs: overrides.spacingMs ?? spacingMs,
    now: overrides.now ?? (() => new Date()),
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
    gate,
    limits: { maxBytes, connectMs, totalMs },
  });
}
