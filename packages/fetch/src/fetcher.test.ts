import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions, type GetOptions } from './fetcher.ts';

const NOW = new Date('2026-02-03T12:00:00.000Z');
let server: Server;
let host: string;
let asked: string[];
let handle: (request: IncomingMessage, response: ServerResponse) => void;
let fetchers: Fetcher[];

beforeEach(async () => {
  asked = [];
  fetchers = [];
  handle = (_request, response) => response.end('hello');
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else handle(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await Promise.all(fetchers.map((fetcher) => fetcher.close()));
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

function fetcher(overrides: Partial<FetcherOptions> = {}): Fetcher {
  const made = createFetcher({
    userAgent: 'Gigawire/0.1 (+https://gigawire.example)',
    allow: [host],
    spacingMs: 0,
    now: () => NOW,
    wait: async () => undefined,
    gate: { reserveHost: async (_host, at) => at },
    limits: { maxBytes: 1000, connectMs: 1000, totalMs: 1000 },
    ...overrides,
  });
  fetchers.push(made);
  return made;
}

const get = (path: string, options: GetOptions = {}) => fetcher().get(`http://${host}${path}`, options);

describe('a fetch', () => {
  it('brings the page and its validators, and says who asks', async () => {
    let agent: string | undefined;
    handle = (request, response) => {
      agent = request.headers['user-agent'];
      response.writeHead(200, { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'x' }).end('hello');
    };
    const result = await get('/a');
    expect(result).toMatchObject({ outcome: 'ok', etag: '"1"', lastModified: 'x', moved: null });
    expect(result.outcome === 'ok' && new TextDecoder().decode(result.page.body)).toBe('hello');
    expect(result.outcome === 'ok' && result.page).toMatchObject({ status: 200, contentType: 'text/html', fetchedAt: NOW.toISOString() });
    expect(agent).toContain('Gigawire/0.1');
    expect(asked).toEqual(['/robots.txt', '/a']);
  });

  it('sends the validators it is given', async () => {
    handle = (request, response) => response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    expect(await get('/a', { etag: '"1"' })).toEqual({ outcome: 'not-modified', freshSeconds: null });
  });

  it.each([
    [404, { outcome: 'failed', status: 404 }],
    [500, { outcome: 'failed', status: 500 }],
    [410, { outcome: 'gone', status: 410 }],
    [503, { outcome: 'retry', at: '2026-02-03T12:02:00.000Z' }],
    [429, { outcome: 'retry', at: '2026-02-03T12:02:00.000Z' }],
  ])('%d', async (status, expected) => {
    handle = (_request, response) => response.writeHead(status, { 'retry-after': '120' }).end();
    expect(await get('/a')).toMatchObject(expected);
  });

  it('obeys robots.txt, asking for it once', async () => {
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      asked.push(request.url ?? '');
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private/' : 'hello');
    });
    const polite = fetcher();
    const outcomes = await Promise.all(['/a', '/private/b', '/c'].map((path) => polite.get(`http://${host}${path}`)));
    expect(outcomes.map((result) => result.outcome)).toEqual(['ok', 'disallowed', 'ok']);
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(asked).not.toContain('/private/b');
  });

  it('leaves a site alone whose robots.txt fails', async () => {
    server.removeAllListeners('request');
    server.on('request', (_request: IncomingMessage, response: ServerResponse) => response.writeHead(500).end());
    expect(await get('/a')).toMatchObject({ outcome: 'retry', at: '2026-02-03T13:00:00.000Z' });
  });

  it('waits for the turn the gate gives it', async () => {
    const waits: number[] = [];
    let turn = NOW.getTime();
    const gate = {
      reserveHost: async () => {
        turn += 2000;
        return new Date(turn).toISOString();
      },
    };
    await fetcher({ gate, wait: async (ms) => void waits.push(ms) }).get(`http://${host}/a`);
    expect(waits).toEqual([2000, 4000]);
  });
});

describe('redirects', () => {
  it('follows them, and notes a move for good', async () => {
    handle = (request, response) =>
      request.url === '/old' ? response.writeHead(301, { location: '/new' }).end() : response.writeHead(200).end('hello');
    expect(await get('/old')).toMatchObject({ outcome: 'ok', moved: `http://${host}/new`, page: { finalUrl: `http://${host}/new` } });
  });

  it('goes no further than five', async () => {
    handle = (_request, response) => response.writeHead(302, { location: '/loop' }).end();
    expect(await get('/loop')).toMatchObject({ outcome: 'failed', why: expect.stringContaining('redirects') as string });
    expect(asked.filter((path) => path === '/loop')).toHaveLength(6);
  });

  it.each([
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'javascript:alert(1)',
    'http://169.254.169.254/',
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://u:p@example.com/',
    'http://2130706433:1/',
  ])('refuses one to %s', async (location) => {
    handle = (_request, response) => response.writeHead(302, { location }).end();
    expect(await get('/a')).toMatchObject({ outcome: 'refused' });
  });
});

describe('names', () => {
  const resolvingTo = (...answers: LookupAddress[][]): FetcherOptions['resolve'] => {
    let call = 0;
    return (_hostname, callback) => callback(null, answers[Math.min(call++, answers.length - 1)]!);
  };

  it.each([
    ['a private address', [[{ address: '127.0.0.1', family: 4 }]]],
    [
      'one private address among public ones',
      [
        [
          { address: '203.0.114.1', family: 4 },
          { address: '10.0.0.1', family: 4 },
        ],
      ],
    ],
    ['an IPv4 address in IPv6 clothes', [[{ address: '::ffff:127.0.0.1', family: 6 }]]],
  ])('refuses a name with %s', async (_, answers) => {
    const { port } = server.address() as AddressInfo;
    const guarded = fetcher({ allow: [], resolve: resolvingTo(...answers)! });
    expect(await guarded.get(`http://news.example:${port}/a`)).toMatchObject({ outcome: 'refused' });
    expect(asked).toEqual([]);
  });
});

describe('bodies', () => {
  it.each([
    ['gzip', (body: string) => gzipSync(body)],
    ['br', (body: string) => brotliCompressSync(body)],
    ['gzip, br', (body: string) => brotliCompressSync(gzipSync(body))],
  ])('unpacks %s', async (encoding, pack) => {
    handle = (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(pack('hello'));
    const result = await get('/a');
    expect(result.outcome === 'ok' && new TextDecoder().decode(result.page.body)).toBe('hello');
  });

  it.each([
    ['too large', (r: ServerResponse) => r.end('x'.repeat(2000)), 'too-large'],
    [
      'too large though the header lies',
      (r: ServerResponse) => r.writeHead(200, { 'transfer-encoding': 'chunked' }).end('x'.repeat(2000)),
      'too-large',
    ],
    ['a bomb', (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1e6))), 'too-large'],
    [
      'a bomb in a bomb',
      (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('x'.repeat(1e6)))),
      'too-large',
    ],
    [
      'packed six times',
      (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip, gzip' }).end('x'),
      'failed',
    ],
    ['packed in a way nobody knows', (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'sdch' }).end('x'), 'failed'],
    [
      'a gzip cut short',
      (r: ServerResponse) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello hello').subarray(0, 15)),
      'failed',
    ],
    [
      'cut off in the middle',
      (r: ServerResponse) => {
        r.writeHead(200, { 'content-length': '500' });
        r.write('half');
        r.socket?.destroy();
      },
      'failed',
    ],
    [
      'dripping',
      (r: ServerResponse) => {
        r.writeHead(200);
        r.write('x');
      },
      'failed',
    ],
    ['headers that never come', () => undefined, 'failed'],
  ])('%s', async (_, answer, outcome) => {
    handle = (_request, response) => void answer(response);
    expect(await get('/a')).toMatchObject({ outcome });
  });
});

it('throws when the caller gives up', async () => {
  handle = () => undefined;
  const stop = new AbortController();
  const asking = get('/a', { signal: stop.signal });
  stop.abort();
  await expect(asking).rejects.toThrow('abort');
});
