import type { Article } from '@gigawire/domain';
import { type BodyReading, readBody } from './body/read-body.ts';
import { select, type Selected } from './body/select.ts';
import { type Line, statedLines } from './body/stated-lines.ts';
import { isoOf } from './dates/moment.ts';
import { readDate } from './dates/read-date.ts';
import { nameOf } from './dom/names.ts';
import { textOf } from './dom/text.ts';
import { addressOf } from './metadata/address.ts';
import { agencyOf } from './metadata/agency.ts';
import { authorsOf, bylinesOf } from './metadata/authors.ts';
import { metaOf } from './metadata/head.ts';
import { declaredLanguage } from './metadata/language.ts';
import { namesIn } from './metadata/person.ts';
import { plain } from './metadata/plain.ts';
import { sectionOf } from './metadata/section.ts';
import { publisherOf } from './metadata/site-name.ts';
import { readSources, type Sources } from './metadata/sources.ts';
import { spokenLanguage } from './metadata/spoken-language.ts';
import { statedBodyOf } from './metadata/stated-body.ts';
import { modifiedOf, publishedOf } from './metadata/times.ts';
import { titleOf } from './metadata/title.ts';
import type { Scraped, ScrapeContext, ScrapePage } from './page.ts';
import { compose } from './paragraphs/compose.ts';
import { decode } from './source/decode.ts';
import { parse } from './source/parse.ts';
import { TRIMS } from './trims/order.ts';
import { trimLines } from './trims/trim-lines.ts';
import { judge } from './verdict/judge.ts';

type Meta = Omit<Article, 'text' | 'paragraphs' | 'language' | 'agency'>;

const NOTHING_SELECTED: Selected = { body: null, removed: new Set(), title: null, authors: null, published: null };
const ASKING = new Set(['newsletter', 'overlay']);

/**
 * Reads the article out of a page: decode, parse, metadata, body, verdict. Never throws for what a page holds; what is not an article says
 * so in its verdict, and the article then carries what was found. Throws for an outlet's selector that is not valid.
 */
export function scrape(page: ScrapePage, ctx: ScrapeContext): Scraped {
  const note = (by: string, why: string): void => void ctx.trace?.push({ step: 'scrape', by, why });
  const { root, cuts } = parse(decode(page.body, page.contentType));
  for (const cut of cuts) note('bound', cut);
  const sources = readSources(root, page.url);
  const selected = ctx.selectors ? select(root, ctx.selectors) : NOTHING_SELECTED;
  const meta = readMeta(sources, selected, ctx);
  const body = readBody(root, {
    selected: selected.body,
    removed: selected.removed,
    title: meta.title,
    description: plain(metaOf(sources.head, 'og:description', 'description', 'twitter:description')),
    ...(ctx.trace && { note: (step, why, element) => note(step, `<${element.name}>${nameOf(element).trimEnd()}: ${why}`) }),
  });
  const statedBody = statedBodyOf(sources);
  const trimmed = trimLines(body.lines, {
    trims: TRIMS,
    view: { title: meta.title, authors: meta.authors, statedBody },
    ...(ctx.trace && { note: (trim, why, line) => note(trim.name, `"${line.text.slice(0, 80)}": ${why}`) }),
  });
  const stated = statedLines(statedBody, trimmed);
  if (stated) note('stated-lines', 'the page shows little of its articleBody, which is read instead');
  const lines: readonly Line[] = stated ?? trimmed;
  const { text, paragraphs } = compose(lines);
  const declared = declaredLanguage(sources);
  const spoken = spokenLanguage(text, declared);
  const { verdict, why } = judge({
    sources,
    titles: [meta.title, sources.head.title && textOf(sources.head.title, 300)].filter((title) => title !== null),
    text,
    weight: lines.reduce((sum, { weight }) => sum + weight, 0),
    lines: body.lines.length > 0 ? body.lines : body.all,
    asks: asksOf(body),
    dated: meta.published !== null,
    language: spoken,
    expected: ctx.language?.split(/[-_]/)[0]?.toLowerCase() ?? null,
  });
  if (why !== null) note(verdict, why);
  const agency = agencyOf(
    bylinesOf(sources),
    lines.map((line) => line.text),
  );
  return { verdict, article: detached({ ...meta, language: spoken ?? declared ?? ctx.language, agency, text, paragraphs }) };
}

/** A copy whose strings are its own: parts of a page's source would keep the whole source in memory as long as the article lives. */
const detached = (article: Article): Article => JSON.parse(JSON.stringify(article)) as Article;

/** Metadata: the outlet's selectors first, then what the page states, then what was known before. */
function readMeta(sources: Sources, selected: Selected, ctx: ScrapeContext): Meta {
  const clock = { zone: ctx.zone, dateOrder: ctx.dateOrder };
  const moment = selected.published ? readDate(selected.published, ctx.dateOrder) : null;
  return {
    url: addressOf(sources),
    title: selected.title ?? titleOf(sources, ctx.publisher),
    published: (moment && isoOf(moment, ctx.zone)) ?? publishedOf(sources, clock) ?? ctx.entryPublished ?? null,
    modified: modifiedOf(sources, clock),
    zone: ctx.zone,
    publisher: ctx.publisher ?? publisherOf(sources),
    authors: selected.authors?.flatMap(namesIn) ?? authorsOf(sources, ctx.publisher),
    section: sectionOf(sources),
  };
}

/** What the page asks of its readers: the boxes taken out for it, and the lines around the end of the body. */
function asksOf({ all, lines, gone }: BodyReading): string {
  const boxes = [...gone].filter(([, step]) => ASKING.has(step)).slice(0, 30);
  const last = lines.at(-1);
  const end = last ? all.indexOf(last) : 0;
  const after = all.slice(Math.max(0, end - 3), end + 12).map(({ text }) => text.slice(0, 300));
  return [...boxes.map(([node]) => textOf(node, 400)), ...after].join('\n');
}
