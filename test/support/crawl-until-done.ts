// Run as a process of its own by crash.test.ts, which kills it: crawls the sources given as JSON in argv and says when it has drained.
import { createStageClock, OPENING, openCrawl } from './newsroom.ts';

const { folder, site, at } = JSON.parse(process.argv[2]!) as {
  folder: string;
  site: Parameters<typeof openCrawl>[0];
  at: string;
};
const crawl = await openCrawl(site, { clock: createStageClock(OPENING), folder });
await crawl.at(at);
await crawl.stop();
console.log('drained');
