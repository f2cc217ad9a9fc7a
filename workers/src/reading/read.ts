import type { Article, DatedSelectors, ExchangeRate, Lexicon, Page, Reading, Source, Trace, Verdict } from '@gigawire/domain';
import { assemble, MODELS, type LexiconFacts, factsIn } from '@gigawire/events';
import { createRecognizer, type Recognizer } from '@gigawire/recognize';
import { articleOfText, scrape } from '@gigawire/scrape';

/** What reading needs to know of the world. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly rates: readonly ExchangeRate[];
}

/** Knowledge made ready once; reading any number of articles shares it. */
export interface ReadingTools {
  readonly recognize: Recognizer;
  readonly facts: LexiconFacts;
}

/** What reading needs to know of the outlet. */
export type Outlet = Pick<Source, 'zone' | 'language' | 'dateOrder' | 'selectors'> & {
  readonly publisher: string | null;
  readonly country: string | null;
};

/** A page to read. `entryPublished` is the feed's date, for pages that state none. */
export interface PageInput {
  readonly page: Pick<Page, 'finalUrl' | 'contentType' | 'body' | 'fetchedAt'>;
  readonly outlet: Outlet;
  readonly entryPublished: string | null;
  readonly explain: boolean;
}

/** A text to read as it stands. */
export interface TextInput {
  readonly text: string;
  readonly url: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly outlet: Outlet;
  readonly explain: boolean;
}

export function readingTools(knowledge: Knowledge): ReadingTools {
  return { recognize: createRecognizer(knowledge), facts: factsIn(knowledge.lexicon) };
}

/** Reads a page: scrape, recognize, assemble. Pure: the same page and knowledge give the same reading on any day. */
export function readPage(input: PageInput, tools: ReadingTools): Reading {
  const { page, outlet } = input;
  const trace: Trace = [];
  const { verdict, article } = scrape(
    { url: page.finalUrl, contentType: page.contentType, body: page.body },
    {
      zone: outlet.zone,
      publisher: outlet.publisher,
      language: outlet.language,
      dateOrder: outlet.dateOrder,
      selectors: selectorsOn(outlet.selectors, page.fetchedAt.slice(0, 10)),
      entryPublished: input.entryPublished,
      ...(input.explain && { trace }),
    },
  );
  return understand(article, verdict, { outlet, tools, trace, explain: input.explain });
}

/** Reads plain text; nothing is scraped and no span is moved. */
export function readText(input: TextInput, tools: ReadingTools): Reading {
  const { outlet } = input;
  const article = articleOfText(input.text, {
    url: input.url,
    published: input.published,
    zone: outlet.zone,
    publisher: outlet.publisher,
    language: outlet.language,
  });
  return understand(article, 'ok', { outlet, tools, trace: [], explain: input.explain });
}

interface Understanding {
  readonly outlet: Outlet;
  readonly tools: ReadingTools;
  readonly trace: Trace;
  readonly explain: boolean;
}

/** Only a whole article, or the free part of a paid one, says what happened; other verdicts keep their article and no events. */
function understand(article: Article, verdict: Verdict, { outlet, tools, trace, explain }: Understanding): Reading {
  if (verdict !== 'ok' && verdict !== 'paywall') return { verdict, article, mentions: [], reports: [], trace };
  const asked = explain ? { trace } : {};
  const mentions = tools.recognize(article, { dateOrder: outlet.dateOrder, country: outlet.country, ...asked });
  const reports = assemble({ article, mentions }, { ...tools.facts, models: MODELS, ...asked });
  return { verdict, article, mentions, reports, trace };
}

/** The layout in force on the day a page was fetched: the newest that had begun by then. */
function selectorsOn(selectors: readonly DatedSelectors[], day: string): DatedSelectors | null {
  const begun = selectors.filter((s) => s.from === null || s.from <= day);
  return begun.reduce<DatedSelectors | null>((best, s) => (best === null || (s.from ?? '') >= (best.from ?? '') ? s : best), null);
}
