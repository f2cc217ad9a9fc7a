import type { Reading, SituatedReport } from '@gigawire/domain';
import type { Store } from '@gigawire/store';

const AT = '2025-07-03T00:00:00.000Z';
const TEXT = 'Aoba will build a plant of 5 GWh.';

const reading: Reading = {
  verdict: 'ok',
  article: {
    url: null,
    title: null,
    published: null,
    modified: null,
    zone: null,
    language: 'en',
    publisher: null,
    authors: [],
    agency: null,
    section: null,
    text: TEXT,
    paragraphs: [{ kind: 'text', start: 0, end: TEXT.length }],
  },
  mentions: [],
  reports: [],
  trace: [],
};

const told = (key: string, town: string): Omit<SituatedReport, 'articleId'> => ({
  ordinal: 0,
  type: 'facility',
  status: 'planned',
  primary: true,
  countries: ['IN', 'JP'],
  actors: [
    { name: 'Aoba', id: 'aoba', country: 'JP', role: 'party' },
    { name: town, id: null, country: 'IN', role: 'host' },
  ],
  topics: ['battery-cell'],
  money: [],
  quantities: [{ kind: 'energy', unit: 'GWh', min: 5, max: 5, qualifier: null, role: 'total' }],
  dates: [],
  evidence: { start: 0, end: TEXT.length, quote: TEXT },
  confidence: 0.9,
  article: {
    url: `https://news.example/${key}`,
    title: `Aoba to build 5 GWh plant at ${town}`,
    published: '2025-07-03',
    publisher: key,
    family: key,
    agency: null,
    correction: false,
    fingerprint: [],
  },
});

/** An article read and waiting to be placed, which tells of a plant in a town. */
export async function seedArticle(store: Store, key: string, town: string): Promise<number> {
  const url = `https://news.example/${key}`;
  const entry = { key, url, title: null, published: null, summary: null, language: null, credit: null };
  const poll = { sourceId: 'a/main', at: AT, nextPollAt: AT, outcome: 'ok', succeeded: true, entries: [entry] };
  const [entryId = 0] = await store.savePoll(poll);
  const page = { url, finalUrl: url, status: 200, contentType: 'text/html', fetchedAt: AT, body: new Uint8Array() };
  const pageId = await store.putPage(entryId, page);
  return store.saveReading({ pageId, reading, reports: [told(key, town)], at: AT });
}
