import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchMatches } from '@gigawire/alerts';
import type { StoredEvent } from '@gigawire/domain';
import type { Tally } from '@gigawire/store';
import { BASELINE_DAY, OPENING, createStageClock, openCrawl, openNewsroom } from './support/newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'gigawire-pipeline-'));
const clock = createStageClock(OPENING);
let site: Awaited<ReturnType<typeof openNewsroom>>;
let tallies: Record<'baseline' | 'news' | 'again', Tally>;
let events: readonly StoredEvent[];
const digests = (): string[] => readdirSync(join(folder, 'digest')).filter((name) => name.endsWith('.txt'));

const sum = (states: Readonly<Record<string, number>>): number => Object.values(states).reduce((a, b) => a + b, 0);

beforeAll(async () => {
  site = await openNewsroom(clock);
  const crawl = await openCrawl(site, { clock, folder });
  const { store } = crawl.wiring.services;
  await crawl.at(BASELINE_DAY);
  const baseline = await store.tally();
  await crawl.at('2026-02-03T06:00:00Z');
  await crawl.at('2026-02-03T12:15:00Z');
  await crawl.at('2026-02-03T12:30:00Z');
  const news = await store.tally();
  await crawl.stop();

  // A restart on the same data, and another day on which nothing new is published.
  const second = await openCrawl(site, { clock, folder });
  await second.at('2026-02-03T18:00:00Z');
  await second.at('2026-02-04T12:30:00Z');
  tallies = { baseline, news, again: await second.wiring.services.store.tally() };
  events = await second.wiring.services.store.events({ limit: 200, offset: 0 });
  await second.stop();
}, 120_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the newsroom, end to end', () => {
  it('stores every entry once and reads every page it fetched', () => {
    expect(sum(tallies.news.entries)).toBeGreaterThanOrEqual(25);
    expect(tallies.news.entries['waiting'] ?? 0).toBe(0);
    expect(tallies.news.entries['quarantined'] ?? 0).toBe(0);
    expect(sum(tallies.news.articles)).toBe(tallies.news.entries['fetched']);
    expect(sum(tallies.news.pages)).toBe(tallies.news.entries['fetched']);
  });

  it('treats the first poll as the baseline: events, and nobody told', () => {
    expect(sum(tallies.baseline.events)).toBeGreaterThan(5);
    expect(tallies.baseline.alerts['pending'] ?? 0).toBe(0);
    expect(tallies.baseline.alerts['sent'] ?? 0).toBe(0);
    expect(tallies.baseline.digests['sent'] ?? 0).toBe(0);
  });

  it('makes one event of the development three outlets reported and a fourth corrected', () => {
    const matching = events.filter((event) => event.countries.includes('IN') && event.countries.includes('JP'));
    const joint = matching.filter((event) => event.independentPublisherCount >= 2);
    expect(joint.length).toBeGreaterThanOrEqual(1);
    const biggest = joint.toSorted((a, b) => b.articleCount - a.articleCount)[0]!;
    expect(biggest.articleCount).toBe(4);
    expect(biggest.reports.some((report) => report.article.correction)).toBe(true);
  });

  it('keeps every value of every event with its evidence', async () => {
    for (const event of events) for (const report of event.reports) expect(report.evidence.quote.length).toBeGreaterThan(10);
  });

  it('sends one digest, with the new events of the watch and no near miss', () => {
    expect(digests()).toHaveLength(1);
    const text = readFileSync(join(folder, 'digest', digests()[0]!), 'utf8');
    expect(text).toContain('India');
    for (const miss of ['Indiana', 'Korean', 'Shinkansen', 'bullet train']) expect(text).not.toContain(miss);
    expect(tallies.news.digests['sent']).toBe(1);
    expect(tallies.news.alerts['sent']).toBeGreaterThanOrEqual(4);
  });

  it('sends nothing when run again', () => {
    // An empty window leaves its mark, and nothing else changes.
    expect({ ...tallies.again, digests: null }).toEqual({ ...tallies.news, digests: null });
    expect(tallies.again.digests['sent']).toBe(1);
    expect(digests()).toHaveLength(1);
  });

  it('asks the feeds conditionally and each page once', () => {
    const pages = site.requests.filter((r) => r.status === 200 && !/robots|feed|rss|rdf|atom|sitemap|json|xml/.test(r.path));
    const asked = pages.map((r) => `${r.host}${r.path}`);
    expect(new Set(asked).size).toBe(asked.length);
    expect(site.requests.filter((r) => r.status === 304).length).toBeGreaterThan(0);
  });

  it('finds what the watch asks for', () => {
    const watch = { id: 'x', title: 'x', allCountries: ['IN', 'JP'], anyTopics: ['battery'] };
    expect(events.filter((event) => watchMatches(watch, event)).length).toBeGreaterThanOrEqual(6);
  });
});
