import type { Subscription } from '@gigawire/domain';
import { startPipeline, type Pipeline } from '@gigawire/workers';
import { newsroomFolder } from '../../packages/cli/src/project-folders.ts';
import { serveSite } from '../../packages/cli/src/demo/serve-site.ts';
import { createStageClock, type StageClock } from '../../packages/cli/src/demo/stage-clock.ts';
import { createLog } from '../../packages/cli/src/log.ts';
import { wire, type Wiring } from '../../packages/cli/src/wire.ts';
import { testConfig } from './config.ts';

/** When the desk opens, before anything is polled. */
export const OPENING = '2026-02-02T05:00:00Z';
export const BASELINE_DAY = '2026-02-02T06:00:00Z';

export const openNewsroom = (clock: StageClock) => serveSite(newsroomFolder, { now: clock.now });

export { createStageClock };

export const deskSubscription = (folder: string): Subscription => ({
  id: 'desk',
  watch: 'india-japan-battery',
  channel: { kind: 'file', folder: `${folder}/digest` },
  cadence: '0 18 * * *',
  zone: 'Asia/Kolkata',
});

interface Crawl {
  readonly wiring: Wiring;
  readonly pipeline: Pipeline;
  /** Sets the clock, enqueues what is due and works until nothing is left. */
  at(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/** A pipeline over the newsroom with its data in `folder`; opening it again on the same folder is a restart. */
export async function openCrawl(
  site: Pick<Awaited<ReturnType<typeof openNewsroom>>, 'sources' | 'hosts'>,
  { clock, folder }: { readonly clock: StageClock; readonly folder: string },
): Promise<Crawl> {
  const config = { ...testConfig(), database: { url: 'sqlite:news.sqlite' }, queue: { url: null }, mail: null };
  const log = createLog(true);
  const wiring = await wire(config, log, {
    sources: site.sources,
    subscriptions: [deskSubscription(folder)],
    allow: site.hosts,
    now: clock.now,
    spacingMs: 5,
    dataFolder: folder,
  });
  const pipeline = await startPipeline({ services: wiring.services, queue: wiring.queue, log });
  return {
    wiring,
    pipeline,
    async at(instant) {
      clock.set(instant);
      await pipeline.tick();
      await pipeline.drain();
    },
    async stop() {
      await pipeline.stop(2000);
      await wiring.close();
    },
  };
}
