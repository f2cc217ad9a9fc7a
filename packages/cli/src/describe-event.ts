import { formatDate, formatMoney, formatQuantity } from '@gigawire/alerts';
import type { NewsEvent } from '@gigawire/domain';
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

/** An event without its row numbers and instants: what stays the same when the same news is read again. */
export function eventJson(event: NewsEvent): object {
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
    sources: event.reports.map(({ article, evidence }) => ({
      publisher: article.publisher,
      url: article.url,
      published: article.published,
      evidence: evidence.quote,
    })),
  };
}
