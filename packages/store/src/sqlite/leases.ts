import { and, eq } from 'drizzle-orm';
import type { Tx } from './connection.ts';
import { instant } from './instant.ts';
import { leases } from './schema.ts';

/** A lease that ends further ahead than any is taken for was booked by a clock that has since been set back. */
const MAX_TERM_MS = 3_600_000;

export function takeLease(tx: Tx, name: string, lease: { readonly holder: string; readonly at: string; readonly until: string }): boolean {
  const { holder } = lease;
  const [at, until] = [instant(lease.at), instant(lease.until)];
  const held = tx.select().from(leases).where(eq(leases.name, name)).get();
  const isCredible = held !== undefined && Date.parse(held.until) - Date.parse(at) <= MAX_TERM_MS;
  if (held && held.holder !== holder && held.until > at && isCredible) return false;
  tx.insert(leases).values({ name, holder, until }).onConflictDoUpdate({ target: leases.name, set: { holder, until } }).run();
  return true;
}

export const dropLease = (tx: Tx, name: string, holder: string): void =>
  void tx
    .delete(leases)
    .where(and(eq(leases.name, name), eq(leases.holder, holder)))
    .run();
