import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

export interface Migration {
  /** File name, `0001_what-it-does.sql`; its number is the version it leads to. */
  readonly name: string;
  readonly sql: string;
}

/** Marks a SQLite file as ours: "GIGW". */
const APPLICATION_ID = 0x47494757;

export function loadMigrations(): readonly Migration[] {
  const folder = join(import.meta.dirname, 'migrations');
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Brings the database to the newest version, each migration in a transaction of its own. `user_version` counts the migrations applied.
 * Throws for a file of another program, a version newer than `migrations`, a migration that loses rows or breaks a reference.
 */
export function migrate(client: Database.Database, migrations: readonly Migration[]): void {
  // A table is rebuilt by copying and dropping it; with foreign keys on, dropping would delete its children.
  client.pragma('foreign_keys = OFF');
  while (client.transaction(() => step(client, migrations)).immediate());
}

function step(client: Database.Database, migrations: readonly Migration[]): boolean {
  checkOwner(client);
  const version = Number(client.pragma('user_version', { simple: true }));
  if (version > migrations.length) {
    throw new Error(`it is at version ${version}, this program knows ${migrations.length}: it was written by a newer gigawire`);
  }
  const next = migrations[version];
  if (!next) return false;
  const before = rowCounts(client);
  try {
    client.exec(next.sql);
    checkRows(before, rowCounts(client));
    checkReferences(client);
  } catch (cause) {
    throw new Error(`migration ${next.name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  client.pragma(`user_version = ${version + 1}`);
  client.pragma(`application_id = ${APPLICATION_ID}`);
  return true;
}

function checkOwner(client: Database.Database): void {
  const owner = Number(client.pragma('application_id', { simple: true }));
  if (owner !== APPLICATION_ID && (owner !== 0 || tables(client).length > 0)) throw new Error('it belongs to another program');
}

const tables = (client: Database.Database): readonly string[] =>
  client
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`)
    .all()
    .map((row) => row.name)
    .filter((name) => !name.startsWith('sqlite_') && !name.startsWith('event_words_'));

const rowCounts = (client: Database.Database): ReadonlyMap<string, number> =>
  new Map(tables(client).map((name) => [name, Number(client.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]));

function checkRows(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): void {
  for (const [name, count] of before) {
    const now = after.get(name);
    if (now !== undefined && now < count) throw new Error(`table ${name} had ${count} rows and would have ${now}`);
  }
}

function checkReferences(client: Database.Database): void {
  const broken = client.pragma('foreign_key_check') as readonly { table: string; rowid: number; parent: string }[];
  const first = broken[0];
  if (first) throw new Error(`${broken.length} rows point at nothing, the first in ${first.table} (row ${first.rowid} to ${first.parent})`);
}
