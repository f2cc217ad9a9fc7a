import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStageClock, openCrawl, openNewsroom } from './support/newsroom.ts';

const NEWS_DAY = '2026-02-03T12:30:00Z';
/** Once the lease of the schedule's dead owner has run out. */
const RESTART = '2026-02-03T12:31:30Z';
const child = fileURLToPath(new URL('./support/crawl-until-done.ts', import.meta.url));
const clock = createStageClock(NEWS_DAY);
const folders: string[] = [];
let site: Awaited<ReturnType<typeof openNewsroom>>;
let expected: Awaited<ReturnType<typeof contents>>;

const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gigawire-crash-'));
  folders.push(folder);
  return folder;
};

/**
 * What must be the same however often the process died: which entries, pages and articles there are, and which reports stand together in one
 * event, each once; a crash also changes the order in which articles come.
 */
async function contents(folder: string) {
  const crawl = await openCrawl(site, { clock, folder });
  try {
    const { store } = crawl.wiring.services;
    const { entries, pages, articles } = await store.tally();
    const events = await store.events({ limit: 200, offset: 0 });
    return {
      entries,
      pages,
      articles,
      events: events
        .map((event) => event.reports.map((r) => `${r.article.url} ${r.ordinal} ${r.type}: ${r.evidence.quote}`).toSorted())
        .toSorted((a, b) => (a.join('') < b.join('') ? -1 : 1)),
      unfinished: (await store.unfinished('9999-01-01T00:00:00Z', 1000)).filter((job) => job.stage !== 'send-digest'),
    };
  } finally {
    await crawl.stop();
  }
}

/** Runs the crawler; with `killAfter`, kills it once the site has answered that many more requests. Resolves to whether it drained. */
async function crawl(folder: string, killAfter: number | null, at = NEWS_DAY): Promise<boolean> {
  const before = site.requests.length;
  const argument = JSON.stringify({ folder, site: { sources: site.sources, hosts: site.hosts }, at });
  const running = spawn(process.execPath, [child, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  running.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const watch = setInterval(() => {
    if (killAfter !== null && site.requests.length - before >= killAfter) running.kill('SIGKILL');
  }, 1);
  const deadline = setTimeout(() => running.kill('SIGKILL'), 40_000);
  await new Promise((resolve) => running.once('exit', resolve));
  clearInterval(watch);
  clearTimeout(deadline);
  return said.includes('drained');
}

beforeAll(async () => {
  site = await openNewsroom(clock);
  const folder = freshFolder();
  expect(await crawl(folder, null)).toBe(true);
  expected = await contents(folder);
}, 60_000);

afterAll(async () => {
  await site.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('kill -9 in mid-crawl, then a restart', () => {
  it('has something to lose', () => {
    const reports = expected.events.flat();
    expect(reports.length).toBeGreaterThan(20);
    expect(new Set(reports).size).toBe(reports.length);
    expect(expected.unfinished).toEqual([]);
  });

  it.each([1, 9, 24, 38])('loses and doubles nothing when killed after %d requests', { timeout: 120_000 }, async (requests) => {
    const folder = freshFolder();
    const drained = await crawl(folder, requests);
    expect(drained).toBe(false);
    expect(await crawl(folder, null, RESTART)).toBe(true);
    expect(await contents(folder)).toEqual(expected);
  });
});
