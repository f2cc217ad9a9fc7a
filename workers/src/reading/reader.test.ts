import { Quarantine } from '@gigawire/domain';
import { afterAll, describe, expect, it } from 'vitest';
import type { Knowledge, PageInput } from './read.ts';
import { createReader } from './reader.ts';

const KNOWLEDGE: Knowledge = {
  lexicon: { organizations: [], technologies: [], programmes: [], places: [], blocs: [], regions: [] },
  rates: [],
};

const many = (text: string, times: number): string => text.repeat(times);
const paragraph = (n: number): string =>
  `<p>Paragraph ${n} tells, at some length, what the plant in the harbour is to make and who pays for it.</p>`;
const ARTICLE = `<article><h1>Plant opens</h1>${[1, 2, 3, 4].map(paragraph).join('')}</article>`;

function pageOf(html: string | Uint8Array, selectors: PageInput['outlet']['selectors'] = []): PageInput {
  return {
    page: {
      finalUrl: 'https://bay.example/plant-opens',
      contentType: 'text/html; charset=utf-8',
      body: typeof html === 'string' ? new TextEncoder().encode(html) : html,
      fetchedAt: '2026-02-03T12:00:00.000Z',
    },
    outlet: { zone: 'UTC', language: 'en', dateOrder: 'dmy', selectors, publisher: null, country: null },
    entryPublished: null,
    explain: false,
  };
}

/** Asks for the nested once for each element it is nested in, at every level: minutes on a page of some thousand elements. */
const ENDLESS = { from: null, body: 'div:has(div:has(div:has(div:has(p:has(i)))))' };
const TANGLED = many('<div>', 200) + many('<div><p>a</p></div>', 3000);

describe('hostile pages are read within bounds of time and memory', () => {
  const reader = createReader(KNOWLEDGE, { threads: 1, readMs: 10_000, readHeapMb: 256 });
  afterAll(() => reader.close());

  it.each([
    ['100 k nested div', many('<div>', 100_000) + ARTICLE],
    ['2,000 x (b, i)', many('<b><i>', 2000) + ARTICLE],
    ['22 KB that a browser makes 1.3 M nodes of', many('<table><b>', 2200) + ARTICLE],
    ['unclosed tags', many('<p><b><span>', 20_000) + ARTICLE],
    ['truncated in a tag', `${ARTICLE}<p class="re`],
    ['truncated in a script', `${ARTICLE}<script>var a = "`],
    ['JSON null', 'null'],
    ['empty', ''],
    ['NUL bytes', new Uint8Array(100_000)],
    ['bare ampersands', many('& && &amp &lt; ', 50_000) + ARTICLE],
    ['more tags than any page', many('<p>a</p>', 200_000)],
    ['4 MB of figures in one paragraph', `<p>${many('On 3 July 2025 India paid $30 million for 5 GWh. ', 80_000)}</p>`],
  ])('%s', async (name, html) => {
    const { reading } = await reader.read(name, pageOf(html));
    expect(reading.article.text.isWellFormed()).toBe(true);
    if (typeof html === 'string' && html.includes(ARTICLE)) expect(reading.article.text).toContain('Paragraph 4');
  });
});

describe('what is over the bounds is set aside, and the next page is read', () => {
  it('a page that takes too long', async () => {
    const reader = createReader(KNOWLEDGE, { threads: 1, readMs: 2000, readHeapMb: 256 });
    const endless = reader.read('tangled', pageOf(TANGLED, [ENDLESS]));
    await expect(endless).rejects.toThrow(Quarantine);
    await expect(endless).rejects.toThrow('page tangled: reading took over 2000 ms');
    expect((await reader.read('next', pageOf(ARTICLE))).reading.verdict).toBe('ok');
    await reader.close();
  });

  // What a thread knows takes 50 MB while it is loaded; 66 MB hold the page.
  it('a page that takes too much memory', { timeout: 70_000 }, async () => {
    const reader = createReader(KNOWLEDGE, { threads: 1, readMs: 60_000, readHeapMb: 60 });
    const vast = reader.read('vast', pageOf(many('<div class="a"><p>The plant opens, it said, as planned.</p></div>', 90_000)));
    await expect(vast).rejects.toThrow('page vast: reading took over 60 MB');
    expect((await reader.read('next', pageOf(ARTICLE))).reading.verdict).toBe('ok');
    await reader.close();
  });

  it('but not one that a new thread is slow to begin', async () => {
    const reader = createReader(KNOWLEDGE, { threads: 1, readMs: 1000, readHeapMb: 256 });
    expect((await reader.read('first', pageOf(ARTICLE))).reading.verdict).toBe('ok');
    await reader.close();
  });

  it('a page that takes too long, while another thread reads on', async () => {
    const reader = createReader(KNOWLEDGE, { threads: 2, readMs: 2000, readHeapMb: 256 });
    const endless = reader.read('tangled', pageOf(TANGLED, [ENDLESS])).catch((error: unknown) => error);
    for (const name of ['a', 'b', 'c']) expect((await reader.read(name, pageOf(ARTICLE))).reading.verdict).toBe('ok');
    expect(await endless).toBeInstanceOf(Quarantine);
    await reader.close();
  });
});
