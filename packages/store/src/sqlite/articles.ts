import type { Article, Reading, SituatedReport, Verdict } from '@gigawire/domain';
import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm';
import type { StoredArticle, StoredReading } from '../store.ts';
import type { Tx } from './connection.ts';
import { forgetFailures } from './failures.ts';
import { instant } from './instant.ts';
import { articles, entries, pages, reports } from './schema.ts';

export function saveReading(tx: Tx, stored: StoredReading): number {
  const { pageId, reading } = stored;
  const first = tx.select({ id: articles.id }).from(articles).where(eq(articles.pageId, pageId)).get();
  if (first) return first.id;
  const page = tx.select().from(pages).where(eq(pages.id, pageId)).get();
  if (!page) throw new Error(`page ${pageId} is not known`);
  tx.update(pages).set({ state: 'read' }).where(eq(pages.id, pageId)).run();
  forgetFailures(tx, 'read-article', String(pageId));
  const older = standingText(tx, page);
  return older && !isNewText(reading, older) ? older.id : addArticle(tx, stored, older);
}

interface Text {
  readonly id: number;
  readonly verdict: Verdict;
  readonly article: Article;
}

/** The text read last from an earlier version of the page. */
const standingText = (tx: Tx, { entryId, version }: { readonly entryId: number; readonly version: number }): Text | undefined =>
  tx
    .select({ id: articles.id, verdict: articles.verdict, article: articles.article })
    .from(articles)
    .innerJoin(pages, eq(pages.id, articles.pageId))
    .where(and(eq(pages.entryId, entryId), lt(pages.version, version), isNull(articles.replacedBy)))
    .orderBy(desc(pages.version))
    .limit(1)
    .get();

/** How whole a text is: a wall, a stub or an error page in its place does not unsay it. */
const wholeness = (verdict: Verdict): number => (verdict === 'ok' ? 2 : verdict === 'paywall' ? 1 : 0);

const isNewText = ({ verdict, article }: Reading, older: Text): boolean =>
  wholeness(verdict) >= wholeness(older.verdict) && (article.text !== older.article.text || article.title !== older.article.title);

function addArticle(tx: Tx, { pageId, reading, at, ...stored }: StoredReading, older: Text | undefined): number {
  const told = older && stored.revise ? stored.revise(stored.reports, reportsOfArticle(tx, older.id)) : stored.reports;
  const { id } = tx
    .insert(articles)
    .values({
      pageId,
      verdict: reading.verdict,
      article: reading.article,
      mentions: reading.mentions,
      reports: reading.reports,
      readAt: instant(at),
      // An article that reports nothing has nothing to merge, unless an older text of it did.
      state: told.length > 0 || older ? 'waiting' : 'merged',
    })
    .returning({ id: articles.id })
    .get();
  for (const report of told) tx.insert(reports).values({ articleId: id, ordinal: report.ordinal, body: report }).run();
  // What was not placed yet never will be; what was is taken back when the newer text is placed.
  if (older) tx.update(articles).set({ replacedBy: id, state: 'merged' }).where(eq(articles.id, older.id)).run();
  return id;
}

export function article(tx: Tx, id: number): StoredArticle | null {
  const row = tx
    .select({ article: articles, sourceId: entries.sourceId, baseline: entries.baseline, version: pages.version })
    .from(articles)
    .innerJoin(pages, eq(pages.id, articles.pageId))
    .innerJoin(entries, eq(entries.id, pages.entryId))
    .where(eq(articles.id, id))
    .get();
  if (!row) return null;
  const { article: text, readAt: _, state: __, ...rest } = row.article;
  return { ...text, ...rest, sourceId: row.sourceId, baseline: isBaseline(row) };
}

/** What a first poll finds is the baseline; that one of its pages was changed since is news. */
export const isBaseline = (row: { readonly baseline: boolean; readonly version: number }): boolean => row.baseline && row.version === 1;

const reportsOfArticle = (tx: Tx, articleId: number): readonly SituatedReport[] =>
  tx
    .select()
    .from(reports)
    .where(eq(reports.articleId, articleId))
    .orderBy(asc(reports.ordinal))
    .all()
    .map((row) => ({ ...row.body, articleId }));

export const isUnmerged = (tx: Tx, articleId: number): boolean =>
  tx.select({ state: articles.state }).from(articles).where(eq(articles.id, articleId)).get()?.state === 'waiting';

export const unmergedReports = (tx: Tx, articleId: number): readonly SituatedReport[] =>
  isUnmerged(tx, articleId) ? reportsOfArticle(tx, articleId) : [];

/** Articles that an article is a newer text of, the last first. */
export function olderTexts(tx: Tx, articleId: number): readonly number[] {
  const older = tx.select({ id: articles.id }).from(articles).where(eq(articles.replacedBy, articleId)).all();
  return older.flatMap(({ id }) => [id, ...olderTexts(tx, id)]);
}
