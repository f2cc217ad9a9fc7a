import type { Placement, Placing } from '../store.ts';
import { unmergedReports } from './articles.ts';
import { candidates } from './candidates.ts';
import type { Tx } from './connection.ts';
import { saveEvents } from './events.ts';

/** Reads and writes under one lock: what is placed at the same time waits, and then sees what came of this. */
export function placeArticle(tx: Tx, articleId: number, { query, place, at }: Placing): Placement {
  const reports = unmergedReports(tx, articleId);
  const found = reports.length > 0 ? candidates(tx, query(reports)) : [];
  const writes = place(reports, found);
  return { reports: reports.length, candidates: found.length, writes, touched: saveEvents(tx, articleId, { writes, at }) };
}
