import { fileURLToPath } from 'node:url';
import { parseFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite } from './serve-site.ts';

const NEWSROOM = fileURLToPath(new URL('../../../../fixtures/sites/newsroom', import.meta.url));
const BEFORE = new Date('2026-02-02T12:00:00Z');
const AFTER = new Date('2026-02-03T12:30:00Z');

let now = AFTER;
let site: Site;

beforeAll(async () => {
  site = await serveSite(NEWSROOM, { now: () => now });
});

afterAll(() => site.close());

const urlOf = (outlet: string): string => {
  const source = site.sources.find((s) => s.id === `${outlet}/main`);
  if (!source) throw new Error(`no outlet ${outlet}`);
  return source.url;
};

async function linksOf(outlet: string, at: Date): Promise<readonly string[]> {
  now = at;
  const text = await (await fetch(urlOf(outlet))).text();
  if (text.includes('<urlset')) return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1] ?? '');
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((e) => e.links?.[0]?.href ?? '');
    case 'json':
      return (parsed.feed.items ?? []).map((e) => e.url ?? '');
    case 'rss':
    case 'rdf':
      return (parsed.feed.items ?? []).map((e) => e.link ?? '');
  }
}

describe('the newsroom', () => {
  it('has seven outlets on loopback, each with its own port', () => {
    expect(site.sources.map((s) => s.id)).toEqual([
      'cell-and-pack/main',
      'gridline-daily/main',
      'kaigan-press/main',
      'kilowatt-garage/main',
      'release-register/main',
      'rupee-ledger/main',
      'straits-energy-wire/main',
    ]);
    expect(new Set(site.hosts).size).toBe(7);
    expect(site.sources.map((s) => new URL(s.url).host)).toEqual(site.hosts);
  });

  it.each([
    ['rupee-ledger', 'rss'],
    ['gridline-daily', 'rss'],
    ['kilowatt-garage', 'rss'],
    ['kaigan-press', 'atom'],
    ['cell-and-pack', 'json'],
    ['straits-energy-wire', 'rdf'],
  ])('%s is %s to feedsmith', async (outlet, format) => {
    now = AFTER;
    expect(parseFeed(await (await fetch(urlOf(outlet))).text()).format).toBe(format);
  });

  it('gives the whole text and the author in the business daily, and no guid in the blog', async () => {
    now = AFTER;
    const daily = parseFeed(await (await fetch(urlOf('rupee-ledger'))).text());
    const blog = parseFeed(await (await fetch(urlOf('kilowatt-garage'))).text());
    if (daily.format !== 'rss' || blog.format !== 'rss') throw new Error('not rss');
    expect(daily.feed.items?.[0]?.content?.encoded).toContain('<p>');
    expect(daily.feed.items?.every((i) => (i.dc?.creators ?? []).length > 0)).toBe(true);
    expect(blog.feed.items?.some((i) => i.guid !== undefined)).toBe(false);
  });

  it('lists the ministry page in a news sitemap', async () => {
    now = AFTER;
    const text = await (await fetch(urlOf('release-register'))).text();
    expect(text).toContain('<news:publication_date>2026-02-03T');
  });

  it.each([
    'cell-and-pack',
    'gridline-daily',
    'kaigan-press',
    'kilowatt-garage',
    'release-register',
    'rupee-ledger',
    'straits-energy-wire',
  ])('every page %s lists is there, canonical to its own host, with no placeholder left', async (outlet) => {
    for (const link of await linksOf(outlet, AFTER)) {
      const page = await fetch(link);
      const html = await page.text();
      expect([link, page.status]).toEqual([link, 200]);
      expect(html).not.toContain('{{');
      if (!link.includes('/private/')) expect(html).toContain('.example/');
    }
  });

  it('shows nothing before it is published', async () => {
    const early = await linksOf('rupee-ledger', BEFORE);
    const late = await linksOf('rupee-ledger', AFTER);
    const added = late.filter((link) => !early.includes(link));
    expect(added.length).toBeGreaterThanOrEqual(3);
    now = BEFORE;
    expect((await fetch(added[0] ?? '')).status).toBe(404);
  });

  it('answers 304 to its own ETag until something is published', async () => {
    now = BEFORE;
    const etag = (await fetch(urlOf('kaigan-press'))).headers.get('etag') ?? '';
    const again = await fetch(urlOf('kaigan-press'), { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    now = AFTER;
    expect((await fetch(urlOf('kaigan-press'), { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('gives the same bytes for the same instant', async () => {
    now = AFTER;
    const [first, second] = [await (await fetch(urlOf('cell-and-pack'))).text(), await (await fetch(urlOf('cell-and-pack'))).text()];
    expect(first).toBe(second);
  });

  it('has one outlet that keeps robots out of /private/', async () => {
    const texts = await Promise.all(site.hosts.map(async (host) => (await fetch(`http://${host}/robots.txt`)).text()));
    expect(texts.filter((text) => text.includes('Disallow: /private/'))).toHaveLength(1);
  });

  it('answers what is not there with an HTML page', async () => {
    const missing = await fetch(`http://${site.hosts[0]}/no/such/page`);
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await missing.text()).toContain('<h1>Page not found</h1>');
  });

  it('keeps a record of requests on its own clock', async () => {
    now = BEFORE;
    await fetch(`http://${site.hosts[0]}/robots.txt`);
    expect(site.requests.at(-1)).toEqual({
      at: BEFORE.toISOString(),
      host: site.hosts[0],
      method: 'GET',
      path: '/robots.txt',
      status: 200,
    });
  });

  it('stops listening when closed', async () => {
    const brief = await serveSite(NEWSROOM, { now: () => AFTER });
    const url = brief.sources[0]?.url ?? '';
    expect((await fetch(url)).status).toBe(200);
    await brief.close();
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
