import type { SituatedReport } from '@gigawire/domain';
import { nameWords } from './actors.ts';
import { isTellingName } from './gist.ts';
import { voicesOf } from './independent.ts';

/** Publishers whose word is the act itself: public bodies, and exchanges on which firms disclose. */
const PUBLIC_BODY =
  /\b(?:ministry|department|government|prefectural|cabinet|commission|authority|embassy|exchange|disclosures?|filings?|press information bureau)\b|省$|庁$/i;

/** Words of the publisher's name that could name a party. */
export const publisherNames = ({ article }: Pick<SituatedReport, 'article'>): readonly string[] =>
  nameWords(article.publisher ?? '').filter(isTellingName);

/** True when the publisher is a party to what it tells, or a body whose word is the act: a release, a notification, an exchange filing. */
export function isPrimarySource(report: SituatedReport, told: readonly SituatedReport[]): boolean {
  const { publisher } = report.article;
  if (publisher === null) return false;
  if (PUBLIC_BODY.test(publisher)) return true;
  const own = publisherNames(report);
  const others = told.filter((r) => r.article.publisher !== publisher);
  const named = new Set(told.flatMap((r) => r.actors.flatMap((a) => nameWords(a.name))));
  const opened = new Set(others.flatMap((r) => r.article.gist?.names ?? []));
  return own.length > 0 && own.every((word) => named.has(word) || opened.has(word));
}

/** Reports known to come through an agency, and through one voice only. */
const isOneAgency = (reports: readonly SituatedReport[]): boolean =>
  reports.every((r) => r.article.agency !== null) && new Set(voicesOf(reports)).size === 1;

/** True when what was known of one agency only, or from no party itself, now has a source of its own. */
export function isBetterSourced(before: readonly SituatedReport[], added: readonly SituatedReport[]): boolean {
  const all = [...before, ...added];
  if (added.some((r) => isPrimarySource(r, all)) && !before.some((r) => isPrimarySource(r, all))) return true;
  return isOneAgency(before) && new Set(voicesOf(all)).size > 1;
}
