import type { Config } from '@gigawire/config';
import { createDelivery } from '@gigawire/deliver';
import { rateLookup, type Source, type Subscription } from '@gigawire/domain';
import type { Logger } from 'pino';
import { createReader, openQueue, type Queue, type Services } from '@gigawire/workers';
import { createGuardedFetcher, type FetchOverrides } from './guarded-fetcher.ts';
import { openStore } from './open-store.ts';

/** What a run may change of the configuration: the demo and the tests bring their own outlets, clock and subscribers. */
export interface Overrides extends FetchOverrides {
  readonly sources?: readonly Source[];
  readonly subscriptions?: readonly Subscription[];
  readonly dataFolder?: string;
}

/** Everything a running Gigawire holds open. */
export interface Wiring {
  readonly config: Config;
  readonly services: Services;
  readonly queue: Queue;
  readonly log: Logger;
  close(): Promise<void>;
}

/** Builds the whole from the configuration. The only place where parts meet their implementations. */
export async function wire(config: Config, log: Logger, overrides: Overrides = {}): Promise<Wiring> {
  const now = overrides.now ?? (() => new Date());
  const store = await openStore(config, overrides.dataFolder ?? config.dataFolder);
  const fetcher = createGuardedFetcher(config, store, { ...overrides, now });
  const reader = createReader({ lexicon: config.lexicon, rates: config.rates }, { threads: 2, ...config.limits });
  const delivery = createDelivery({ mail: config.mail });
  const queue = await openQueue({ url: config.queue.url, now, onError: (error) => log.warn({ err: error }, 'queue') });
  const sources = (overrides.sources ?? config.sources).filter((source) => source.enabled);
  return {
    config,
    queue,
    log,
    services: {
      store,
      fetcher,
      reader,
      delivery,
      sources: new Map(sources.map((source) => [source.id, source])),
      watches: config.watches,
      subscriptions: overrides.subscriptions ?? config.subscriptions,
      rate: rateLookup(config.rates),
      maxAgeDays: config.limits.maxAgeDays,
      baseUrl: config.web.baseUrl,
      callbackUrl: config.web.baseUrl === null ? null : `${config.web.baseUrl.replace(/\/$/, '')}/websub`,
      operator: config.operator,
      now,
    },
    async close() {
      delivery.close();
      await Promise.all([reader.close(), fetcher.close()]);
      await store.close();
    },
  };
}
