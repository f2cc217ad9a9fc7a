import Database from 'better-sqlite3';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { loadMigrations, migrate } from './migrate.ts';
import * as schema from './schema.ts';

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

const client = new Database(':memory:');
migrate(client, loadMigrations());
const tables = Object.values(schema).map((table) => getTableConfig(table as SQLiteTable));

it.each(tables.map((table) => [table.name, table] as const))('%s is in the database as the code has it', (name, table) => {
  const keys = new Set(
    [...table.primaryKeys.flatMap((key) => key.columns), ...table.columns.filter((column) => column.primary)].map((column) => column.name),
  );
  const code = table.columns.map((column) => [
    column.name,
    column.getSQLType().toUpperCase(),
    column.notNull || keys.has(column.name),
    keys.has(column.name),
  ]);
  const info = client.pragma(`table_info(${name})`) as readonly ColumnInfo[];
  expect(info.map((column) => [column.name, column.type, column.notnull === 1 || column.pk > 0, column.pk > 0])).toEqual(code);
});

it('knows every table of the database', () => {
  const names = client
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'event_words%' ORDER BY name`)
    .pluck()
    .all();
  expect(tables.map((table) => table.name).sort()).toEqual(names);
});
