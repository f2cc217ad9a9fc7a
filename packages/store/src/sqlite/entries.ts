import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Page } from '@gigawire/domain';
import { and, eq, sql } from 'drizzle-orm';
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
  tx.update(entries)
    .set({ state: 'ended', notBefore: null, ...end })
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

export function putPage(tx: Tx, entryId: number, page: Page): number {
  mustHave(tx, entryId);
  const first = tx.select({ id: pages.id }).from(pages).where(eq(pages.entryId, entryId)).get();
  if (first) return first.id;
  const { body, ...head } = page;
  const { id } = tx
    .insert(pages)
    .values({ ...head, entryId, state: 'waiting' })
    .returning({ id: pages.id })
    .get();
  tx.insert(pageBodies)
    .values({ pageId: id, encoding: 'zstd', body: zstdCompressSync(body) })
    .run();
  tx.update(entries).set({ state: 'fetched', outcome: 'ok', detail: null, notBefore: null }).where(eq(entries.id, entryId)).run();
  forgetFailures(tx, 'fetch-page', String(entryId));
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
  const { state: _, ...head } = row.page;
  return { ...head, sourceId: row.entry.sourceId, entry: row.entry, body: new Uint8Array(zstdDecompressSync(row.packed)) };
}
