import type { SituatedReport } from '@gigawire/domain';
import { asc, eq } from 'drizzle-orm';
import type { StoredArticle, StoredReading } from '../store.ts';
import type { Tx } from './connection.ts';
import { forgetFailures } from './failures.ts';
import { instant } from './instant.ts';
import { articles, entries, pages, reports } from './schema.ts';

export function saveReading(tx: Tx, stored: StoredReading): number {
  const { pageId, reading } = stored;
  const first = tx.select({ id: articles.id }).from(articles).where(eq(articles.pageId, pageId)).get();
  if (first) return first.id;
  const page = tx.select({ id: pages.id }).from(pages).where(eq(pages.id, pageId)).get();
  if (!page) throw new Error(`page ${pageId} is not known`);
  const { id } = tx
    .insert(articles)
    .values({
      pageId,
      verdict: reading.verdict,
      article: reading.article,
      mentions: reading.mentions,
      reports: reading.reports,
      readAt: instant(stored.at),
      // An article that reports nothing has nothing to merge.
      state: stored.reports.length > 0 ? 'waiting' : 'merged',
    })
    .returning({ id: articles.id })
    .get();
  for (const report of stored.reports) tx.insert(reports).values({ articleId: id, ordinal: report.ordinal, body: report }).run();
  tx.update(pages).set({ state: 'read' }).where(eq(pages.id, pageId)).run();
  forgetFailures(tx, 'read-article', String(pageId));
  return id;
}

export function article(tx: Tx, id: number): StoredArticle | null {
  const row = tx
    .select({ article: articles, sourceId: entries.sourceId, baseline: entries.baseline })
    .from(articles)
    .innerJoin(pages, eq(pages.id, articles.pageId))
    .innerJoin(entries, eq(entries.id, pages.entryId))
    .where(eq(articles.id, id))
    .get();
  if (!row) return null;
  const { article: text, readAt: _, state: __, ...rest } = row.article;
  return { ...text, ...rest, sourceId: row.sourceId, baseline: row.baseline };
}

export function unmergedReports(tx: Tx, articleId: number): readonly SituatedReport[] {
  const state = tx.select({ state: articles.state }).from(articles).where(eq(articles.id, articleId)).get();
  if (state?.state !== 'waiting') return [];
  const rows = tx.select().from(reports).where(eq(reports.articleId, articleId)).orderBy(asc(reports.ordinal)).all();
  return rows.map((row) => ({ ...row.body, articleId }));
}
