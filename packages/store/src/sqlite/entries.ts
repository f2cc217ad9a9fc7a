import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Page } from '@gigawire/domain';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { StoredEntry, StoredPage } from '../store.ts';
import type { Tx } from './connection.ts';
import { forgetFailures } from './failures.ts';
import { instant } from './instant.ts';
import { entries, pageBodies, pages } from './schema.ts';

const ENTRY = {
  id: entries.id,
  sourceId: entries.sourceId,
  key: entries.key,
  url: entries.url,
  title: entries.title,
  published: entries.published,
  summary: entries.summary,
  language: entries.language,
  credit: entries.credit,
  baseline: entries.baseline,
  state: entries.state,
  outcome: entries.outcome,
};

export const entry = (tx: Tx, id: number): StoredEntry | null => tx.select(ENTRY).from(entries).where(eq(entries.id, id)).get() ?? null;

const mustHave = (tx: Tx, id: number): StoredEntry => {
  const found = entry(tx, id);
  if (!found) throw new Error(`entry ${id} is not known`);
  return found;
};

export function endEntry(tx: Tx, id: number, end: { readonly outcome: string; readonly detail: string | null }): void {
  if (mustHave(tx, id).state !== 'waiting') return;
  // What was fetched before stands, whatever a second visit came to.
  const state = lastPage(tx, id) ? 'fetched' : 'ended';
  tx.update(entries)
    .set({ state, notBefore: null, ...end })
    .where(eq(entries.id, id))
    .run();
  forgetFailures(tx, 'fetch-page', String(id));
}

export function deferEntry(tx: Tx, id: number, deferral: { readonly until: string; readonly reason: string }): void {
  mustHave(tx, id);
  tx.update(entries)
    .set({ notBefore: instant(deferral.until), detail: deferral.reason })
    .where(and(eq(entries.id, id), sql`${entries.state} = 'waiting'`))
    .run();
}

const lastPage = (tx: Tx, entryId: number) =>
  tx
    .select({ id: pages.id, version: pages.version, body: pageBodies.body })
    .from(pages)
    .innerJoin(pageBodies, eq(pageBodies.pageId, pages.id))
    .where(eq(pages.entryId, entryId))
    .orderBy(desc(pages.version))
    .limit(1)
    .get();

export function putPage(tx: Tx, entryId: number, page: Page): number {
  const { state } = mustHave(tx, entryId);
  const last = lastPage(tx, entryId);
  if (last && state !== 'waiting') return last.id;
  const id =
    last && zstdDecompressSync(last.body).equals(page.body)
      ? seenAgain(tx, last.id, page)
      : addPage(tx, entryId, { page, version: (last?.version ?? 0) + 1 });
  tx.update(entries).set({ state: 'fetched', outcome: 'ok', detail: null, notBefore: null }).where(eq(entries.id, entryId)).run();
  forgetFailures(tx, 'fetch-page', String(entryId));
  return id;
}

/** The address answered what it did before. */
function seenAgain(tx: Tx, id: number, { fetchedAt }: Page): number {
  tx.update(pages).set({ fetchedAt }).where(eq(pages.id, id)).run();
  return id;
}

function addPage(tx: Tx, entryId: number, { page, version }: { readonly page: Page; readonly version: number }): number {
  const { body, ...head } = page;
  const { id } = tx
    .insert(pages)
    .values({ ...head, entryId, version, state: 'waiting' })
    .returning({ id: pages.id })
    .get();
  tx.insert(pageBodies)
    .values({ pageId: id, encoding: 'zstd', body: zstdCompressSync(body) })
    .run();
  return id;
}

export function page(tx: Tx, id: number): StoredPage | null {
  const row = tx
    .select({ page: pages, packed: pageBodies.body, entry: ENTRY })
    .from(pages)
    .innerJoin(pageBodies, eq(pageBodies.pageId, pages.id))
    .innerJoin(entries, eq(entries.id, pages.entryId))
    .where(eq(pages.id, id))
    .get();
  if (!row) return null;
  const { state, ...head } = row.page;
  return {
    ...head,
    isRead: state === 'read',
    sourceId: row.entry.sourceId,
    entry: row.entry,
    body: new Uint8Array(zstdDecompressSync(row.packed)),
  };
}
