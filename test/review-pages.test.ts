import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoredEvent } from '@gigawire/domain';
import type { Store } from '@gigawire/store';
import { reviewPages } from '../packages/cli/src/review-pages.ts';
import { BASELINE_DAY, createStageClock, OPENING, openCrawl, openNewsroom } from './support/newsroom.ts';

// The review pages over what the pipeline makes of the newsroom: values traced to articles, and people's regrouping folded for real.

const folder = mkdtempSync(join(tmpdir(), 'gigawire-review-'));
const clock = createStageClock(OPENING);
let site: Awaited<ReturnType<typeof openNewsroom>>;
let crawl: Awaited<ReturnType<typeof openCrawl>>;
let store: Store;
let app: ReturnType<typeof reviewPages>;
/** The development that three outlets told and a fourth article corrected. */
let joint: StoredEvent;

beforeAll(async () => {
  site = await openNewsroom(clock);
  crawl = await openCrawl(site, { clock, folder });
  for (const at of [BASELINE_DAY, '2026-02-03T06:00:00Z', '2026-02-03T12:15:00Z']) await crawl.at(at);
  store = crawl.wiring.services.store;
  app = reviewPages(crawl.wiring.services);
  const events = await store.events({ limit: 200, offset: 0 });
  joint = events.toSorted((a, b) => b.articleCount - a.articleCount)[0]!;
}, 60_000);

afterAll(async () => {
  await crawl.stop();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const page = async (id: number): Promise<string> => (await (await app.request(`/events/${id}`)).text()).replaceAll(/\s+/g, ' ');

const post = async (path: string, fields: readonly (readonly [string, string])[]): Promise<string | null> => {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const response = await app.request(`http://localhost${path}`, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } });
  expect(response.status).toBe(303);
  return response.headers.get('Location');
};

it('every value is traced to articles, and the corrected figure is told beside the new one', async () => {
  const text = await page(joint.id);
  for (const [i] of [...new Set(joint.reports.map((r) => r.articleId))].entries())
    expect(text).toContain(`<span class="number">${i + 1}</span>`);
  const facts = text.slice(text.indexOf('What is known'), text.indexOf('Evidence'));
  expect(facts).not.toContain('as edited');
  expect(facts).toMatch(/Also told<\/dt>.*<del><bdi>12 GWh\/yr<\/bdi><\/del>/);
  const { backing } = (await (await app.request(`/api/events/${joint.id}`)).json()) as {
    backing: Record<'countries' | 'actors' | 'money' | 'quantities' | 'dates' | 'topics', readonly { reports: readonly unknown[] }[]>;
  };
  const values = [backing.countries, backing.actors, backing.money, backing.quantities, backing.dates, backing.topics].flat();
  expect(values.length).toBeGreaterThan(10);
  for (const value of values) expect(value.reports.length).toBeGreaterThan(0);
});

it('an article is split off, merged back, and the event says again what it did', async () => {
  const [first] = joint.reports;
  const other = Number((await post(`/events/${joint.id}/split`, [['article', String(first!.articleId)]]))?.split('/').at(-1));
  expect((await store.event(joint.id))?.articleCount).toBe(joint.articleCount - 1);
  expect((await store.event(other))?.reports.every((r) => r.articleId === first!.articleId)).toBe(true);
  await post(`/events/${joint.id}/merge`, [['other', String(other)]]);
  const again = await store.event(joint.id);
  const { changedAt: _, joinedByHand: __, apartFrom: ___, ...said } = joint;
  expect(again).toMatchObject({ ...said, joinedByHand: true });
  expect(await page(other)).toContain(`This turned out to be <a href="/events/${joint.id}">`);
  // What the pipeline joined itself, where the articles came in such an order, stays.
  const byHand = (await store.regroupings(joint.id)).filter(({ reviewer }) => reviewer !== null);
  for (const { id } of byHand.toReversed()) await post(`/events/${joint.id}/undo`, [['regrouping', String(id)]]);
  expect(await store.event(joint.id)).toMatchObject(said);
});
