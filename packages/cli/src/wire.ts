import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pino, { type Logger } from 'pino';
import { loadConfig, type Config } from '@gigawire/config';
import { createDelivery } from '@gigawire/deliver';
import { rateLookup, type Source, type Subscription } from '@gigawire/domain';
import { createFetcher, type Fetcher } from '@gigawire/fetch';
import { openSqliteStore, type Store } from '@gigawire/store';
import { createBullmqQueue, createInlineQueue, createReader, type Queue, type Services } from '@gigawire/workers';
import { Failure } from './failure.ts';

/** What a run may change of the configuration: the demo and the tests bring their own outlets, clock and subscribers. */
export interface Overrides {
  readonly sources?: readonly Source[];
  readonly subscriptions?: readonly Subscription[];
  /** "host:port" of loopback or intranet servers that may be asked. */
  readonly allow?: readonly string[];
  readonly now?: () => Date;
  readonly spacingMs?: number;
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

export const readConfig = (folder: string): Config => loadConfig(folder, process.env);

/** Builds the whole from the configuration. The only place where parts meet their implementations. */
export async function wire(config: Config, log: Logger, overrides: Overrides = {}): Promise<Wiring> {
  const now = overrides.now ?? (() => new Date());
  const store = await openStore(config, overrides.dataFolder ?? config.dataFolder);
  const fetcher = createGuardedFetcher(config, store, { ...overrides, now });
  const reader = createReader({ lexicon: config.lexicon, rates: config.rates }, { threads: 2, ...config.limits });
  const delivery = createDelivery({ mail: config.mail });
  const queue =
    config.queue.url === null
      ? createInlineQueue({ now })
      : createBullmqQueue({ url: config.queue.url, prefix: 'gigawire', onError: (error) => log.warn({ err: error }, 'redis') });
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
      now,
    },
    async close() {
      delivery.close();
      await Promise.all([reader.close(), fetcher.close()]);
      await store.close();
    },
  };
}

/** Opens the user's database, making its folder where there is none. */
export async function openStore(config: Config, dataFolder: string): Promise<Store> {
  mkdirSync(dataFolder, { recursive: true });
  const { url } = config.database;
  if (!url.startsWith('sqlite:')) throw new Failure(`database ${url.split(':')[0]}: only sqlite:<file> is known`);
  return openSqliteStore({ file: resolve(dataFolder, url.slice('sqlite:'.length)) });
}

/** The one door to the network, spaced through the gate it is given. */
export function createGuardedFetcher(config: Config, gate: Pick<Store, 'reserveHost'>, overrides: Overrides = {}): Fetcher {
  const { maxBytes, connectMs, totalMs, spacingMs } = config.limits;
  return createFetcher({
    userAgent: config.userAgent,
    allow: overrides.allow ?? [],
    spacingMs: overrides.spacingMs ?? spacingMs,
    now: overrides.now ?? (() => new Date()),
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
    gate,
    limits: { maxBytes, connectMs, totalMs },
  });
}

/** JSON lines on stdout; secrets never. `quiet` is for commands whose output is their own. */
export function createLog(quiet = false): Logger {
  return pino({
    level: quiet ? 'silent' : (process.env['GIGAWIRE_LOG_LEVEL'] ?? 'info'),
    redact: ['*.url.password', '*.pass', '*.password', '*.authorization'],
  });
}
