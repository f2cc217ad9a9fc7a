import type { Readability as ReadabilityClass } from '@mozilla/readability';
import { load } from 'cheerio/slim';
import { decode, scrape } from '@gigawire/scrape';

/** What a reader makes of a page: all the metrics look at. */
export interface PageReading {
  /** Paragraphs separated by line breaks. */
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}

export interface SentPage {
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** A reader of pages; `read` is what is timed, `finish` turns its answer into what the metrics look at. */
interface PageReader<Answer> {
  readonly read: (page: SentPage) => Answer | Promise<Answer>;
  readonly finish: (answer: Answer) => PageReading;
}

const BLOCKS = 'p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article, figure, dt, dd, ul, ol, table';

/** The text of a reader's markup with each block on its own line; plain `textContent` glues the last word of one to the first of the next. */
function textOfMarkup(markup: string): string {
  const $ = load(markup);
  $('br').replaceWith('\n');
  $('td, th').append(' ');
  $(BLOCKS).append('\n').prepend('\n');
  return $.root()
    .text()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A byline as people write it to names as the labels have them. */
const namesOf = (byline: string | null | undefined): string[] =>
  (byline ?? '')
    .replace(/^\s{0,9}(?:by|von|par|por)\s/i, '')
    .split(/\s{0,3}(?:,|;|\||&|\band\b|\bund\b)\s{0,3}/)
    .filter((name) => name !== '');

interface Found {
  readonly content?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly date?: string | null | undefined;
}

const finishFound = ({ content, title, byline, date }: Found): PageReading => ({
  text: textOfMarkup(content ?? ''),
  title: title ?? null,
  authors: namesOf(byline),
  date: date ?? null,
});

const ours = async (): Promise<PageReader<PageReading>> => ({
  // The generic rules alone: nothing is known of the outlet.
  read({ url, bytes }) {
    const ctx = { zone: 'UTC', publisher: null, language: null, dateOrder: 'dmy' as const };
    const { article } = scrape({ url, contentType: null, body: bytes }, ctx);
    return { text: article.text, title: article.title, authors: article.authors, date: article.published };
  },
  finish: (reading) => reading,
});

const readabilityFound = (document: unknown, Readability: typeof ReadabilityClass): Found => {
  const found = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse();
  return { content: found?.content, title: found?.title, byline: found?.byline, date: found?.publishedTime };
};

const readabilityLinkedom = async (): Promise<PageReader<Found>> => {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  return { read: ({ bytes }) => readabilityFound(parseHTML(decode(bytes, null)).document, Readability), finish: finishFound };
};

const readabilityJsdom = async (): Promise<PageReader<Found>> => {
  const [{ Readability }, { JSDOM, VirtualConsole }] = await Promise.all([import('@mozilla/readability'), import('jsdom')]);
  return {
    read({ url, bytes }) {
      const dom = new JSDOM(decode(bytes, null), { url, virtualConsole: new VirtualConsole() });
      const found = readabilityFound(dom.window.document, Readability);
      dom.window.close();
      return found;
    },
    finish: finishFound,
  };
};

const defuddleLinkedom = async (): Promise<PageReader<Found>> => {
  const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
  return {
    async read({ url, bytes }) {
      const { document } = parseHTML(decode(bytes, null));
      // Without `useAsync: false` it asks other services for pages it cannot read.
      const { content, title, author, published } = await Defuddle(document, url, { useAsync: false });
      return { content, title, byline: author, date: published };
    },
    finish: finishFound,
  };
};

/** Who reads the pages, by the name in the table. Loaded one by one, each in a process of its own. */
export const pageReaders = {
  gigawire: ours,
  'readability + linkedom': readabilityLinkedom,
  'readability + jsdom': readabilityJsdom,
  'defuddle + linkedom': defuddleLinkedom,
} as const;

export type PageReaderName = keyof typeof pageReaders;

export const loadPageReader = async (name: PageReaderName): Promise<PageReader<unknown>> =>
  (await pageReaders[name]()) as PageReader<unknown>;
