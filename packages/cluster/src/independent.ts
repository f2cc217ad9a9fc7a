import { siteOf, type SituatedReport } from '@gigawire/domain';
import { isNearDuplicate } from './near-duplicate.ts';
import { addressKey } from './publication.ts';

/** Which house an article speaks for: its publisher's family, else its publisher, else its site. */
function houseOf(report: SituatedReport): string {
  const { family, publisher, url } = report.article;
  if (family !== null) return `family:${family.toLowerCase()}`;
  if (publisher !== null) return `publisher:${publisher.toLowerCase()}`;
  // Text of unknown origin cannot be shown to be independent of other such text.
  return addressKey(url) === null || url === null ? 'unknown' : `site:${siteOf(url)}`;
}

const agencyOf = (report: SituatedReport): string | null => report.article.agency?.toLowerCase() ?? null;

/** One voice: the same house, the same wire agency, or the same words. */
function isOneVoice(a: SituatedReport, b: SituatedReport): boolean {
  const agency = agencyOf(a);
  return (
    houseOf(a) === houseOf(b) ||
    (agency !== null && agency === agencyOf(b)) ||
    isNearDuplicate(a.article.fingerprint, b.article.fingerprint)
  );
}

/** For each report the number of the independent voice it belongs to; voices joined through a third are one. */
export function voicesOf(reports: readonly SituatedReport[]): readonly number[] {
  const voices = reports.map((_, i) => i);
  for (let i = 0; i < reports.length; i++) {
    for (let j = 0; j < i; j++) {
      const [from, to] = [voices[i]!, voices[j]!];
      if (from === to || !isOneVoice(reports[i]!, reports[j]!)) continue;
      for (const [k, voice] of voices.entries()) if (voice === from) voices[k] = to;
    }
  }
  return voices;
}

/** Articles, counting versions of one address once. */
export const countArticles = (reports: readonly SituatedReport[]): number =>
  new Set(reports.map((r) => addressKey(r.article.url) ?? `#${r.articleId}`)).size;
