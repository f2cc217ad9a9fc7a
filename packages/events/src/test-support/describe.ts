import type { Mention, Report } from '@gigawire/domain';

const list = (parts: readonly string[]): string => (parts.length > 0 ? parts.join(', ') : '-');

/**
 * A report on one line, in the words of its article: `status · countries · actors with roles · figures with roles · dates with roles`,
 * a dash for what is empty.
 */
export function describeReport(report: Report, mentions: readonly Mention[]): string {
  const quote = (index: number): string => mentions[index]?.quote ?? '?';
  return [
    report.status,
    report.countries.join(' ') || '-',
    list(report.actors.map((a) => `${a.name} ${a.role}`)),
    list([...report.money, ...report.quantities].map((i) => `${quote(i)} ${report.roles[i] ?? '?'}`)),
    list(report.dates.map((d) => `${quote(d.mention)} ${d.role}`)),
  ].join(' · ');
}
