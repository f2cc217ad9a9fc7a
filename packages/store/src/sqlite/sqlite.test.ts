import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crawlContract } from '../crawl.case.ts';
import { revisionContract } from '../revision.case.ts';
import { storeContract } from '../store.case.ts';
import { minute, seedEvent, seedSources } from '../store.samples.ts';
import { loadMigrations } from './migrate.ts';
import { openSqliteStore } from './open.ts';

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'gigawire-store-'));

async function database() {
  const folder = await temporary();
  return {
    open: () => openSqliteStore({ file: join(folder, 'gigawire.db') }),
    remove: () => rm(folder, { recursive: true }),
  };
}
storeContract('sqlite', database);
crawlContract('sqlite', database);
revisionContract('sqlite', database);

describe('the file', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await temporary();
    file = join(folder, 'gigawire.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is refused when it is newer than the code, and left as it was', async () => {
    await (await openSqliteStore({ file })).close();
    const raw = new Database(file);
    raw.pragma('user_version = 99');
    raw.close();
    await expect(openSqliteStore({ file })).rejects.toThrow(
      `opening database ${file}: it is at version 99, this program knows ${loadMigrations().length}: it was written by a newer gigawire`,
    );
    const after = new Database(file);
    expect(after.pragma('user_version', { simple: true })).toBe(99);
    after.close();
  });

  it("is refused when it is another program's, and left as it was", async () => {
    const raw = new Database(file);
    raw.exec('CREATE TABLE recipe (name TEXT)');
    raw.close();
    await expect(openSqliteStore({ file })).rejects.toThrow('it belongs to another program');
    const after = new Database(file);
    expect(after.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['recipe']);
    expect(after.pragma('journal_mode', { simple: true })).toBe('delete');
    after.close();
  });

  it('is refused when it is no database', async () => {
    await writeFile(file, 'a letter to an aunt, long enough to be read as a header of something that it is not, and then some more of it');
    await expect(openSqliteStore({ file })).rejects.toThrow(`opening database ${file}: file is not a database`);
  });

  it('is sound after use: integrity, references, write-ahead log', async () => {
    const store = await openSqliteStore({ file });
    await seedSources(store);
    const { eventId, stepId } = await seedEvent(store, 'one');
    await store.saveAlerts([stepId], [{ subscriptionId: 's', stepId, suppressed: null }], minute(5));
    await store.addReview({ eventId, decision: 'accept', reviewer: 'maya', edits: {}, note: null, at: minute(6) });
    await store.close();
    const raw = new Database(file);
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    raw.close();
  });

  it('is shared by two at once', async () => {
    const [one, two] = [await openSqliteStore({ file }), await openSqliteStore({ file })];
    expect(await one.reserveHost('news.example', minute(0), 60_000)).toBe(minute(0));
    expect(await two.reserveHost('news.example', minute(0), 60_000)).toBe(minute(1));
    expect(await one.reserveHost('news.example', minute(0), 60_000)).toBe(minute(2));
    await Promise.all([one.close(), two.close()]);
  });
});

it('lives in memory when asked to', async () => {
  const store = await openSqliteStore({ file: ':memory:' });
  await seedSources(store);
  expect(await store.dueSources(minute(40))).toEqual(['a/main', 'b/main']);
  await store.close();
});
