import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Source } from '@gigawire/domain';
import { type Outlet, readOutlets } from './outlet.ts';
import { renderFeed } from './render-feed.ts';
import { renderNotice, renderPage } from './render-page.ts';

/** One answered request; `at` is an ISO 8601 instant in UTC on the site's clock, `host` the loopback "127.0.0.1:port" asked. */
interface SiteRequest {
  readonly at: string;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface Site {
  readonly sources: readonly Source[];
  /** "127.0.0.1:port" of each outlet, for a fetcher's list of allowed private addresses. */
  readonly hosts: readonly string[];
  /** Every request answered so far, in order. */
  readonly requests: readonly SiteRequest[];
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an outlet answers with at an instant. */
interface Scene {
  readonly origin: string;
  readonly now: Date;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const EVERY_MINUTES = 30;

function robots(outlet: Outlet): string {
  return ['User-agent: *', ...(outlet.disallow.length > 0 ? outlet.disallow.map((path) => `Disallow: ${path}`) : ['Disallow:']), ''].join(
    '\n',
  );
}

function answer(outlet: Outlet, path: string, { origin, now }: Scene): Answer {
  const articles = outlet.articles.filter((a) => Date.parse(a.published) <= now.getTime());
  if (path === '/robots.txt') return { status: 200, headers: { 'content-type': 'text/plain' }, body: robots(outlet) };
  if (path === '/') return { status: 200, headers: HTML, body: renderNotice(outlet, outlet.about, articles) };
  if (path === outlet.path) {
    const { contentType, body } = renderFeed({ outlet, articles, origin });
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    return { status: 200, headers: { 'content-type': contentType, 'cache-control': 'max-age=300', etag }, body };
  }
  const article = articles.find((a) => a.path === path);
  if (article) return { status: 200, headers: HTML, body: renderPage(outlet, article, articles) };
  return { status: 404, headers: HTML, body: renderNotice(outlet, 'Page not found', articles.slice(0, 3)) };
}

function sourceOf(outlet: Outlet, origin: string): Source {
  const { publisher, family, country, zone, language, dateOrder, kind } = outlet;
  const where = { id: `${outlet.id}/main`, kind, url: origin + outlet.path };
  return {
    ...where,
    publisher,
    family,
    country,
    zone,
    language,
    dateOrder,
    everyMinutes: EVERY_MINUTES,
    selectors: [],
    unverified: false,
    enabled: true,
  };
}

const ended = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });

async function serveOutlet(outlet: Outlet, now: () => Date, requests: SiteRequest[]): Promise<{ server: Server; host: string }> {
  let host = '';
  const server = createServer((request, response) => {
    const at = now();
    const method = request.method ?? 'GET';
    const path = new URL(request.url ?? '/', 'http://site.invalid').pathname;
    const full = answer(outlet, path, { origin: `http://${host}`, now: at });
    const known = full.headers['etag'] !== undefined && request.headers['if-none-match'] === full.headers['etag'];
    const status = known ? 304 : full.status;
    requests.push({ at: at.toISOString(), host, method, path, status });
    response.writeHead(status, full.headers);
    response.end(known || method === 'HEAD' ? undefined : full.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`outlet ${outlet.id} has no port`);
  host = `127.0.0.1:${address.port}`;
  return { server, host };
}

/**
 * Serves the outlets of a site folder on loopback, one server each on a free port, as they stood at `now()`: an article is listed and found once its
 * publication has come. Feeds answer with an ETag and 304; links in feeds point to loopback, canonical links in pages to the outlet's own host.
 * Throws when an outlet cannot be read.
 */
export async function serveSite(folder: string, o: { readonly now: () => Date }): Promise<Site> {
  const outlets = await readOutlets(folder);
  const requests: SiteRequest[] = [];
  const served = await Promise.all(outlets.map(async (outlet) => ({ outlet, ...(await serveOutlet(outlet, o.now, requests)) })));
  return {
    sources: served.map(({ outlet, host }) => sourceOf(outlet, `http://${host}`)),
    hosts: served.map(({ host }) => host),
    requests,
    close: async () => {
      await Promise.all(served.map(({ server }) => ended(server)));
    },
  };
}
