import type { LookupAddress } from 'node:dns';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';

const NOW = new Date('2026-02-03T12:00:00.000Z');
let server: Server;
/** A private server nobody may ask: it counts who does. */
let forbidden: TcpServer;
let knocks: number;
let port: number;
let asked: string[];
let answers: Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>;
const closers: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  asked = [];
  knocks = 0;
  answers = {};
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(request.url === '/robots.txt' ? 404 : 200).end('hello');
  });
  const sockets = new Set<Socket>();
  forbidden = createTcpServer((socket) => {
    knocks++;
    sockets.add(socket);
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => forbidden.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  closers.push(
    () => new Promise((resolve) => server.close(resolve)),
    () => new Promise((resolve) => forbidden.close(resolve)),
  );
});

afterEach(async () => {
  server.closeAllConnections();
  await Promise.all(closers.splice(0).map((close) => close()));
});

function fetcher(overrides: Partial<FetcherOptions> = {}): Fetcher {
  const made = createFetcher({
    userAgent: 'Gigawire/0.1 (+https://gigawire.example)',
    allow: [`127.0.0.1:${port}`],
    spacingMs: 0,
    now: () => NOW,
    wait: async () => undefined,
    gate: { reserveHost: async (_, at) => at },
    limits: { maxBytes: 1000, connectMs: 1000, totalMs: 1000 },
    ...overrides,
  });
  closers.unshift(() => made.close());
  return made;
}

const at = (path: string): string => `http://127.0.0.1:${port}${path}`;
const canary = (): number => (forbidden.address() as AddressInfo).port;

describe('addresses written to deceive', () => {
  it.each([
    (p: number) => `http://127.0.0.1:${p}/`,
    (p: number) => `http://127.1:${p}/`,
    (p: number) => `http://0x7f.1:${p}/`,
    (p: number) => `http://2130706433:${p}/`,
    (p: number) => `http://0177.0.0.1:${p}/`,
    (p: number) => `http://0.0.0.0:${p}/`,
    (p: number) => `http://[::ffff:7f00:1]:${p}/`,
    (p: number) => `http://[::1]:${p}/`,
    (p: number) => `http://[64:ff9b::7f00:1]:${p}/`,
    (p: number) => `http://127.0.0.1.:${p}/`,
    (p: number) => `http://１２７.0.0.1:${p}/`,
    (p: number) => `http://localhost:${p}/`,
    (p: number) => `http://a\\@127.0.0.1:${p}/`,
    (p: number) => `http://u:p@127.0.0.1:${p}/`,
    (p: number) => `http://127.0.0.1:${p}#@gigawire.example/`,
    (p: number) => `gopher://127.0.0.1:${p}/`,
  ])('row %# opens no socket, asked for or redirected to', async (address) => {
    const written = address(canary());
    answers['/go'] = (_, response) => response.writeHead(302, { location: encodeURI(written) }).end();
    const guarded = fetcher();
    expect(await guarded.get(written)).toMatchObject({ outcome: 'refused' });
    expect(await guarded.get(at('/go'))).toMatchObject({ outcome: 'refused' });
    expect(await guarded.get(written, { robots: false })).toMatchObject({ outcome: 'refused' });
    expect(knocks).toBe(0);
  });

  it.each(['100.64.0.1', '198.18.0.1', '169.254.169.254', '10.0.0.1', '[fec0::1]', '[fe80::1]', '[fd00:ec2::254]'])(
    '%s is refused',
    async (host) => {
      expect(await fetcher().get(`http://${host}/latest/meta-data/`)).toMatchObject({ outcome: 'refused' });
    },
  );

  it('a name that changes its address between look-ups is asked at the first', async () => {
    const looked: string[] = [];
    const resolve: FetcherOptions['resolve'] = (name, callback) => {
      looked.push(name);
      const first: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }];
      callback(null, looked.length === 1 ? first : [{ address: '10.0.0.1', family: 4 }]);
    };
    const allowed = fetcher({ resolve, allow: [`intranet.example:${port}`] });
    expect(await allowed.get(`http://intranet.example:${port}/a`, { robots: false })).toMatchObject({ outcome: 'ok' });
    expect(looked).toEqual(['intranet.example']);
  });

  it('a name that is not allowed is refused at a private address, and no robots.txt is asked for', async () => {
    const guarded = fetcher({ resolve: (_, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]) });
    expect(await guarded.get(`http://rebind.example:${canary()}/`)).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('rebind.example'),
    });
    expect(knocks).toBe(0);
  });

  it('says when a name has no address', async () => {
    const lost = fetcher({ resolve: (_, callback) => callback(new Error('getaddrinfo ENOTFOUND lost.example'), []) });
    expect(await lost.get('http://lost.example/', { robots: false })).toEqual({
      outcome: 'failed',
      why: 'getaddrinfo ENOTFOUND lost.example',
      status: null,
    });
  });

  it('gives up on a name that is looked up for ever', async () => {
    const slow = fetcher({ resolve: () => undefined, limits: { maxBytes: 1000, connectMs: 100, totalMs: 1000 } });
    expect(await slow.get('http://slow.example/', { robots: false })).toEqual({
      outcome: 'failed',
      why: 'slow.example: no address within 100 ms',
      status: null,
    });
  });
});

describe('slow and endless answers', () => {
  const drip = (response: ServerResponse, every: number): void => {
    const timer = setInterval(() => response.write('x'), every);
    response.on('close', () => clearInterval(timer));
  };

  it('a dripping body ends on time, and other hosts are not kept waiting', async () => {
    answers['/drip'] = (_, response) => drip(response.writeHead(200), 20);
    const other = createServer((_, response) => response.end('other'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    closers.push(() => {
      other.closeAllConnections();
      return new Promise((resolve) => other.close(resolve));
    });
    const host = `127.0.0.1:${(other.address() as AddressInfo).port}`;
    const brief = fetcher({ limits: { maxBytes: 100_000, connectMs: 500, totalMs: 800 }, allow: [`127.0.0.1:${port}`, host] });
    const dripping = brief.get(at('/drip'));
    const winner = await Promise.race([dripping.then(() => 'dripping'), brief.get(`http://${host}/`).then((r) => r.outcome)]);
    expect(winner).toBe('ok');
    expect(await dripping).toEqual({ outcome: 'failed', why: 'took over 800 ms', status: null });
  });

  it('time is one budget for all redirects', async () => {
    const later = (path: string) => (_: IncomingMessage, response: ServerResponse) =>
      setTimeout(() => response.writeHead(302, { location: path }).end(), 150);
    answers = { '/1': later('/2'), '/2': later('/3'), '/3': later('/4'), '/4': later('/5') };
    const brief = fetcher({ limits: { maxBytes: 1000, connectMs: 200, totalMs: 350 } });
    expect(await brief.get(at('/1'))).toEqual({ outcome: 'failed', why: 'took over 350 ms', status: null });
    expect(asked).not.toContain('/4');
  });

  it('an endless body ends at its cap, whatever length it announced', async () => {
    answers['/endless'] = (_, response) => drip(response.writeHead(200, { 'content-length': String(1e10) }), 1);
    answers['/unannounced'] = (_, response) => {
      response.writeHead(200);
      const more = (): void => void (response.writable && response.write(Buffer.alloc(500), () => setImmediate(more)));
      more();
    };
    expect(await fetcher().get(at('/endless'))).toEqual({ outcome: 'too-large', why: 'announced body of more than 1000 bytes' });
    expect(await fetcher().get(at('/unannounced'))).toEqual({ outcome: 'too-large', why: 'packed body of more than 1000 bytes' });
  });

  it('headers without end are an error', async () => {
    answers['/headers'] = (_, response) => response.writeHead(200, { 'x-long': 'a'.repeat(30_000) }).end();
    expect(await fetcher().get(at('/headers'))).toMatchObject({ outcome: 'failed', status: null });
  });

  it('a caller may take more, or less', async () => {
    answers['/big'] = (_, response) => response.end('x'.repeat(2000));
    expect(await fetcher().get(at('/big'), { maxBytes: 2000 })).toMatchObject({ outcome: 'ok' });
    expect(await fetcher().get(at('/big'), { maxBytes: 10 })).toMatchObject({ outcome: 'too-large' });
  });
});

describe('robots.txt', () => {
  it('is not asked for when the caller says so', async () => {
    answers['/robots.txt'] = (_, response) => response.end('User-agent: *\nDisallow: /');
    expect(await fetcher().get(at('/a'))).toMatchObject({ outcome: 'disallowed', why: expect.stringContaining('/a') });
    expect(await fetcher().get(at('/a'), { robots: false })).toMatchObject({ outcome: 'ok' });
  });

  it('is heeded where a redirect leads', async () => {
    answers['/robots.txt'] = (_, response) => response.end('User-agent: Gigawire\nDisallow: /secret');
    answers['/a'] = (_, response) => response.writeHead(301, { location: '/secret' }).end();
    expect(await fetcher().get(at('/a'))).toMatchObject({ outcome: 'disallowed' });
    expect(asked).not.toContain('/secret');
  });

  it('counts its first 500 KiB', async () => {
    answers['/robots.txt'] = (_, response) => response.end(`User-agent: *\nDisallow: /x\n${'#\n'.repeat(400_000)}Disallow: /y\n`);
    const one = fetcher({ limits: { maxBytes: 1000, connectMs: 1000, totalMs: 5000 } });
    expect(await one.get(at('/x'))).toMatchObject({ outcome: 'disallowed' });
    expect(await one.get(at('/y'))).toMatchObject({ outcome: 'ok' });
  });

  it('is followed through redirects, and absent past five', async () => {
    answers['/robots.txt'] = (_, response) => response.writeHead(301, { location: '/r' }).end();
    answers['/r'] = (_, response) => response.end('User-agent: *\nDisallow: /x');
    expect(await fetcher().get(at('/x'))).toMatchObject({ outcome: 'disallowed' });
    answers['/r'] = (_, response) => response.writeHead(302, { location: '/robots.txt' }).end();
    expect(await fetcher().get(at('/x'))).toMatchObject({ outcome: 'ok' });
  });

  it('sets the pace it asks for', async () => {
    answers['/robots.txt'] = (_, response) => response.end('User-agent: *\nCrawl-delay: 7');
    const spacings: number[] = [];
    const gate = {
      reserveHost: async (_: string, now: string, spacingMs: number) => {
        spacings.push(spacingMs);
        return now;
      },
    };
    await fetcher({ gate, spacingMs: 2000 }).get(at('/a'));
    expect(spacings).toEqual([2000, 7000]);
  });
});

describe('a host that asks to be left alone', () => {
  it.each([
    [429, {}, '2026-02-03T12:15:00.000Z'],
    [429, { 'retry-after': '0' }, '2026-02-03T12:01:00.000Z'],
    [503, { 'retry-after': 'Tue, 03 Feb 2026 12:30:00 GMT' }, '2026-02-03T12:30:00.000Z'],
    [429, { 'retry-after': '315360000' }, '2026-02-04T12:00:00.000Z'],
  ])('after %d %j it is not asked for anything until %s', async (status, headers, until) => {
    answers['/busy'] = (_, response) => response.writeHead(status, headers).end();
    const one = fetcher();
    expect(await one.get(at('/busy'))).toMatchObject({ outcome: 'retry', at: until });
    expect(await one.get(at('/other'))).toMatchObject({ outcome: 'retry', at: until });
    expect(asked).not.toContain('/other');
  });

  it('a 503 that names no time concerns its address alone', async () => {
    answers['/busy'] = (_, response) => response.writeHead(503).end();
    const one = fetcher();
    expect(await one.get(at('/busy'))).toMatchObject({ outcome: 'retry' });
    expect(await one.get(at('/other'))).toMatchObject({ outcome: 'ok' });
  });
});

describe('what is sent and told', () => {
  it('no cookie, credential or referrer, even after a redirect that sets one', async () => {
    const seen: IncomingMessage['headers'][] = [];
    answers['/a'] = (request, response) => {
      seen.push(request.headers);
      response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end();
    };
    answers['/b'] = (request, response) => {
      seen.push(request.headers);
      response.end('b');
    };
    await fetcher().get(at('/a'), { etag: '"x"\r\nCookie: id=2', lastModified: 'Tue, 03 Feb 2026 11:00:00 GMT' });
    expect(seen.map((headers) => Object.keys(headers).sort())).toEqual([
      ['accept', 'accept-encoding', 'connection', 'host', 'if-modified-since', 'user-agent'],
      ['accept', 'accept-encoding', 'connection', 'host', 'if-modified-since', 'user-agent'],
    ]);
  });

  it('every answer is logged with the address that gave it', async () => {
    const log: unknown[] = [];
    answers['/a'] = (_, response) => response.writeHead(301, { location: '/b' }).end();
    await fetcher({ log: (answer) => log.push(answer) }).get(at('/a#part'));
    expect(log).toEqual([
      { url: at('/robots.txt'), status: 404, address: '127.0.0.1' },
      { url: at('/a'), status: 301, address: '127.0.0.1' },
      { url: at('/b'), status: 200, address: '127.0.0.1' },
    ]);
  });

  it('a permanent move counts up to the first that is not', async () => {
    answers['/a'] = (_, response) => response.writeHead(308, { location: '/b' }).end();
    answers['/b'] = (_, response) => response.writeHead(302, { location: '/c' }).end();
    expect(await fetcher().get(at('/a'))).toMatchObject({ outcome: 'ok', moved: at('/b'), page: { finalUrl: at('/c'), url: at('/a') } });
  });

  it.each([204, 206, 304, 300, 418])('%d is no page', async (status) => {
    answers['/a'] = (_, response) => response.writeHead(status).end();
    expect(await fetcher().get(at('/a'))).toEqual({ outcome: 'failed', why: `answered ${status}`, status });
  });

  it('a closed fetcher ends what is under way', async () => {
    answers['/never'] = () => undefined;
    const one = fetcher({ limits: { maxBytes: 1000, connectMs: 1000, totalMs: 60_000 } });
    const asking = one.get(at('/never'), { robots: false });
    await one.close();
    expect(await asking).toMatchObject({ outcome: 'failed' });
  });
});

describe('sending a form', () => {
  it('is one guarded request, and any 2xx is well', async () => {
    const bodies: string[] = [];
    answers['/hub'] = async (request, response) => {
      for await (const chunk of request) bodies.push(String(chunk));
      response.writeHead(202).end();
    };
    expect(await fetcher().post(at('/hub'), { 'hub.mode': 'subscribe', topic: 'a&b=c' })).toEqual({ outcome: 'ok', status: 202 });
    expect(bodies).toEqual(['hub.mode=subscribe&topic=a%26b%3Dc']);
    expect(asked).toEqual(['/hub']);
  });

  it('goes to nobody else: a redirect is a failure', async () => {
    answers['/hub'] = (_, response) => response.writeHead(307, { location: at('/other') }).end();
    expect(await fetcher().post(at('/hub'), { a: 'b' })).toEqual({ outcome: 'failed', why: 'answered 307', status: 307 });
    expect(asked).toEqual(['/hub']);
  });

  it.each([
    ['a private address', () => `http://127.0.0.1:${canary()}/`, { outcome: 'refused' }],
    ['another scheme', () => 'file:///etc/passwd', { outcome: 'refused' }],
    ['a hub that is busy', () => at('/busy'), { outcome: 'retry' }],
  ])('to %s ends as asking does', async (_, url, result) => {
    answers['/busy'] = (_request, response) => response.writeHead(503).end();
    expect(await fetcher().post(url(), {})).toMatchObject(result);
    expect(knocks).toBe(0);
  });
});
