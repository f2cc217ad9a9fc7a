// Run as a process of its own by idle.ts: crawls as `gigawire start` does, and prints what that cost once the sources are in their stride.
import type { Source } from '@gigawire/domain';
import { keepTime, startPipeline } from '@gigawire/workers';
import { createLog } from '../../packages/cli/src/log.ts';
import { wire } from '../../packages/cli/src/wire.ts';
import { testConfig } from '../support/config.ts';
import { testSource } from '../support/source.ts';
import { cpuSecondsSince } from './cpu.ts';
import type { IdleCost, IdlePlan } from './idle.ts';

const HOUR_MS = 3_600_000;
const GRACE_MS = 2000;
/** Start-up is compiled and collected by then. */
const SETTLE_MS = 10_000;

const { folder, hosts, sources, seconds } = JSON.parse(process.argv[2] ?? '') as IdlePlan;

const sourceOf = (n: number): Source => testSource(`s${n}`, `http://${hosts[n % hosts.length]}/${n}`);

const log = createLog(true);
const config = { ...testConfig(), database: { url: 'sqlite:idle.sqlite' }, queue: { url: null }, mail: null };
const wiring = await wire(config, log, {
  sources: Array.from({ length: sources }, (_, n) => sourceOf(n)),
  subscriptions: [],
  allow: hosts,
  dataFolder: folder,
});
const { services, queue } = wiring;
const { store } = services;
// As the first round of polls leaves them: spread over the hour, each with its validator.
const started = Date.now();
await store.syncSources([...services.sources.keys()], new Date(started).toISOString());
for (const [n, sourceId] of [...services.sources.keys()].entries()) {
  await store.savePoll({
    sourceId,
    at: new Date(started).toISOString(),
    nextPollAt: new Date(started + (n / sources) * HOUR_MS).toISOString(),
    outcome: 'ok',
    succeeded: true,
    validators: { etag: '"1"', lastModified: null },
    entries: [],
  });
}
const stop = new AbortController();
const running = await startPipeline({ services, queue, log });
const ticking = keepTime(running, { services, queue, log }, stop.signal);
await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
const polled = (): number => Object.values(running.counts()['poll-source'] ?? {}).reduce((sum, n) => sum + n, 0);
const [before, pollsBefore, began] = [process.cpuUsage(), polled(), performance.now()];
let memory = 0;
while (performance.now() - began < seconds * 1000) {
  memory = Math.max(memory, process.memoryUsage.rss());
  await new Promise((resolve) => setTimeout(resolve, 500));
}
const cost: IdleCost = {
  cpuPercent: (100 * cpuSecondsSince(before)) / ((performance.now() - began) / 1000),
  memoryMb: memory / 1e6,
  polls: polled() - pollsBefore,
};
stop.abort();
await ticking;
await running.stop(GRACE_MS);
await wiring.close();
console.log(JSON.stringify(cost));
