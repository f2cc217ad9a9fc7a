import type { Trace } from '@gigawire/domain';
import { describe, expect, it } from 'vitest';
import type { ScrapeContext, Scraped } from './page.ts';
import { scrape } from './scrape.ts';

const CTX: ScrapeContext = { zone: 'Asia/Kolkata', publisher: null, language: null, dateOrder: 'dmy' };
const URL_OF_PAGE = 'https://www.bay.example/energy/plant-opens?utm_source=feed';

const read = (html: string | Uint8Array, ctx: Partial<ScrapeContext> = {}, url = URL_OF_PAGE): Scraped =>
  scrape(
    { url, contentType: 'text/html; charset=utf-8', body: typeof html === 'string' ? new TextEncoder().encode(html) : html },
    { ...CTX, ...ctx },
  );

const BODY = `
  <p>SALT BAY, July 3 (Kyodo) -- Salt Bay Cells opened its first battery plant on Thursday, two months ahead of plan, the company said.</p>
  <h2>Who pays</h2>
  <p>The state covers a third of the cost of the 30 GWh line, and a bank of the region lends the rest at a low rate.</p>
  <ul><li>2026: 10 GWh, for buses and lorries that run in the harbour.</li><li>2027: 20 GWh more, for stores on the grid.</li></ul>
  <table><tr><th>Year</th><th>GWh</th></tr><tr><td>2026</td><td>10</td></tr></table>
  <p>“We will hire 900 people,” said Mira Sen, who runs the plant, and who grew up in the town.</p>`;

const PAGE = `<!doctype html><html lang="en-IN"><head>
  <title>Salt Bay plant opens early | The Bay</title>
  <link rel="canonical" href="/energy/plant-opens">
  <meta property="og:site_name" content="The Bay"><meta property="og:title" content="Salt Bay plant opens early">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Salt Bay plant opens early","datePublished":"2025-07-03T20:00:00Z",
    "dateModified":"2025-07-04","articleSection":"Energy","author":[{"@type":"Person","name":"Ana Diaz"}],"publisher":{"@type":"Organization","name":"The Bay"}}</script>
  </head><body><nav><a href="/">Home</a> <a href="/energy">Energy</a></nav>
  <div id="cookie-banner"><p>We and our 90 partners use cookies to make 5 things better for you.</p><button>Accept</button></div>
  <main><article><h1>Salt Bay plant opens early</h1><p class="standfirst">The harbour gets its first cell line, and 900 jobs with it.</p>
  <p class="byline">By Ana Diaz</p><figure><img src="a.jpg"><figcaption>The plant. Photo: Ana Diaz</figcaption></figure>
  ${BODY}
  <div class="related-links"><a href="/rival">Rival plans 90 GWh plant in Pune</a></div>
  <p>Also read: <a href="/rival">Rival plans 90 GWh plant</a></p>
  <div class="newsletter">Get 7 stories a day in your inbox. <form><input></form></div>
  <div class="share">Share on WhatsApp</div><div class="author-bio">Ana Diaz covers power and has won 3 prizes.</div>
  </article><section id="comments"><p>I doubt the 30 GWh, and so do 12 others.</p></section></main>
  <footer>The Bay, 1 Quay Street. 40 years of news.</footer></body></html>`;

describe('an article', () => {
  const { verdict, article } = read(PAGE);
  const { text, paragraphs, ...meta } = article;

  it('carries its metadata', () => {
    expect(verdict).toBe('ok');
    expect(meta).toEqual({
      url: 'https://www.bay.example/energy/plant-opens',
      title: 'Salt Bay plant opens early',
      published: '2025-07-04T01:30:00+05:30',
      modified: '2025-07-04',
      zone: 'Asia/Kolkata',
      language: 'en',
      publisher: 'The Bay',
      authors: ['Ana Diaz'],
      agency: 'Kyodo',
      section: 'Energy',
    });
  });

  it('holds its body and nothing else', () => {
    expect(paragraphs.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).slice(0, 40)}`)).toEqual([
      'text: The harbour gets its first cell line, an',
      'text: SALT BAY, July 3 (Kyodo) -- Salt Bay Cel',
      'heading: Who pays',
      'text: The state covers a third of the cost of ',
      'item: 2026: 10 GWh, for buses and lorries that',
      'item: 2027: 20 GWh more, for stores on the gri',
      'row: Year | GWh',
      'row: 2026 | 10',
      'text: “We will hire 900 people,” said Mira Sen',
    ]);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  });

  it('tells why it left the rest out', () => {
    const trace: Trace = [];
    read(PAGE, { trace });
    expect(trace.map(({ step, by, why }) => `${step} ${by} ${why}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^scrape overlay <div> cookie banner "We and our 90 partners.*: named as overlay or consent$/),
        'scrape related <div> related links "Rival plans 90 GWh plant in Pune": named as related stories',
        'scrape comments <section> comments "I doubt the 30 GWh, and so do 12 others.": named as comments',
        'scrape also-read "Also read: Rival plans 90 GWh plant": points to another story',
      ]),
    );
  });
});

describe('what was known before', () => {
  const bare = (line: string): string => `<html><body><article><h1>Plant opens</h1>${line}${BODY}</article></body></html>`;

  it.each([
    ['the feed tells the date', { entryPublished: '2025-07-03' }, { published: '2025-07-03' }],
    ['a line of the page does', {}, { published: '2025-07-02T10:15:00+05:30' }, '<p>Updated 2 July 2025, 10:15 IST</p>'],
    ['nothing does: unknown, not now', {}, { published: null }],
    ['the outlet is given', { publisher: 'Harbour Post' }, { publisher: 'Harbour Post' }],
    ['unknown', {}, { publisher: null, authors: [], section: null, modified: null }],
  ])('%s', (_, ctx, expected, line = '') => {
    expect(read(bare(line), ctx).article).toMatchObject(expected);
  });
});

describe('verdicts', () => {
  const page = (title: string, inside: string): string =>
    `<html lang="en"><head><title>${title}</title></head><body>${inside}</body></html>`;

  it.each([
    ['an error told as 200', page('404 Page not found', '<p>The page you are looking for could not be found.</p>'), {}, 'not-an-article'],
    ['a guard', page('Just a moment...', '<p>Enable JavaScript and cookies to continue</p>'), {}, 'not-an-article'],
    [
      'a list of stories',
      page(
        'Energy',
        `<main><h1>Energy</h1>${'<h2><a href="/a">Plant opens in the harbour of the town</a></h2><p>It opens, it said.</p>'.repeat(12)}</main>`,
      ),
      {},
      'not-an-article',
    ],
    [
      'a consent wall',
      page(
        'Before you continue',
        '<p>We and our partners use cookies. Accept all to agree to our privacy terms, or manage your consent.</p>',
      ),
      {},
      'consent-wall',
    ],
    [
      'a paywall',
      page('Plant opens', `<article>${BODY.slice(0, 160)}</p><div class="paywall">Subscribe to continue reading</div></article>`),
      {},
      'paywall',
    ],
    ['too short', page('Plant opens', '<p>The plant opens, it said.</p>'), {}, 'too-short'],
    ['empty', '', {}, 'too-short'],
    ['JSON', 'null', {}, 'too-short'],
    ['another language', page('Plant opens', `<article>${BODY}</article>`), { language: 'ja-JP' }, 'wrong-language'],
    ['the language', page('Plant opens', `<article>${BODY}</article>`), { language: 'en-IN' }, 'ok'],
  ] as const)('%s', (_, html, ctx, verdict) => {
    expect(read(html, ctx).verdict).toBe(verdict);
  });
});

describe("the outlet's selectors", () => {
  const page = `<html><body><h1>Log in</h1><h2 class="head">Plant opens</h2><p class="who">Ana Diaz / Ben Cole</p><b class="day">3 July 2025</b>
    <div class="promo"><p>The state covers a third of the cost of the line, and a bank of the region lends the rest of it at a low rate.</p><p class="x">Buy 5 kWh at the shop.</p></div>${BODY}</body></html>`;

  it('override the generic steps', () => {
    const selectors = { from: null, body: '.promo', title: '.head', authors: '.who', published: '.day', remove: ['.x'] };
    expect(read(page, { selectors }).article).toMatchObject({
      title: 'Plant opens',
      authors: ['Ana Diaz', 'Ben Cole'],
      published: '2025-07-03',
      text: 'The state covers a third of the cost of the line, and a bank of the region lends the rest of it at a low rate.',
    });
  });

  it('give way where they find nothing', () => {
    const { article } = read(page, { selectors: { from: null, body: '.gone', title: '.gone' } });
    expect([article.title, article.text.includes('Mira Sen')]).toEqual(['Log in', true]);
  });

  it('are named when they are not valid', () => {
    expect(() => read(page, { selectors: { from: null, body: '][' } })).toThrow('selector body "][" is not valid');
  });
});

it('reads the body from JSON-LD where a script would fill the page', () => {
  const articleBody = BODY.replace(/<[^>]+>/g, '');
  const { verdict, article } = read(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Plant opens', articleBody })}</script><div id="root"></div>`,
  );
  expect(verdict).toBe('ok');
  expect(article.text.split('\n').at(-1)).toBe(
    '“We will hire 900 people,” said Mira Sen, who runs the plant, and who grew up in the town.',
  );
});

it('reads languages without spaces', () => {
  const html = `<html lang="ja"><title>工場開業｜港新聞</title><meta property="og:site_name" content="港新聞"><div class="menu"><a href="/">トップ</a></div>
    <div><p>【東京＝共同】港の工場は七月に開業し、バス向けの電池セルを生産する。国は費用の三分の一を負担する方針だ。</p><p>関連記事：ライバルが九十ギガワット時の工場</p>
    <p>市は用地を提供し、九百人を雇用する見込みだと、会社が三日に明らかにした。</p></div></html>`;
  expect(read(html).article).toMatchObject({
    title: '工場開業',
    language: 'ja',
    agency: 'Kyodo',
    text: '【東京＝共同】港の工場は七月に開業し、バス向けの電池セルを生産する。国は費用の三分の一を負担する方針だ。\n市は用地を提供し、九百人を雇用する見込みだと、会社が三日に明らかにした。',
  });
});

describe('hostile pages end quickly, clean and within their spans', () => {
  const many = (text: string, times: number): string => text.repeat(times);

  it.each([
    ['100 k div', many('<div>', 1e5)],
    ['100 k div around text', `${many('<div>', 1e5)}${BODY}`],
    ['2,000 x (b, i)', `${many('<b><i>', 2000)}${BODY}`],
    ['deep paragraphs', many('<div>', 250) + many('<p>The plant opens, it said on Thursday, as planned.</p>', 30_000)],
    [
      'siblings to join',
      many('<div class="a"><p>The plant opens, it said on Thursday, as planned by the state and the town.</p></div>', 30_000),
    ],
    ['headings', many('<h1>Plant</h1>', 50_000)],
    ['50 k dots', `<p>${many('.', 50_000)}</p>`],
    ['a token of 1 MB', `<p>${many('a', 1e6)}</p>`],
    ['a title of 100 kB', `<title>${many('Plant | ', 12_500)}</title>${BODY}`],
    ['classes of 1 MB', `<p class="${many('relatedAd ', 1e5)}">Text</p>${BODY}`],
    ['attributes', `<p ${many('a1 b2 c3 ', 3e4)}>Text</p>${BODY}`],
    ['JSON-LD that nests', `<script type="application/ld+json">${many('{"@graph":[', 5e4)}</script>${BODY}`],
    ['scripts left open', many('<script>', 5e4) + BODY],
    ['quotes left open', `${BODY}${many('<a href="', 5e4)}`],
    ['entities', `<p>${many('&#0;&#xD800;&bogus;&amp', 2e4)}</p>`],
    ['table rows', `<table>${many('<tr><td>a</td><td>b</td></tr>', 20_000)}</table>`],
    ['NUL and lone surrogates', `<p>${many('\0\u202e a\u200b ', 5000)}</p>${BODY}`],
    ['binary', new Uint8Array(200_000).map((_, i) => (i * 7919) % 256)],
  ])('%s', (_, html) => {
    const before = performance.now();
    const { article } = read(html);
    expect(performance.now() - before).toBeLessThan(8000);
    expect(article.text.isWellFormed()).toBe(true);
    // eslint-disable-next-line no-control-regex
    expect(article.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\n\n|  /);
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
  });
});
