import { type CandidateQuery, publishedDay, type ReportName, type SituatedReport } from '@gigawire/domain';
import { and, eq, sql } from 'drizzle-orm';
import { among, listed } from './among.ts';
import type { Tx } from './connection.ts';
import { articles, looseReports, reports } from './schema.ts';

/** Reports handed out for one query, and rows looked at for one name. */
const MAX_REPORTS = 20;
const MAX_PER_KEY = 100;
/** Names a loose report must share; a week says as much alone. */
const MIN_NAMES = 2;

/** Reports that back no event and share two names with the query, or a week: those that share most. */
export function looseFor(tx: Tx, { names, weeks, from, to }: CandidateQuery): readonly SituatedReport[] {
  const keys = [...names, ...weeks];
  if (keys.length === 0) return [];
  const [first, last] = [from?.slice(0, 7) ?? '', to?.slice(0, 7) ?? '9999-99'];
  const newest = sql`SELECT report_id AS id FROM loose_report WHERE key = asked.value AND month BETWEEN ${first} AND ${last}
    ORDER BY month DESC LIMIT ${MAX_PER_KEY}`;
  const rows = tx.all<{ readonly place: number; readonly ids: string }>(
    sql`SELECT asked.key AS place, (SELECT json_group_array(id) FROM (${newest})) AS ids FROM ${listed(keys)} AS asked`,
  );
  const common = new Map<number, number>();
  for (const { place, ids } of rows)
    for (const id of JSON.parse(ids)) common.set(id, (common.get(id) ?? 0) + (place < names.length ? 1 : MIN_NAMES));
  const ids = [...common]
    .filter(([, weight]) => weight >= MIN_NAMES)
    .sort(([idA, a], [idB, b]) => b - a || idB - idA)
    .slice(0, MAX_REPORTS)
    .map(([id]) => id);
  if (ids.length === 0) return [];
  const told = tx.select().from(reports).where(among(reports.id, ids)).all();
  return told.map((row) => ({ ...row.body, articleId: row.articleId }));
}

/** Rewrites what some reports are found by: those that back an event, or whose article has a newer text, by nothing. */
export function indexLoose(tx: Tx, names: readonly ReportName[], keysOf: (report: SituatedReport) => readonly string[]): void {
  for (const { articleId, ordinal } of names) {
    const row = tx
      .select({ id: reports.id, eventId: reports.eventId, body: reports.body, replacedBy: articles.replacedBy })
      .from(reports)
      .innerJoin(articles, eq(articles.id, reports.articleId))
      .where(and(eq(reports.articleId, articleId), eq(reports.ordinal, ordinal)))
      .get();
    if (!row) continue;
    tx.delete(looseReports).where(eq(looseReports.reportId, row.id)).run();
    if (row.eventId !== null || row.replacedBy !== null) continue;
    const month = publishedDay(row.body.article)?.slice(0, 7) ?? '';
    for (const key of new Set(keysOf({ ...row.body, articleId }))) tx.insert(looseReports).values({ key, month, reportId: row.id }).run();
  }
}
