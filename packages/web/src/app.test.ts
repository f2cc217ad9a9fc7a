import { openSqliteStore, type Store } from '@gigawire/store';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { addEvent, addReport, minute, SANAND, watch } from './newsroom.fixture.ts';
import { allBack, plainRegroup } from './regroup.fixture.ts';

let store: Store;
let app: Hono;
let errors: string[];
beforeEach(async () => {
  errors = [];
  store = await openSqliteStore({ file: ':memory:' });
  app = createApp({
    store,
    watches: [watch],
    now: () => new Date(minute(10)),
    backingOf: allBack,
    regroup: plainRegroup(store),
    onError: (error, path) => errors.push(`${path}: ${error.message}`),
  });
});
afterEach(() => store.close());

const page = async (path: string, status = 200): Promise<string> => {
  const response = await app.request(path);
  expect(response.status).toBe(status);
  return response.text();
};
const json = async (path: string, status = 200): Promise<unknown> => JSON.parse(await page(path, status));

describe('every answer', () => {
  it.each([['/'], ['/events/1'], ['/api/events'], ['/api/health'], ['/nothing']])('%s is guarded', async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('links a stylesheet that is there and can be kept', async () => {
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec(await page('/'))?.[1] ?? '';
    const response = await app.request(href);
    expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it('says no more than that something went wrong, and tells us', async () => {
    await store.close();
    expect(await page('/', 500)).toContain('Something went wrong here.');
    expect(await json('/api/events', 500)).toEqual({ error: 'Something went wrong here. It has been noted.' });
    expect(errors).toEqual(['/: The database connection is not open', '/api/events: The database connection is not open']);
    store = await openSqliteStore({ file: ':memory:' });
  });
});

describe('the list', () => {
  it('says so when there is nothing', async () => {
    expect(await page('/')).toContain('No events yet.');
  });

  it('shows an event with its figures, watch and link', async () => {
    const id = await addEvent(store, SANAND);
    const text = await page('/');
    for (const part of [
      `href="/events/${id}"`,
      'Sakura Cells picks Sanand',
      '12 GWh',
      '₹4,800 crore',
      'India, Japan',
      '3 July 2025',
      'India–Japan batteries',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('<script');
  });

  it('narrows by each filter and keeps it in the form', async () => {
    await addEvent(store, SANAND);
    await addEvent(store, { title: 'Talks in Osaka', type: 'meeting', status: 'announced', countries: ['JP'] });
    const titles = async (query: string): Promise<readonly string[]> => {
      const { events } = (await json(`/api/events?${query}`)) as { events: readonly { title: string }[] };
      return events.map((event) => event.title.split(' ')[0] ?? '');
    };
    expect(await titles('')).toEqual(['Talks', 'Sakura']);
    expect(await titles('type=meeting')).toEqual(['Talks']);
    expect(await titles('status=planned')).toEqual(['Sakura']);
    expect(await titles('country=in')).toEqual(['Sakura']);
    expect(await titles('country=Japan')).toEqual(['Talks', 'Sakura']);
    expect(await titles('words=osaka')).toEqual(['Talks']);
    expect(await titles('review=rejected')).toEqual([]);
    expect(await titles('type=&country=&words=')).toEqual(['Talks', 'Sakura']);
    const text = await page('/?country=JP&type=meeting&words=%22%3E%3Cb%3E');
    expect(text).toContain('value="Japan"');
    expect(text).toContain('<option value="meeting" selected>');
    expect(text).toContain('value="&quot;&gt;&lt;b&gt;"');
  });

  it('turns pages with the filters kept', async () => {
    for (let n = 1; n <= 5; n += 1) await addEvent(store, { title: `Event ${n}`, countries: ['JP'] });
    const second = await page('/?limit=2&page=2&country=JP');
    expect(second).toContain('3–4');
    expect(second).toContain('href="/?country=JP&amp;limit=2"');
    expect(second).toContain('href="/?country=JP&amp;limit=2&amp;page=3"');
    expect(await page('/?limit=2&page=3')).not.toContain('rel="next"');
    expect(await page('/?limit=2&page=9')).toContain('No event matches.');
  });

  it.each([
    ['limit=1000000', { limit: 200, page: 1 }],
    ['limit=-5&page=-1', { limit: 1, page: 1 }],
    ['limit=0&page=0', { limit: 1, page: 1 }],
    ['page=999999999999', { limit: 50, page: 10_000 }],
    ['limit=&page=', { limit: 50, page: 1 }],
  ])('keeps %s within bounds', async (query, bounds) => {
    expect(await json(`/api/events?${query}`)).toMatchObject(bounds);
  });

  it.each([
    ['limit=ten', 'The limit must be a whole number, not “ten”.'],
    ['page=1e9', 'The page must be a whole number, not “1e9”.'],
    ['type=party', 'There is no type “party”.'],
    ['status=%3Cscript%3E', 'There is no status “<script>”.'],
    ['review=maybe', 'There is no review “maybe”.'],
    ['country=Atlantis', 'There is no country called “Atlantis”.'],
  ])('refuses %s', async (query, message) => {
    expect(JSON.stringify(await json(`/api/events?${query}`, 400))).toContain(message);
    const text = await page(`/?${query}`, 400);
    expect(text).toContain('That was not understood');
    expect(text).not.toContain('<script>');
  });
});

describe('one event', () => {
  it('shows every value, the evidence marked in its paragraph, and the sources', async () => {
    const id = await addEvent(store, SANAND);
    const text = await page(`/events/${id}`);
    for (const part of [
      'Sakura Cells',
      'Government of Gujarat',
      'host, India',
      '12 GWh',
      '₹4,800 crore</span> (≈ $560 million)',
      'July–December 2026',
      'battery cell',
      '86%',
      '1 article, 1 independent publisher',
      'Grid &amp; Cell',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(
      '<mark>Sakura Cells will build a 12 GWh battery plant near Sanand, the company said on Thursday, its first outside </mark>',
    );
    expect(text).toContain('<mark><span class="mention country" title="country">Japan</span></mark>');
    expect(text).toContain('<a href="https://news.example/sanand" rel="noopener noreferrer nofollow">');
    expect(text).not.toContain('Shares of the company');
  });

  it('says what no report states', async () => {
    const id = await addEvent(store, { title: null }, { published: null });
    const text = await page(`/events/${id}`);
    expect(text).toContain('Untitled');
    expect(text.match(/not stated/g)).toHaveLength(6);
    expect(text).toContain('undated');
  });

  it('says of each value which articles say it, and of a range who says which end', async () => {
    const range = { kind: 'energy', unit: 'GWh', min: 12, max: 15, qualifier: null, role: 'total' } as const;
    const id = await addEvent(store, SANAND);
    const told = { publisher: 'Denchi Daily', url: 'https://denchi.example/a', published: '2025-07-04' };
    await addReport(store, id, { over: { quantities: [range] }, changes: [], told });
    const [first = 0, second = 0] = (await store.event(id))!.reports.map((r) => r.articleId);
    const text = (await page(`/events/${id}`)).replaceAll(/\s+/g, ' ').replaceAll(' >', '>').replaceAll('> <', '><');
    const one = `<a href="#article-${first}" title="Grid &amp; Cell">1</a>`;
    const two = `<a href="#article-${second}" title="Denchi Daily">2</a>`;
    expect(text).toContain(`India <sup class="refs">${one}${two}`);
    expect(text).toContain(`12 GWh <sup class="refs">${one}</sup> or 15 GWh <sup class="refs">${two}</sup>`);
    expect(text).toContain(`<span class="number">2</span><a href="https://denchi.example/a"`);
    expect(await json(`/api/events/${id}`)).toMatchObject({
      backing: {
        countries: [{ reports: [{ articleId: first }, { articleId: second }] }, { reports: [{}, {}] }],
        quantities: [{ ends: { low: [{ articleId: first }], high: [{ articleId: second }] } }],
      },
    });
  });

  it('tells who told it first, though the text is another by now', async () => {
    const id = await addEvent(store, SANAND, { publisher: 'Grid & Cell' });
    await addReport(store, id, { over: {}, changes: [], told: { publisher: 'Denchi Daily', url: 'https://denchi.example/a' } });
    const event = (await store.event(id))!;
    const [gone, stays] = event.reports;
    await store.splitEvent(
      { eventId: id, reviewer: 'maya', note: null, at: minute(5) },
      { stays: { ...event, reports: [stays!] }, goes: { ...event, reports: [gone!] } },
    );
    const text = await page(`/events/${id}`);
    expect(text.slice(text.indexOf('class="history"'))).toContain('<bdi>Grid &amp; Cell</bdi>');
    expect(text).not.toContain(`href="#article-${gone!.articleId}"`);
  });

  it('tells its history from old to new', async () => {
    const id = await addEvent(store, SANAND);
    const change = { field: 'quantities', old: '12 GWh', new: '15 GWh', articleId: 0, cause: 'correction' } as const;
    await addReport(store, id, {
      over: {},
      changes: [change],
      told: { publisher: 'Denchi Daily', url: 'https://denchi.example/a', published: '2025-07-04' },
    });
    const text = await page(`/events/${id}`);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('<del><bdi>12 GWh</bdi></del> → <ins><bdi>15 GWh</bdi></ins>');
    expect(text.indexOf('first report')).toBeLessThan(text.indexOf('class="what">changed'));
    expect(text).toContain('Denchi Daily');
    expect(text).toContain('2 articles');
  });

  it('quotes the evidence alone where the text does not hold it', async () => {
    const id = await addEvent(store, SANAND, { report: { evidence: { start: 3, end: 9, quote: 'Other words' } } });
    expect(await page(`/events/${id}`)).toContain('<mark>Other words</mark>');
  });

  it('gives the same as JSON, without what only merging needs', async () => {
    const id = await addEvent(store, SANAND);
    const text = JSON.stringify(await json(`/api/events/${id}`));
    expect(JSON.parse(text)).toMatchObject({
      id,
      title: SANAND.title,
      quantities: SANAND.quantities,
      steps: [{ novelty: 'new' }],
      reviews: [],
    });
    expect(text).toContain('"evidence":{"start":0,');
    expect(text).not.toContain('fingerprint');
  });

  it.each([
    '/events/99',
    '/events/0',
    '/events/-1',
    '/events/1e1',
    '/events/abc',
    '/events/99999999999999999999',
    "/events/1'--",
    '/events/%00',
    '/events',
  ])('%s is not found', async (path) => {
    expect(await page(path, 404)).toContain('Not found');
  });

  it('counts rows for those who watch over the service', async () => {
    await addEvent(store, SANAND);
    expect(await json('/api/health')).toMatchObject({
      status: 'ok',
      at: minute(10),
      rows: { events: { unreviewed: 1 }, articles: { merged: 1 } },
    });
  });
});

describe('hostile words', () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>\u202Egnp.exe\u0007';
  it('stay words, in every place', async () => {
    const id = await addEvent(
      store,
      { title: evil, actors: [{ name: evil, id: null, country: evil, role: 'party' }], topics: [evil], countries: ['IN', evil] },
      { url: 'javascript:alert(1)', publisher: evil, text: `${evil} plant`, evidence: evil },
    );
    const change = { field: 'status', old: evil, new: evil, articleId: 0, cause: evil } as const;
    await addReport(store, id, { over: {}, changes: [change], told: { url: 'data:text/html,x', title: evil, text: evil, evidence: evil } });
    await store.addReview({ eventId: id, decision: 'accept', reviewer: evil, edits: {}, note: evil, at: minute(9) });
    for (const path of ['/', `/events/${id}`]) {
      const text = await page(path);
      expect(text).not.toMatch(/<script|<img/i);
      expect(text).not.toMatch(/href="(?!https?:|\/|#)/);
      expect(text).toContain('&lt;script&gt;');
    }
    const title = /<title>(.*)<\/title>/.exec(await page(`/events/${id}`))?.[1];
    expect(title).toBe('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x onerror=alert(1)&gt;gnp.exe · Gigawire');
  });

  it('are cut when they are longer than a headline', async () => {
    const id = await addEvent(store, { title: 'A'.repeat(100_000) });
    expect((await page(`/events/${id}`)).length).toBeLessThan(10_000);
  });
});

describe('a review', () => {
  const form = (fields: Record<string, string>, headers: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
  });
  const ours = { 'Sec-Fetch-Site': 'same-origin' };
  const send = async (id: number, init: RequestInit): Promise<Response> => app.request(`http://localhost/events/${id}/review`, init);

  it.each([
    ['accept', 'accepted'],
    ['reject', 'rejected'],
  ])('can %s', async (decision, state) => {
    const id = await addEvent(store, SANAND);
    const response = await send(id, form({ decision, note: ' seen the filing ' }, ours));
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(`/events/${id}`);
    expect(await store.event(id)).toMatchObject({ review: state });
    expect(await store.reviews(id)).toEqual([
      { eventId: id, decision, reviewer: 'web', edits: {}, note: 'seen the filing', at: minute(10) },
    ]);
    expect(await page(`/events/${id}`)).toContain('seen the filing');
  });

  it.each([
    ['our own page, by Fetch Metadata', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 303],
    ['our own page, by Origin', { Origin: 'http://localhost' }, 303],
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }, 403],
    ['another site that lies about its origin', { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost' }, 403],
    ['a sibling site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['another port', { Origin: 'http://localhost:8080' }, 403],
    ['another scheme', { Origin: 'https://localhost' }, 403],
    ['a sandboxed frame', { Origin: 'null' }, 403],
    ['nowhere', {}, 403],
  ])('from %s', async (_, headers, status) => {
    const id = await addEvent(store, SANAND);
    const response = await send(id, form({ decision: 'reject' }, headers));
    expect(response.status).toBe(status);
    expect(await store.reviews(id)).toHaveLength(status === 303 ? 1 : 0);
  });

  it.each([[{}], [{ decision: 'delete' }], [{ decision: '' }]])('of %o decides nothing', async (fields) => {
    const id = await addEvent(store, SANAND);
    expect((await send(id, form(fields, ours))).status).toBe(400);
    expect(await store.reviews(id)).toEqual([]);
  });

  it('needs an event, and no more than a form', async () => {
    const id = await addEvent(store, SANAND);
    expect((await send(99, form({ decision: 'accept' }, ours))).status).toBe(404);
    expect((await send(id, form({ decision: 'accept', note: 'x'.repeat(50_000) }, ours))).status).toBe(413);
    expect((await send(id, { method: 'PUT', headers: ours })).status).toBe(404);
    expect(await store.reviews(id)).toEqual([]);
  });
});

describe('merging and splitting', () => {
  const ours = { 'Sec-Fetch-Site': 'same-origin' };
  const post = async (
    path: string,
    fields: readonly (readonly [string, string])[],
    headers: Record<string, string> = ours,
  ): Promise<Response> =>
    app.request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(fields.map(([k, v]) => [k, v])), headers });
  const second = { publisher: 'Denchi Daily', url: 'https://denchi.example/a', published: '2025-07-04' };
  const articlesOf = async (id: number): Promise<readonly number[]> => (await store.event(id))!.reports.map((r) => r.articleId);

  it.each([
    ['a number', '2'],
    ['the address of its page', 'http://localhost:8470/events/2'],
    ['its path, with spaces around', ' /events/2/ '],
  ])('by %s makes two events one, and can be taken back', async (_, other) => {
    const [one, two] = [await addEvent(store, SANAND), await addEvent(store, { ...SANAND, title: 'The same' }, second)];
    expect([one, two]).toEqual([1, 2]);
    const merged = await post('/events/1/merge', [
      ['other', other],
      ['note', ' one filing '],
    ]);
    expect([merged.status, merged.headers.get('Location')]).toEqual([303, '/events/1']);
    expect(await articlesOf(1)).toHaveLength(2);
    const [regrouping] = await store.regroupings(1);
    expect(regrouping).toMatchObject({ kind: 'merge', reviewer: 'web', note: 'one filing', at: minute(10) });
    const tombstone = await page('/events/2');
    expect(tombstone).toContain('This turned out to be <a href="/events/1">event 1</a>.');
    expect(tombstone).not.toContain('action="/events/2/merge"');
    const text = await page('/events/1');
    expect(text).toContain('<a href="/events/2">event 2</a> was merged into this');
    expect(text).toContain('one filing');
    const undone = await post('/events/1/undo', [['regrouping', String(regrouping!.id)]]);
    expect(undone.status).toBe(303);
    expect([await articlesOf(1), await articlesOf(2)]).toEqual([[1], [2]]);
    expect(await page('/events/1')).toContain('taken back 3 July 2025');
    expect((await post('/events/1/undo', [['regrouping', String(regrouping!.id)]])).status).toBe(400);
  });

  it('takes a merge back from the page of the event that went, too', async () => {
    await addEvent(store, SANAND);
    await addEvent(store, SANAND, second);
    await post('/events/1/merge', [['other', '2']]);
    expect(await page('/events/2')).toContain('action="/events/2/undo"');
    expect((await post('/events/2/undo', [['regrouping', '1']])).headers.get('Location')).toBe('/events/2');
    expect(await articlesOf(2)).toEqual([2]);
  });

  it('splits ticked articles off, and shows the event they are', async () => {
    const id = await addEvent(store, SANAND);
    for (const n of [2, 3]) await addReport(store, id, { over: {}, changes: [], told: { ...second, url: `https://denchi.example/${n}` } });
    const text = await page(`/events/${id}`);
    expect(text.match(/name="article"/g)).toHaveLength(3);
    const split = await post(`/events/${id}/split`, [
      ['article', '2'],
      ['article', '3'],
    ]);
    expect([split.status, split.headers.get('Location')]).toEqual([303, '/events/2']);
    expect([await articlesOf(id), await articlesOf(2)]).toEqual([[1], [2, 3]]);
    expect(await page('/events/2')).toContain('split off <a href="/events/1">event 1</a>');
    await post('/events/2/undo', [['regrouping', '1']]);
    expect(await articlesOf(id)).toEqual([1, 2, 3]);
  });

  it('offers no split of an event of one article', async () => {
    const id = await addEvent(store, SANAND);
    const text = await page(`/events/${id}`);
    expect(text).not.toContain('name="article"');
    expect(text).not.toContain(`/events/${id}/split`);
  });

  it.each<readonly [string, string, readonly (readonly [string, string])[], string]>([
    ['a merge with nothing', '/events/1/merge', [], 'Give the number of the event that is the same'],
    ['a merge with words', '/events/1/merge', [['other', 'the one below']], 'Give the number of the event that is the same'],
    ['a merge with another site’s page', '/events/1/merge', [['other', 'https://evil.example/2']], 'Give the number'],
    ['a merge with an event there is not', '/events/1/merge', [['other', '99']], 'There is no event 99.'],
    ['a merge with itself', '/events/1/merge', [['other', '1']], 'An event is the same as itself already.'],
    ['a merge with a tombstone', '/events/1/merge', [['other', '3']], 'Event 3 is event 2 by now.'],
    ['a merge into a tombstone', '/events/3/merge', [['other', '1']], 'Event 3 is event 2 by now.'],
    ['a split of nothing', '/events/2/split', [], 'Tick the articles that tell of something else.'],
    ['a split of others’ articles', '/events/2/split', [['article', '1']], 'Tick the articles that tell of something else.'],
    ['a split of words', '/events/2/split', [['article', 'x']], 'Tick the articles that tell of something else.'],
    [
      'a split of all',
      '/events/2/split',
      [
        ['article', '2'],
        ['article', '3'],
      ],
      'At least one article must stay.',
    ],
    ['an undo of nothing', '/events/2/undo', [], 'There is no such merge or split of this event.'],
    ['an undo of others’', '/events/1/undo', [['regrouping', '1']], 'There is no such merge or split of this event.'],
  ])('refuses %s', async (_, path, fields, message) => {
    await addEvent(store, SANAND);
    await addEvent(store, SANAND, second);
    await addEvent(store, SANAND, { ...second, url: 'https://denchi.example/b' });
    await post('/events/2/merge', [['other', '3']]);
    const response = await post(path, fields);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
    expect(await store.regroupings(1)).toEqual([]);
    expect(await store.regroupings(2)).toHaveLength(1);
  });

  it.each(['/events/1/merge', '/events/1/split', '/events/1/undo'])(
    '%s is closed to other sites, and to more than a form',
    async (path) => {
      await addEvent(store, SANAND);
      await addEvent(store, SANAND, second);
      expect((await post(path, [['other', '2']], { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
      expect((await post(path, [['other', 'x'.repeat(50_000)]])).status).toBe(413);
      expect((await post(path.replace('1', '99'), [['other', '2']])).status).toBe(404);
      expect(await store.regroupings(1)).toEqual([]);
    },
  );
});
