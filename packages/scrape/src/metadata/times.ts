import type { DateOrder } from '../dates/read-date.ts';
import { isoOf } from '../dates/moment.ts';
import { readDate } from '../dates/read-date.ts';
import { attribute } from '../dom/element.ts';
import { textOf } from '../dom/text.ts';
import { ldString } from './json-ld.ts';
import type { Sources } from './sources.ts';
import { datelines } from './visible-date.ts';

export interface Clockwork {
  readonly zone: string;
  readonly dateOrder: DateOrder;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'citation_publication_date',
  'og:published_time',
  'date',
  'last-modified-date',
  'displaydate',
  'datecreated',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'article:modified',
  'last-modified',
  'revised',
];

const first = (values: readonly (string | null | undefined)[], clock: Clockwork): string | null => {
  for (const value of values) {
    const moment = value ? readDate(value, clock.dateOrder) : null;
    const iso = moment && isoOf(moment, clock.zone);
    if (iso) return iso;
  }
  return null;
};

const URL_DAY = /\/(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$|\D)/;

/** When the article was published, as ISO 8601 (see `isoOf`); null when the page does not tell. Never the time of reading. */
export function publishedOf(sources: Sources, clock: Clockwork): string | null {
  const { head, ld, url } = sources;
  const stated = first(
    [
      ldString(ld.node?.['datePublished']),
      ...PUBLISHED.map((name) => head.meta.get(name)?.[0]),
      ldString(ld.node?.['dateCreated']),
      ldString(ld.node?.['uploadDate']),
    ],
    clock,
  );
  if (stated) return stated;
  const marked = head.marked.filter(({ attribs }) => attribs['itemprop'] === 'datePublished');
  const shown = first(
    [
      ...marked.map((element) => attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element, 100)),
      ...head.times.slice(0, 5).map((element) => attribute(element, 'datetime') ?? textOf(element, 100)),
    ],
    clock,
  );
  if (shown) return shown;
  const named = head.marked.filter(({ attribs }) =>
    /date|time|publish|posted|byline|meta|datum|fecha|tarih|dato|firma/i.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`),
  );
  const written = first(
    named.slice(0, 30).map((element) => textOf(element, 200)),
    clock,
  );
  if (written) return written;
  const day = URL_DAY.exec(url);
  const inAddress = day && first([`${day[1]}-${day[2]}-${day[3]}`], clock);
  const nearby = first(datelines(sources), clock);
  // The address is surer of the day; the line may know the hour.
  return inAddress && nearby?.slice(0, 10) !== inAddress ? inAddress : nearby;
}

/** When the article was last changed, like `publishedOf`. */
export function modifiedOf({ head, ld }: Sources, clock: Clockwork): string | null {
  const marked = head.marked.filter(({ attribs }) => attribs['itemprop'] === 'dateModified');
  return first(
    [
      ldString(ld.node?.['dateModified']),
      ...MODIFIED.map((name) => head.meta.get(name)?.[0]),
      ...marked.map((element) => attribute(element, 'datetime') ?? attribute(element, 'content')),
    ],
    clock,
  );
}
