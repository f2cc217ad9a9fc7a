import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '@gigawire/store';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const main = path('../packages/cli/src/main.ts');
const SENTENCE = 'Sakura Cells said on Tuesday it would build a 12 GWh battery plant in Gujarat with its partner from Osaka. ';

let folder: string;
let config: string;
let server: Server;
let origin: string;
let asked: string[];

const pages: Record<string, () => readonly [type: string, body: string]> = {
  '/robots.txt': () => ['text/plain', 'User-agent: *\nDisallow: /private'],
  '/': () => ['text/html', `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Home</body></html>`],
  '/feed': () => [
    'application/rss+xml',
    `<rss version="2.0"><channel><title>Loop Cells Daily</title><ttl>120</ttl>${[1, 2, 3, 4, 5]
      .map((n) => `<item><title>Plant ${n}</title><link>${origin}/a/${n}</link><pubDate>Tue, 0${n} Sep 2026 10:00:00 GMT</pubDate></item>`)
      .join('')}</channel></rss>`,
  ],
  '/page': () => ['text/html', '<html><body><p>No feed here.</p></body></html>'],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gigawire-sources-'));
  config = join(folder, 'config');
  cpSync(path('../config'), config, { recursive: true });
  for (const file of readdirSync(join(config, 'sources')).slice(2)) rmSync(join(config, 'sources', file));
  asked = [];
  server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const article = /^\/a\/\d$/.test(url)
      ? ([
          'text/html',
          `<html><head><title>Plant</title></head><body><article><h1>Plant</h1><p>${SENTENCE.repeat(6)}</p></article></body></html>`,
        ] as const)
      : null;
    const [type, body] = article ?? pages[url]?.() ?? [null, ''];
    response.writeHead(type === null ? 404 : 200, type === null ? {} : { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  const settings = join(config, 'gigawire.yaml');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace('allow: []', `allow: ['127.0.0.1:${port}']`).replace('spacingMs: 2000', 'spacingMs: 10'),
  );
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a person would, over the test's own configuration and data; at most half a minute. */
function gigawire(...args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const running = spawn(process.execPath, [main, '--config', config, ...args], {
    env: { ...process.env, INIT_CWD: folder, GIGAWIRE_DATA_DIR: join(folder, 'data'), NO_COLOR: '1' },
    timeout: 30_000,
  });
  let [out, err] = ['', ''];
  running.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  running.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => {
    running.once('close', (code) => resolve({ code, out, err }));
  });
}
const files = (): string[] => readdirSync(join(config, 'sources'));

describe('sources check', () => {
  it('tells in plain words what would happen to an address', async () => {
    const { code, out } = await gigawire('sources', 'check', origin);
    const said = out.split('\n').map((line) => line.replaceAll(origin, '').trim());
    expect(said).toEqual([
      'ok',
      'robots.txt: lets us in',
      `asked:${said[2]?.slice(6)}`,
      'feed announced: /feed',
      'rss (feedsmith): 5 entries of “Loop Cells Daily”',
      'dates: 5 of 5, 2026-09-01 to 2026-09-05',
      'would be polled every 720 minutes; an entry every 1440 minutes is usual',
      expect.stringMatching(/^sample: read: “Plant”, 2026-09-05T10:00:00Z, \d+ words, \/a\/5$/),
      'verdict: good to add',
      '',
    ]);
    expect(code).toBe(0);
  });

  it.each([
    ['no feed', '/page', 'verdict: no feed, and none announced'],
    ['what robots.txt forbids', '/private/feed', 'robots.txt: forbids it'],
    ['what is not there', '/nothing', 'failed: answered 404'],
  ])('says so of %s', async (_, where, says) => {
    const { code, out } = await gigawire('sources', 'check', origin + where);
    expect(out).toContain(says);
    expect(out).toContain('BAD');
    expect(code).toBe(1);
  });

  it('refuses an address of the intranet that is not allowed', async () => {
    const { code, out } = await gigawire('sources', 'check', 'http://127.0.0.1:9/feed', '--json');
    expect(JSON.parse(out)).toMatchObject([{ ok: false, says: ['refused: 127.0.0.1 is not a public address', 'verdict: cannot be read'] }]);
    expect(code).toBe(1);
  });
});

describe('sources add, remove, import, export', () => {
  const about = ['--country', 'IN', '--zone', 'Asia/Kolkata'];

  it('a home page becomes a file for its feed, once', async () => {
    expect(await gigawire('sources', 'add', origin, ...about)).toMatchObject({ code: 0 });
    expect(readFileSync(join(config, 'sources', 'loop-cells-daily.yaml'), 'utf8')).toContain(`url: ${origin}/feed`);
    const again = await gigawire('sources', 'add', `${origin}/feed?utm_source=x`, ...about);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is the source loop-cells-daily/main already') });
    expect((await gigawire('sources', 'list')).out).toMatch(/loop-cells-daily\/main +Loop Cells Daily +feed +ok +never/);
  });

  it('what would not be read is not added', async () => {
    const before = files();
    expect(await gigawire('sources', 'add', `${origin}/page`, ...about)).toMatchObject({ code: 1 });
    expect(await gigawire('sources', 'add', `${origin}/x`, '--country', 'UK', '--zone', 'UTC', '--unchecked')).toMatchObject({ code: 2 });
    expect(files()).toEqual(before);
  });

  it('goes through OPML to another reader and back', async () => {
    const { out } = await gigawire('sources', 'export');
    expect(out).toContain(`xmlUrl="${origin}/feed"`);
    writeFileSync(
      join(folder, 'list.opml'),
      out.replace(`${origin}/feed`, 'https://new.example/feed').replace('Loop Cells Daily', 'New &amp; Loud'),
    );
    const imported = await gigawire('sources', 'import', 'list.opml', ...about);
    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(imported.out.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(join(config, 'sources', 'new-loud.yaml'), 'utf8')).toContain('unverified: true');
    expect(await gigawire('sources', 'remove', 'new-loud/main', 'loop-cells-daily/main')).toMatchObject({ code: 0 });
    expect(existsSync(join(config, 'sources', 'new-loud.yaml'))).toBe(false);
    expect(await gigawire('sources', 'remove', 'new-loud/main')).toMatchObject({ code: 2 });
  });

  it('a list that is none is refused', async () => {
    writeFileSync(join(folder, 'bomb.opml'), '<!DOCTYPE opml [<!ENTITY a "aa">]><opml/>');
    appendFileSync(join(folder, 'bomb.opml'), ' ');
    expect(await gigawire('sources', 'import', 'bomb.opml', ...about)).toMatchObject({
      code: 2,
      err: expect.stringContaining('declarations of its own'),
    });
  });
});

describe('what waits for a look', () => {
  // Seven commands one after the other, each with a start and a time limit of its own.
  it('is shown, let go, and taken up again', { timeout: 60_000 }, async () => {
    expect((await gigawire('dead-letters', 'list')).out.trim()).toBe('Nothing was set aside.');
    const [source = ''] = files().map((name) => `${name.replace('.yaml', '')}/main`);
    const store = await openSqliteStore({ file: join(folder, 'data', 'gigawire.db') });
    const at = '2026-02-03T12:00:00.000Z';
    await store.syncSources([source], at);
    const poll = { sourceId: source, at, nextPollAt: at, outcome: 'ok', succeeded: true, holdAbove: 0 };
    await store.savePoll({ ...poll, entries: [] });
    const entry = { key: 'k', url: 'https://a.example/1', title: 'one', published: null, summary: null, language: null, credit: null };
    await store.savePoll({ ...poll, entries: [entry] });
    await store.saveHealth(source, { state: 'silent', reason: 'nothing new for 5 days\u001b[31m' }, at);
    await store.recordFailure({ stage: 'fetch-page', key: '1' }, { reason: 'five crashes', at, dead: true });
    await store.close();

    expect((await gigawire('sources', 'list')).out).toContain('silent since 2026-02-03: nothing new for 5 days·[31m');
    expect(await gigawire('sources', 'release', source, '--quiet')).toMatchObject({ code: 0, out: '1 entries go on\n' });
    expect((await gigawire('dead-letters', 'list')).out).toMatch(/fetch-page +1 +2026-02-03T12:00:00.000Z +1 +five crashes/);
    expect(await gigawire('dead-letters', 'replay')).toMatchObject({ code: 0, out: 'fetch-page 1: taken up again\n' });
    expect(await gigawire('dead-letters', 'replay', 'fetch-page', '1')).toMatchObject({ code: 1 });
    expect(await gigawire('dead-letters', 'replay', 'fetch')).toMatchObject({ code: 2 });
  });
});
