import type { Config } from '@gigawire/config';
import { createReader } from '@gigawire/workers';
import { createGuardedFetcher } from './guarded-fetcher.ts';

/** What a source is checked with: the guarded network and a reader of its own, with nothing stored. Hosts are spaced as in a crawl. */
export function openTools(config: Config) {
  const free = new Map<string, number>();
  const fetcher = createGuardedFetcher(config, {
    async reserveHost(host, at, spacingMs) {
      const turn = Math.max(Date.parse(at), free.get(host) ?? 0);
      free.set(host, turn + spacingMs);
      return new Date(turn).toISOString();
    },
  });
  const reader = createReader({ lexicon: config.lexicon, rates: config.rates }, { threads: 1, ...config.limits });
  return {
    fetcher,
    reader,
    now: () => new Date(),
    async close(): Promise<void> {
      await Promise.all([reader.close(), fetcher.close()]);
    },
  };
}
