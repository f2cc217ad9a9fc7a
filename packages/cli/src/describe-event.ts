import { formatDate, formatMoney, formatQuantity } from '@gigawire/alerts';
import { backingOf } from '@gigawire/cluster';
import type { Backed, NewsEvent, RateLookup, ReportName } from '@gigawire/domain';
import { safe, shorten, table } from './terminal.ts';

/** Events as a table, one a row. */
export function eventTable(events: readonly NewsEvent[]): string {
  return table(
    ['type', 'status', 'countries', 'quantities', 'money', 'dates', 'sources', 'title'],
    events.map((event) => [
      event.type,
      event.status,
      event.countries.join(' '),
      event.quantities.map(formatQuantity).join('\n'),
      event.money.map((m) => shorten(formatMoney(m), 40)).join('\n'),
      event.dates.map(formatDate).join('\n'),
      publishersOf(event)
        .map((name) => shorten(safe(name), 24))
        .join('\n'),
      shorten(safe(event.title ?? ''), 56),
    ]),
  );
}

/** Publishers of an event's reports, each once, in the order they reported. */
export const publishersOf = (event: NewsEvent): string[] => [
  ...new Set(event.reports.map((report) => report.article.publisher ?? report.article.url ?? 'unknown')),
];

/** For each value of an event the positions, among its sources, of the reports that say it. */
function backingJson(event: NewsEvent, rate: RateLookup): object {
  const positions = (names: readonly ReportName[]): readonly number[] =>
    names.map((name) => event.reports.findIndex((r) => r.articleId === name.articleId && r.ordinal === name.ordinal));
  const each = ({ reports, ends }: Backed): object =>
    ends === null ? { sources: positions(reports) } : { sources: positions(reports), low: positions(ends.low), high: positions(ends.high) };
  const { type, status, countries, actors, topics, money, quantities, dates, alsoTold } = backingOf(event, rate);
  return {
    type: each(type),
    status: each(status),
    countries: countries.map(each),
    actors: actors.map(each),
    topics: topics.map(each),
    money: money.map(each),
    quantities: quantities.map(each),
    dates: dates.map(each),
    alsoTold: alsoTold.map(({ field, value, reports }) => ({ field, value, sources: positions(reports) })),
  };
}

/** An event without its row numbers and instants: what stays the same when the same news is read again. */
export function eventJson(event: NewsEvent, rate: RateLookup): object {
  const { type, status, title, countries, actors, topics, money, quantities, dates, firstPublished, lastPublished, confidence, primary } =
    event;
  return {
    type,
    status,
    primary,
    title,
    countries,
    actors,
    topics,
    money,
    quantities,
    dates,
    firstPublished,
    lastPublished,
    confidence,
    articles: event.articleCount,
    publishers: event.independentPublisherCount,
    backing: backingJson(event, rate),
    sources: event.reports.map(({ article, evidence }) => ({
      publisher: article.publisher,
      url: article.url,
      published: article.published,
      evidence: evidence.quote,
    })),
  };
}
