import type { Article, EventWrite, Mention, NewsEvent, SituatedReport, Watch } from '@gigawire/domain';
import { spanOf } from '@gigawire/domain';
import type { Store } from '@gigawire/store';

/** Instants of one invented day, by the minute. */
export const minute = (n: number): string => new Date(Date.UTC(2025, 6, 3, 6, n)).toISOString();

export const watch: Watch = { id: 'india-japan-battery', title: 'India–Japan batteries', allCountries: ['IN', 'JP'] };

interface Told {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string | null;
  readonly text?: string;
  /** Words of the text that are the evidence. */
  readonly evidence?: string;
  /** Words of the text that were recognized, with their kind. */
  readonly country?: string;
  readonly report?: Partial<SituatedReport>;
}

const TEXT = [
  'Sakura Cells will build a 12 GWh battery plant near Sanand, the company said on Thursday, its first outside Japan.',
  'The plant is to cost ₹4,800 crore and start in the second half of 2026. The state of Gujarat gives the land.',
  'Shares of the company closed a little higher in Tokyo.',
].join('\n');

const EVIDENCE = 'Sakura Cells will build a 12 GWh battery plant near Sanand, the company said on Thursday, its first outside Japan.';

export const SANAND: Partial<NewsEvent> = {
  title: 'Sakura Cells picks Sanand for its first plant outside Japan',
  countries: ['IN', 'JP'],
  actors: [
    { name: 'Sakura Cells', id: 'sakura-cells', country: 'JP', role: 'party' },
    { name: 'Government of Gujarat', id: null, country: 'IN', role: 'host' },
  ],
  topics: ['battery-cell', 'acc-pli'],
  quantities: [{ kind: 'energy', unit: 'GWh', min: 12, max: 12, qualifier: null, role: 'total' }],
  money: [
    {
      currency: 'INR',
      min: 4800e7,
      max: 4800e7,
      qualifier: null,
      rate: null,
      role: 'total',
      equivalents: [{ currency: 'USD', min: 560e6, max: 560e6 }],
    },
  ],
  dates: [{ start: '2026-07-01', end: '2026-12-31', precision: 'half', role: 'deadline' }],
};

function articleOf(told: Told): Article {
  const text = told.text ?? TEXT;
  let start = 0;
  const paragraphs = text.split('\n').map((paragraph) => {
    const range = { start, end: start + paragraph.length, kind: 'text' as const };
    start = range.end + 1;
    return range;
  });
  return {
    url: told.url ?? 'https://news.example/sanand',
    title: told.title ?? SANAND.title ?? null,
    published: told.published === undefined ? '2025-07-03T10:00:00+05:30' : told.published,
    modified: null,
    zone: 'Asia/Kolkata',
    language: 'en',
    publisher: told.publisher ?? 'Grid & Cell',
    authors: [],
    agency: null,
    section: null,
    text,
    paragraphs,
  };
}

const spanIn = (text: string, words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);

function mentionsOf(text: string, words: string): readonly Mention[] {
  if (!text.includes(words)) return [];
  return [{ ...spanIn(text, words), kind: 'country', value: { code: 'JP' }, certainty: 'stated', by: 'country.name' }];
}

/** Reads one invented article into the store; its report waits to be merged. Returns the article's id. */
async function tell(store: Store, told: Told): Promise<number> {
  const article = articleOf(told);
  const key = `${article.url}#${(await store.tally()).entries['fetched'] ?? 0}`;
  const poll = { sourceId: 'grid/main', at: minute(0), nextPollAt: minute(30), outcome: 'ok', succeeded: true };
  await store.syncSources(['grid/main'], minute(0));
  const entry = { key, url: key.replace('#', '?n='), title: article.title, published: null, summary: null, language: null, credit: null };
  const [entryId = 0] = await store.savePoll({ ...poll, entries: [entry] });
  const page = { url: key, finalUrl: key, status: 200, contentType: 'text/html', fetchedAt: minute(1), body: new Uint8Array() };
  const pageId = await store.putPage(entryId, page);
  const mentions = mentionsOf(article.text, told.country ?? 'Japan');
  const { url, title, published, publisher } = article;
  const report: Omit<SituatedReport, 'articleId'> = {
    ordinal: 0,
    type: 'facility',
    status: 'planned',
    primary: true,
    countries: ['IN', 'JP'],
    actors: [],
    topics: [],
    money: [],
    quantities: [],
    dates: [],
    evidence: spanIn(article.text, told.evidence ?? EVIDENCE),
    confidence: 0.9,
    article: { url, title, published, publisher, family: 'grid', agency: null, correction: false, fingerprint: [1, 2, 3] },
    ...told.report,
  };
  const reading = { verdict: 'ok', article, mentions, reports: [], trace: [] } as const;
  return store.saveReading({ pageId, reading, reports: [report], at: minute(2) });
}

/** Makes an event of one article. */
export async function addEvent(store: Store, over: Partial<NewsEvent> = {}, told: Told = {}): Promise<number> {
  const articleId = await tell(store, { ...(over.title && { title: over.title }), ...told });
  const reports = await store.unmergedReports(articleId);
  const published = told.published === undefined ? '2025-07-03T10:00:00+05:30' : told.published;
  const event: NewsEvent = {
    type: 'facility',
    status: 'planned',
    title: 'An event',
    countries: [],
    actors: [],
    topics: [],
    money: [],
    quantities: [],
    dates: [],
    firstPublished: published,
    lastPublished: published,
    confidence: 0.86,
    articleCount: 1,
    independentPublisherCount: 1,
    primary: true,
    ...over,
    reports,
  };
  const [id = 0] = await store.saveEvents(articleId, [{ eventId: null, event, novelty: 'new', changes: [], absorbed: [] }], minute(3));
  return id;
}

/** Adds an article to an event, with what it changed. */
export async function addReport(
  store: Store,
  eventId: number,
  change: { readonly over: Partial<NewsEvent>; readonly changes: EventWrite['changes']; readonly told: Told },
): Promise<void> {
  const articleId = await tell(store, change.told);
  const {
    id: _,
    review: __,
    createdAt: ___,
    changedAt: ____,
    ...before
  } = (await store.event(eventId)) ?? { id: 0, review: 0, createdAt: 0, changedAt: 0 };
  const event = { ...(before as NewsEvent), ...change.over };
  const reports = [...event.reports, ...(await store.unmergedReports(articleId))];
  const changes = change.changes.map((each) => ({ ...each, articleId }));
  const novelty = changes.length > 0 ? 'changed' : 'repeat';
  await store.saveEvents(
    articleId,
    [{ eventId, event: { ...event, reports, articleCount: reports.length }, novelty, changes, absorbed: [] }],
    minute(4),
  );
}
