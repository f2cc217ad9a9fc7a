import { join } from 'node:path';
import type { Config } from '@gigawire/config';
import type { StoredEvent, Subscription } from '@gigawire/domain';
import type { Tally } from '@gigawire/store';
import { startPipeline, type Counts } from '@gigawire/workers';
import { newsroomFolder } from '../project-folders.ts';
import { createLog } from '../log.ts';
import { wire, type Wiring } from '../wire.ts';
import { serveSite } from './serve-site.ts';
import { createStageClock } from './stage-clock.ts';

/** The newsroom's story: what stood in the feeds when we first looked, then one day of news, then the evening's digest. */
const SCENES = [
  { at: '2026-02-02T06:00:00Z', title: 'first poll of the seven outlets: what is there already is the baseline' },
  { at: '2026-02-03T06:00:00Z', title: 'a day later: the morning’s news' },
  { at: '2026-02-03T12:15:00Z', title: 'the afternoon, with a correction' },
  { at: '2026-02-03T12:30:00Z', title: '18:00 in Delhi: the digest goes out' },
] as const;

/** When the desk opens, before anything is polled. */
const OPENING = '2026-02-02T05:00:00Z';

const PAGE = 200;
const GRACE_MS = 5000;

export interface DemoOptions {
  /** Folder for the demo's own database and digest. */
  readonly folder: string;
  readonly onScene: (title: string, scene: number) => void;
  /** Called now and then while the queue works. */
  readonly onProgress: (tally: Tally) => void;
}

export interface DemoResult {
  readonly counts: Counts;
  readonly tally: Tally;
  readonly events: readonly StoredEvent[];
  readonly digestFolder: string;
  readonly subscription: Subscription;
  /** The store and services, still open, for the review pages. */
  readonly wiring: Wiring;
  close(): Promise<void>;
}

/** Crawls the newsroom through the real pipeline, on a clock of its own and a database of its own. */
export async function runDemo(config: Config, { folder, onScene, onProgress }: DemoOptions): Promise<DemoResult> {
  const clock = createStageClock(OPENING);
  const site = await serveSite(newsroomFolder, { now: clock.now });
  const digestFolder = join(folder, 'digest');
  const subscription: Subscription = {
    id: 'demo-desk',
    watch: 'india-japan-battery',
    channel: { kind: 'file', folder: digestFolder },
    cadence: '0 18 * * *',
    zone: 'Asia/Kolkata',
  };
  // The demo needs no server of any kind, whatever the configuration names.
  const alone: Config = { ...config, database: { url: 'sqlite:demo.sqlite' }, queue: { url: null }, mail: null };
  const log = createLog(true);
  const wiring = await wire(alone, log, {
    sources: site.sources,
    subscriptions: [subscription],
    allow: site.hosts,
    now: clock.now,
    spacingMs: 20,
    dataFolder: folder,
  });
  const { services, queue } = wiring;
  const running = await startPipeline({ services, queue, log });
  const watching = setInterval(() => void services.store.tally().then(onProgress), 200);
  for (const [i, { at, title }] of SCENES.entries()) {
    clock.set(at);
    onScene(title, i);
    await running.tick();
    await running.drain();
  }
  clearInterval(watching);

  const counts = running.counts();
  await running.stop(GRACE_MS);
  await site.close();
  return {
    counts,
    tally: await services.store.tally(),
    events: await allEvents(wiring),
    digestFolder,
    subscription,
    wiring,
    close: () => wiring.close(),
  };
}

async function allEvents({ services: { store } }: Wiring): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const page = await store.events({ limit: PAGE, offset: events.length });
    events.push(...page);
    if (page.length < PAGE) return events;
  }
}
