import type { Article } from '@gigawire/domain';
import { readText } from './body/read-text.ts';
import { NOTHING_SELECTED, select } from './body/select.ts';
import { textOf } from './dom/text.ts';
import { agencyOf } from './metadata/agency.ts';
import { bylinesOf } from './metadata/authors.ts';
import { declaredLanguage } from './metadata/language.ts';
import { readMeta, writtenDate } from './metadata/read-meta.ts';
import { readSources } from './metadata/sources.ts';
import { spokenLanguage } from './metadata/spoken-language.ts';
import type { Scraped, ScrapeContext, ScrapePage } from './page.ts';
import { compose } from './paragraphs/compose.ts';
import { decode } from './source/decode.ts';
import { parse } from './source/parse.ts';
import { asksOf } from './verdict/asks.ts';
import { judge } from './verdict/judge.ts';

/**
 * Reads the article out of a page: decode, parse, metadata, body, verdict. Never throws for what a page holds; what is not an article says
 * so in its verdict, and the article then carries what was found. Throws for an outlet's selector that is not valid.
 */
export function scrape(page: ScrapePage, ctx: ScrapeContext): Scraped {
  const { trace } = ctx;
  const note = trace ? (by: string, why: string): void => void trace.push({ step: 'scrape', by, why }) : null;
  const { root, cuts } = parse(decode(page.body, page.contentType));
  for (const cut of cuts) note?.('bound', cut);

  const sources = readSources(root, page.url);
  const selected = ctx.selectors ? select(root, ctx.selectors, note) : NOTHING_SELECTED;
  const meta = readMeta(sources, selected, ctx);
  const { lines, signatures, body } = readText(root, { sources, meta, selected, note });
  const { text, paragraphs } = compose(lines);

  const stated = meta.published ?? writtenDate(signatures, ctx);
  const declared = declaredLanguage(sources);
  const spoken = spokenLanguage(text, declared);
  const { verdict, why } = judge({
    sources,
    titles: [meta.title, sources.head.title && textOf(sources.head.title, 300)].filter((title) => title !== null),
    text,
    weight: lines.reduce((sum, { weight }) => sum + weight, 0),
    lines: body.lines.length > 0 ? body.lines : body.all,
    all: body.all,
    asks: asksOf(body),
    dated: stated !== null,
    language: spoken,
    expected: ctx.language?.split(/[-_]/)[0]?.toLowerCase() ?? null,
  });
  if (why !== null) note?.(verdict, why);
  const written = lines.map((line) => line.text);
  return {
    verdict,
    article: detached({
      ...meta,
      published: stated ?? ctx.entryPublished ?? null,
      language: spoken ?? declared ?? ctx.language,
      agency: agencyOf(bylinesOf(sources), written),
      text,
      paragraphs,
    }),
  };
}

/** A copy whose strings are its own: parts of a page's source would keep the whole source in memory as long as the article lives. */
const detached = (article: Article): Article => JSON.parse(JSON.stringify(article)) as Article;
