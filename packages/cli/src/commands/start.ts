import { Command } from 'commander';
import { serveApp } from '@gigawire/web';
import { keepTime, startPipeline } from '@gigawire/workers';
import { createLog } from '../log.ts';
import { readConfig } from '../read-config.ts';
import { reviewPages } from '../review-pages.ts';
import { wire } from '../wire.ts';

const GRACE_MS = 20_000;

export const startCommand = new Command('start')
  .description('crawl on schedule, work the queue and serve the review pages until stopped')
  .addHelpText(
    'after',
    `
Data is kept in ./data, or in the folder GIGAWIRE_DATA_DIR names. Logs are JSON lines on stdout.
Stop with Ctrl-C or SIGTERM: running jobs get ${GRACE_MS / 1000} s to end; what is left is taken up at the next start.`,
  )
  .action(async (_options: object, command: Command) => {
    const log = createLog();
    const wiring = await wire(readConfig(command.optsWithGlobals<{ config: string }>().config), log);
    const { config, services, queue } = wiring;
    const web = await serveApp(reviewPages(services), config.web);
    log.info({ url: web.url, sources: services.sources.size, data: config.dataFolder }, 'gigawire is up');

    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    const running = await startPipeline({ services, queue, log });
    await keepTime(running, { services, queue, log }, stop.signal);

    log.info('stopping');
    await running.stop(GRACE_MS);
    await web.close();
    await wiring.close();
  });
