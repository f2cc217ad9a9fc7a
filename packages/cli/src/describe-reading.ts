import { formatMoney, formatQuantity } from '@gigawire/alerts';
import type { Mention, Reading, Report, TraceEntry } from '@gigawire/domain';
import { safe, shorten, table } from './terminal.ts';

const EVIDENCE_WIDTH = 160;

/** A reading for a person at a terminal. */
export function describeReading(reading: Reading, watches: readonly string[]): string {
  const { article, mentions, reports, trace, verdict } = reading;
  const head = [
    safe(article.title ?? '(no title)'),
    [article.publisher, article.published ?? 'undated', article.language, article.url]
      .filter((part) => part !== null)
      .map(safe)
      .join(' · '),
    ...(verdict === 'ok' ? [] : [`verdict: ${verdict}`]),
  ];
  const parts = [
    head.join('\n'),
    reports.length === 0 ? 'No events.' : reports.map((report) => describeReport(report, mentions)).join('\n'),
    mentions.length === 0 ? 'No mentions.' : describeMentions(mentions),
    watches.length === 0 ? 'Matches no watch.' : `Matches: ${watches.join(', ')}`,
  ];
  if (trace.length > 0) parts.push(describeTrace(trace, article.text));
  return parts.join('\n\n');
}

/** What the article is about, what it tells beside that as new, and background. */
const standing = ({ primary, news }: Report): string => (primary ? '●' : news ? '◐' : '○');

function describeReport(report: Report, mentions: readonly Mention[]): string {
  const quotes = (indexes: readonly number[]): string[] => indexes.map((i) => `${safe(mentions[i]?.quote ?? '')}${roleOf(report, i)}`);
  const facts = [
    report.countries.join('–'),
    report.actors.map((actor) => `${safe(actor.name)} (${actor.role})`).join(', '),
    [...quotes(report.money), ...quotes(report.quantities)].join(', '),
    report.dates.map((date) => `${safe(mentions[date.mention]?.quote ?? '')} (${date.role})`).join(', '),
  ].filter((fact) => fact !== '');
  return [
    `${standing(report)} ${report.type} · ${report.status} · ${Math.round(report.confidence * 100)} %`,
    `  ${facts.join(' · ')}`,
    `  “${safe(shorten(report.evidence.quote, EVIDENCE_WIDTH))}”`,
  ].join('\n');
}

const roleOf = (report: Report, mention: number): string => {
  const role = report.roles[mention];
  return role === undefined || role === 'total' ? '' : ` (${role})`;
};

/** Nobody reads more of them, and laying a table out takes a time that grows with the square of its rows. */
const MOST_MENTIONS = 1_000;

function describeMentions(mentions: readonly Mention[]): string {
  const rows = table(['mention', 'value', 'by', 'at', 'words'], mentions.slice(0, MOST_MENTIONS).map(mentionRow));
  const more = mentions.length - MOST_MENTIONS;
  return more > 0 ? `${rows}\n… and ${more} more: --json has all` : rows;
}

function mentionRow(mention: Mention): string[] {
  const certainty = mention.certainty === 'stated' ? '' : ` (${mention.certainty})`;
  return [mention.kind, `${valueOf(mention)}${certainty}`, mention.by, `${mention.start}–${mention.end}`, safe(shorten(mention.quote, 48))];
}

function valueOf(mention: Mention): string {
  switch (mention.kind) {
    case 'money': {
      const restates = mention.value.equivalentOf === undefined ? '' : ` = #${mention.value.equivalentOf}`;
      return formatMoney(mention.value) + restates;
    }
    case 'quantity':
      return formatQuantity(mention.value);
    case 'date':
      return `${mention.value.start ?? '…'} – ${mention.value.end ?? '…'}`;
    case 'country':
      return mention.value.code;
    case 'organization':
      return `${safe(mention.value.name)}${mention.value.country === null ? '' : ` [${mention.value.country}]`}`;
    case 'place':
      return `${mention.value.name} [${mention.value.country}]`;
    case 'technology':
    case 'programme':
    case 'bloc':
    case 'region':
      return mention.value.id;
  }
}

const describeTrace = (trace: readonly TraceEntry[], text: string): string =>
  [
    'Why:',
    ...trace.map(
      ({ step, by, why, span }) => `  ${step} ${by}: ${why}${span ? ` “${safe(shorten(text.slice(span.start, span.end), 60))}”` : ''}`,
    ),
  ].join('\n');
