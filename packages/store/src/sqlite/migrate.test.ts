import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { loadMigrations, migrate } from './migrate.ts';

const first = {
  name: '0001_tables.sql',
  sql: 'CREATE TABLE parent (id INTEGER PRIMARY KEY); CREATE TABLE child (parent INTEGER REFERENCES parent (id) ON DELETE CASCADE)',
};

function filled(): Database.Database {
  const client = new Database(':memory:');
  migrate(client, [first]);
  client.exec('INSERT INTO parent VALUES (1), (2); INSERT INTO child VALUES (1), (2)');
  return client;
}

const state = (client: Database.Database) => ({
  version: client.pragma('user_version', { simple: true }),
  rows: ['parent', 'child'].map((table) => client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
});

describe('migrate', () => {
  it('applies what is missing, once', () => {
    const client = filled();
    const second = { name: '0002_column.sql', sql: 'ALTER TABLE parent ADD COLUMN name TEXT' };
    migrate(client, [first, second]);
    migrate(client, [first, second]);
    expect(state(client)).toEqual({ version: 2, rows: [2, 2] });
  });

  it('rebuilds a table without deleting its children', () => {
    const client = filled();
    const rebuild =
      'CREATE TABLE next (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO next (id) SELECT id FROM parent; DROP TABLE parent; ALTER TABLE next RENAME TO parent';
    migrate(client, [first, { name: '0002_rebuild.sql', sql: rebuild }]);
    expect(state(client)).toEqual({ version: 2, rows: [2, 2] });
  });

  it.each([
    ['loses rows', 'DELETE FROM child WHERE parent = 1', 'table child had 2 rows and would have 1'],
    ['breaks a reference', 'UPDATE child SET parent = 9 WHERE parent = 1', '1 rows point at nothing, the first in child (row 1 to parent)'],
    ['is no SQL', 'ALTER TABLE parent ADD COLUMN name TEXT; MAKE ME A TABLE', 'near "MAKE": syntax error'],
  ])('undoes one that %s', (_, sql, message) => {
    const client = filled();
    expect(() => migrate(client, [first, { name: '0002_bad.sql', sql }])).toThrow(`migration 0002_bad.sql: ${message}`);
    expect(state(client)).toEqual({ version: 1, rows: [2, 2] });
    expect(
      client
        .prepare('SELECT * FROM parent')
        .columns()
        .map((column) => column.name),
    ).toEqual(['id']);
  });

  it('refuses a version it does not know', () => {
    const client = filled();
    expect(() => migrate(client, [])).toThrow('it is at version 1, this program knows 0');
  });
});

it('terms that were kept as objects become texts', () => {
  const client = new Database(':memory:');
  const migrations = loadMigrations();
  migrate(client, migrations.slice(0, 6));
  client.pragma('foreign_keys = OFF');
  const before = (gist: object): string => JSON.stringify({ article: { title: 'Aoba picks Sanand', gist } });
  const bodies = [
    before({ names: ['aoba'], front: { aoba: 1 }, text: { aoba: 2, sanand: 1 } }),
    before({ names: [], text: {} }),
    before({ names: [] }),
  ];
  for (const [ordinal, body] of bodies.entries())
    client.prepare('INSERT INTO report (article_id, ordinal, body) VALUES (1, ?, ?)').run(ordinal, body);
  client.exec(migrations[6]?.sql ?? '');
  const after = client.prepare<[], string>('SELECT body FROM report ORDER BY ordinal').pluck().all();
  expect(after.map((body) => (JSON.parse(body) as { article: { gist: object } }).article.gist)).toEqual([
    { names: ['aoba'], front: 'aoba:1', text: 'aoba:2 sanand:1' },
    { names: [], front: '', text: '' },
    { names: [] },
  ]);
});
