import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '@gigawire/store';
import { createStageClock, OPENING, openCrawl } from './support/newsroom.ts';
import { testSource } from './support/source.ts';

// One outlet changes the text of an article at its address, and its feed says so.

const PUBLISHED = '2026-02-03T05:00:00Z';

interface Listed {
  title: string;
  /** Atom's `updated`. */
  updated: string;
  paragraphs: readonly string[];
}

const LATER = [
  'The site has a road and a substation, and the state lends the land for thirty years. It lies an hour from the sea and is as flat as a table, said the company, which is older than most of its rivals.',
  'Its shares rose a little in Tokyo on Tuesday. The company will bring the coating line from its own works, and a first group of engineers has been at the site since the autumn.',
];

const plant = (figure: string): Listed => ({
  title: 'Hoshizora Battery of Japan to build cell plant at Dholera in India',
  updated: PUBLISHED,
  paragraphs: [
    `Hoshizora Battery of Japan will build a lithium iron phosphate battery cell plant of ${figure} at Dholera in Gujarat, India, it said on Tuesday.`,
    ...LATER,
  ],
});

const page = ({ title, paragraphs }: Listed): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${PUBLISHED}"></head>` +
  `<body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

const atom = (origin: string, { title, updated }: Listed): string =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Bay</title><id>tag:bay.example,2026:1</id>` +
  `<updated>${updated}</updated><entry><id>tag:bay.example,2026:2</id><title>${title}</title><link href="${origin}/dholera"/>` +
  `<published>${PUBLISHED}</published><updated>${updated}</updated></entry></feed>`;

const EMPTY = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Bay</title><id>tag:bay.example,2026:1</id><updated>${OPENING}</updated></feed>`;

let folder: string;
let server: Server;
let origin: string;
let listed: Listed | null;
/** What the page says where that is not what the feed lists. */
let shown: Listed | null;
let asked: number;
let crawl: Awaited<ReturnType<typeof openCrawl>>;
let store: Store;
const clock = createStageClock(OPENING);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gigawire-revision-'));
  listed = null;
  shown = null;
  asked = 0;
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/robots.txt') response.writeHead(404).end();
    else if (path === '/feed')
      response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(listed ? atom(origin, listed) : EMPTY);
    else if (listed) {
      asked += 1;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(shown ?? listed));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  origin = `http://${host}`;
  clock.set(OPENING);
  crawl = await openCrawl({ sources: [{ ...testSource('bay', `${origin}/feed`), everyMinutes: 30 }], hosts: [host] }, { clock, folder });
  store = crawl.wiring.services.store;
  await crawl.at('2026-02-02T06:00:00Z');
  listed = plant('12 GWh');
  await crawl.at('2026-02-03T06:00:00Z');
});

afterEach(async () => {
  await crawl.stop();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const figures = async (): Promise<readonly (readonly (number | null)[])[]> =>
  (await store.events({ limit: 9, offset: 0 })).map((event) => event.quantities.map((q) => q.max));

const digests = (): readonly string[] =>
  readdirSync(join(folder, 'digest'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, 'digest', name), 'utf8'));

it('a corrected figure changes the event, and one line tells the old and the new', async () => {
  await crawl.at('2026-02-03T12:30:00Z');
  expect(await figures()).toEqual([[12]]);
  expect(digests()[0]).toContain('1 new');
  listed = { ...plant('10 GWh'), updated: '2026-02-04T04:00:00Z' };
  await crawl.at('2026-02-04T06:00:00Z');
  expect(await figures()).toEqual([[10]]);
  const [event] = await store.events({ limit: 9, offset: 0 });
  expect(event).toMatchObject({ id: 1, articleCount: 1, reports: [{ evidence: { quote: expect.stringContaining('10 GWh') } }] });
  expect(
    (await store.eventSteps(1)).map(({ novelty, changes }) => [novelty, changes.map((c) => `${c.old} → ${c.new} (${c.cause})`)]),
  ).toEqual([
    ['new', []],
    ['changed', ['12 GWh → 10 GWh (correction)']],
  ]);
  await crawl.at('2026-02-04T12:30:00Z');
  expect(digests()).toHaveLength(2);
  expect(digests()[1]!.match(/→/g)).toHaveLength(1);
  expect(digests()[1]).toContain('Figures: 12 GWh → 10 GWh (correction)');
});

it('a text that says the same in other words tells nobody', async () => {
  await crawl.at('2026-02-03T12:30:00Z');
  const text = plant('12 GWh');
  listed = { ...text, paragraphs: [...text.paragraphs, 'The mayor came too.'], updated: '2026-02-04T04:00:00Z' };
  await crawl.at('2026-02-04T06:00:00Z');
  await crawl.at('2026-02-04T12:30:00Z');
  expect(asked).toBe(2);
  expect(await figures()).toEqual([[12]]);
  expect(digests()).toHaveLength(1);
});

it('another headline in the feed is a reason to look; where the page is as it was there is nothing to read', async () => {
  const { entries, pages, articles, events } = await store.tally();
  const served = listed!;
  // The feed's headline alone is another one.
  listed = { ...served, title: 'Dholera gets its cell plant' };
  shown = served;
  await crawl.at('2026-02-04T06:00:00Z');
  expect(asked).toBe(2);
  expect(await store.tally()).toMatchObject({ entries, pages, articles, events });
});

it('a page that says at every poll that it was changed is asked for a few times only', async () => {
  for (let hour = 7; hour < 24; hour++) {
    const at = `2026-02-03T${String(hour).padStart(2, '0')}:00:00Z`;
    listed = { ...plant('12 GWh'), updated: at };
    await crawl.at(at);
  }
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThan(8);
});

it('an event that nobody tells any more is withdrawn, and what was not sent of it stays unsent', async () => {
  listed = {
    title: 'Notes from the harbour',
    updated: '2026-02-03T11:00:00Z',
    paragraphs: [
      'An earlier text at this address was published by mistake. We are sorry for it and have taken it away.',
      ...LATER.map((p) => p.replace(/company|cells|coating/g, 'harbour')),
    ],
  };
  await crawl.at('2026-02-03T12:00:00Z');
  expect(await figures()).toEqual([]);
  expect(await store.event(1)).toMatchObject({ withdrawnAt: expect.stringContaining('2026-02-03T12:00'), reports: [] });
  // The digest that would have told of it has nothing to say.
  await crawl.at('2026-02-03T12:30:00Z');
  expect((await store.tally()).alerts).toEqual({ suppressed: 1 });
  expect((await store.tally()).digests['sent']).toBeUndefined();
});
