import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { loadMigrations, migrate } from './migrate.ts';

export type Connection = BetterSQLite3Database & { readonly $client: Database.Database };

/** The handle inside a transaction; every unit of work takes it, none opens a transaction of its own. */
export type Tx = Parameters<Parameters<BetterSQLite3Database['transaction']>[0]>[0];

/** Statements kept compiled: of texts that depend on how much is asked for there is no end, so the one that came first is forgotten first. */
const MOST_COMPILED = 300;

/** Compiles every text once: the query builder asks for the same ones again and again, and compiling costs more than running most of them. */
function compileOnce(client: Database.Database): void {
  const compile = client.prepare.bind(client);
  const compiled = new Map<string, Database.Statement>();
  client.prepare = ((text: string) => {
    const known = compiled.get(text);
    if (known && !known.busy) return known.reader ? known.raw(false) : known;
    const statement = compile(text);
    const [first] = compiled.keys();
    if (compiled.size >= MOST_COMPILED && first !== undefined) compiled.delete(first);
    compiled.set(text, statement);
    return statement;
  }) as typeof client.prepare;
}

/** Opens (or makes) the database, newest schema, safe settings. Throws when it is not ours or newer than this program. */
export function connect(file: string): Connection {
  const client = new Database(file);
  try {
    client.pragma('busy_timeout = 5000');
    client.pragma('trusted_schema = OFF');
    // Before anything that would change the file, which may not be ours.
    migrate(client, loadMigrations());
    client.pragma('journal_mode = WAL');
    // FULL, not the usual NORMAL of WAL: what a job committed must be there after a power cut, since its queue entry is gone.
    client.pragma('synchronous = FULL');
    client.pragma('foreign_keys = ON');
    // Pages kept in memory, in KiB, taken as they are needed: placing an article looks up scattered ones of a large database.
    client.pragma('cache_size = -65536');
    // Pages of the log before they are moved to their places, 16 MB: what one article changes lies scattered, and moved seldom most of it is moved once.
    client.pragma('wal_autocheckpoint = 4000');
    compileOnce(client);
  } catch (cause) {
    client.close();
    throw new Error(`opening database ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  return drizzle({ client });
}

/** Runs a unit of work that writes. The lock is taken at its beginning, so that two processes never deadlock by upgrading. */
export const write = <T>(db: Connection, work: (tx: Tx) => T): T => db.transaction(work, { behavior: 'immediate' });

/** Runs a unit of work that only reads, on one snapshot. */
export const read = <T>(db: Connection, work: (tx: Tx) => T): T => db.transaction(work, { behavior: 'deferred' });
