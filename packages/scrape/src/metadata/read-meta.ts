import type { Article } from '@gigawire/domain';
import type { Selected } from '../body/select.ts';
import { isoOf } from '../dates/moment.ts';
import { readDate } from '../dates/read-date.ts';
import type { ScrapeContext } from '../page.ts';
import { addressOf } from './address.ts';
import { authorsOf } from './authors.ts';
import { namesIn } from './person.ts';
import { sectionOf } from './section.ts';
import { publisherOf } from './site-name.ts';
import type { Sources } from './sources.ts';
import { modifiedOf, publishedOf } from './times.ts';
import { titleOf } from './title.ts';

/** What a page tells of its article besides the words. */
export type Meta = Omit<Article, 'text' | 'paragraphs' | 'language' | 'agency'>;

/** Metadata: what the outlet's selectors find first, then what the page states. `published` is null where neither tells. */
export function readMeta(sources: Sources, selected: Selected, ctx: ScrapeContext): Meta {
  const clock = { zone: ctx.zone, dateOrder: ctx.dateOrder };
  return {
    url: addressOf(sources),
    title: selected.title ?? titleOf(sources, ctx.publisher),
    published: writtenDate(selected.published === null ? [] : [selected.published], ctx) ?? publishedOf(sources, clock),
    modified: modifiedOf(sources, clock),
    zone: ctx.zone,
    publisher: ctx.publisher ?? publisherOf(sources),
    authors: selected.authors?.flatMap(namesIn) ?? authorsOf(sources, ctx.publisher),
    section: sectionOf(sources),
  };
}

/** The first date that stands in some texts, as ISO 8601; null when none does. */
export function writtenDate(texts: readonly string[], { zone, dateOrder }: Pick<ScrapeContext, 'zone' | 'dateOrder'>): string | null {
  for (const text of texts) {
    const moment = readDate(text, dateOrder);
    const iso = moment && isoOf(moment, zone);
    if (iso) return iso;
  }
  return null;
}
