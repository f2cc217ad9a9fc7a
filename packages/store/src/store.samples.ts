import type { Article, CandidateQuery, Entry, EventWrite, NewsEvent, Page, Reading, SituatedReport } from '@gigawire/domain';
import { spanOf } from '@gigawire/domain';
import type { Poll, Store } from './store.ts';

/** Instants of one invented day, by the minute. */
export const minute = (n: number): string => new Date(Date.UTC(2025, 6, 3, 6, n)).toISOString();

export const sampleEntry = (key: string, url = `https://news.example/${key}`): Entry => ({
  key,
  url,
  title: `Title of ${key}`,
  published: '2025-07-03T10:00:00+05:30',
  summary: null,
  language: 'en',
  credit: null,
});

export const samplePoll = (sourceId: string, at: string, entries: readonly Entry[]): Poll => ({
  sourceId,
  at,
  nextPollAt: new Date(Date.parse(at) + 30 * 60_000).toISOString(),
  outcome: 'ok',
  succeeded: true,
  validators: { etag: '"1"', lastModified: null },
  entries,
});

export const samplePage = (url: string): Page => ({
  url,
  finalUrl: `${url}?from=feed`,
  status: 200,
  contentType: 'text/html; charset=utf-8',
  fetchedAt: minute(2),
  body: new TextEncoder().encode(`<html><p>${'A battery plant in Gujarat. '.repeat(40)}</p></html>`),
});

const TEXT = 'Sakura Cells will build a 12 GWh plant in Gujarat.\nWork starts in 2026, it said on Thursday.';

export const sampleArticle: Article = {
  url: 'https://news.example/a',
  title: 'Sakura Cells picks Gujarat',
  published: '2025-07-03T10:00:00+05:30',
  modified: null,
  zone: 'Asia/Kolkata',
  language: 'en',
  publisher: 'Example News',
  authors: ['A. Writer'],
  agency: null,
  section: null,
  text: TEXT,
  paragraphs: [
    { start: 0, end: 50, kind: 'text' },
    { start: 51, end: TEXT.length, kind: 'text' },
  ],
};

export const sampleReport = (ordinal: number, over: Partial<SituatedReport> = {}): Omit<SituatedReport, 'articleId'> => ({
  ordinal,
  type: 'facility',
  status: 'planned',
  primary: true,
  countries: ['IN', 'JP'],
  actors: [{ name: 'Sakura Cells', id: 'sakura-cells', country: 'JP', role: 'party' }],
  topics: ['battery-cell'],
  money: [],
  quantities: [{ kind: 'energy', unit: 'GWh', min: 12, max: 12, qualifier: null, role: 'total' }],
  dates: [{ start: '2026-01-01', end: '2026-12-31', precision: 'year', role: 'occurrence' }],
  evidence: spanOf(TEXT, 0, 50),
  confidence: 0.9,
  article: {
    url: 'https://news.example/a',
    title: 'Sakura Cells picks Gujarat',
    published: '2025-07-03T10:00:00+05:30',
    publisher: 'Example News',
    family: 'example',
    agency: null,
    correction: false,
    fingerprint: [1, 2, 3],
    gist: { names: ['sakura', 'gujarat'], places: ['gujarat'], countries: ['IN', 'JP'], money: [], quantities: [], dates: [] },
  },
  ...over,
});

export const sampleReading = (reading: Partial<Reading> = {}): Reading => ({
  verdict: 'ok',
  article: sampleArticle,
  mentions: [
    {
      ...spanOf(TEXT, 26, 32),
      kind: 'quantity',
      value: { kind: 'energy', unit: 'GWh', min: 12, max: 12, qualifier: null },
      certainty: 'stated',
      by: 'quantity.plain',
    },
  ],
  reports: [],
  trace: [],
  ...reading,
});

export const sampleEvent = (reports: readonly SituatedReport[], over: Partial<NewsEvent> = {}): NewsEvent => ({
  type: 'facility',
  status: 'planned',
  title: 'Sakura Cells picks Gujarat',
  countries: ['IN', 'JP'],
  actors: [{ name: 'Sakura Cells', id: 'sakura-cells', country: 'JP', role: 'party' }],
  topics: ['battery-cell'],
  money: [],
  quantities: [{ kind: 'energy', unit: 'GWh', min: 12, max: 12, qualifier: null, role: 'total' }],
  dates: [],
  firstPublished: '2025-07-03T10:00:00+05:30',
  lastPublished: '2025-07-03T10:00:00+05:30',
  confidence: 0.9,
  articleCount: reports.length,
  independentPublisherCount: 1,
  primary: true,
  reports,
  ...over,
});

/** A new event of all the article's reports that wait. */
export const newEvent = async (store: Store, articleId: number, over: Partial<NewsEvent> = {}): Promise<EventWrite> => ({
  eventId: null,
  event: sampleEvent(await store.unmergedReports(articleId), over),
  novelty: 'new',
  changes: [],
  absorbed: [],
});

/** Sources `a/main` and `b/main`, both past their baseline, with nothing to do. */
export async function seedSources(store: Store): Promise<void> {
  await store.syncSources(['a/main', 'b/main'], minute(0));
  for (const id of ['a/main', 'b/main']) await store.savePoll(samplePoll(id, minute(0), []));
}

/** One entry of `a/main` fetched and read into an article that waits to be merged. */
export async function seedArticle(
  store: Store,
  key: string,
  reports = [sampleReport(0)],
): Promise<{ entryId: number; pageId: number; articleId: number }> {
  const [entryId] = await store.savePoll(samplePoll('a/main', minute(1), [sampleEntry(key)]));
  if (entryId === undefined) throw new Error(`entry ${key} was known already`);
  const pageId = await store.putPage(entryId, samplePage(`https://news.example/${key}`));
  const articleId = await store.saveReading({ pageId, reading: sampleReading(), reports, at: minute(3) });
  return { entryId, pageId, articleId };
}

/** One event with one waiting step. */
export async function seedEvent(
  store: Store,
  key: string,
  over: Partial<NewsEvent> = {},
): Promise<{ eventId: number; articleId: number; stepId: number }> {
  const { articleId } = await seedArticle(store, key);
  const [eventId] = await store.saveEvents(articleId, [await newEvent(store, articleId, over)], minute(4));
  if (eventId === undefined) throw new Error(`article ${articleId} made no event`);
  const [step] = await store.unmatchedSteps(eventId);
  if (!step) throw new Error(`event ${eventId} has no step`);
  return { eventId, articleId, stepId: step.id };
}

export const sampleQuery = (over: Partial<CandidateQuery>): CandidateQuery => ({
  countries: [],
  actorIds: [],
  names: [],
  weeks: [],
  from: null,
  to: null,
  ...over,
});
