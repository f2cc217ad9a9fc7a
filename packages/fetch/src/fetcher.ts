import { allowList, RefusedAddress } from './addresses.ts';
import { TooLarge } from './body.ts';
import { guardedAgent, type Resolve } from './dial.ts';
import { Ended, type FetchResult, type Refusal } from './fetch-result.ts';
import { freshSeconds } from './freshness.ts';
import { createHostLine, type HostLineOptions } from './host-line.ts';
import { linkOf } from './link-header.ts';
import { type Answer, get, post, type RequestContext } from './request.ts';
import { retryAt } from './retry-after.ts';
import { createRobotsCache } from './robots-cache.ts';
import { MAX_ROBOTS_BYTES, productToken } from './robots.ts';

/** Origins whose address is remembered for the log. */
const MAX_ORIGINS = 10_000;

export interface FetcherOptions extends HostLineOptions {
  /** "Product/version (+contact)"; the product is what robots.txt knows us by. */
  readonly userAgent: string;
  /** "host" or "host:port" of private servers that may be asked. */
  readonly allow: readonly string[];
  /** Least time between two requests to one host. */
  readonly spacingMs: number;
  readonly limits: { readonly maxBytes: number; readonly connectMs: number; readonly totalMs: number };
  /** The system's resolver when not given. */
  readonly resolve?: Resolve;
  /** Told of every answer, redirects and robots.txt among them, with the IP address that gave it. */
  readonly log?: (answer: { readonly url: string; readonly status: number; readonly address: string | null }) => void;
}

export interface GetOptions {
  readonly accept?: string;
  /** Validators of the copy at hand (RFC 9110 §13.1). */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Most bytes of the body, packed and unpacked alike. */
  readonly maxBytes?: number;
  /** False asks whatever robots.txt says: for addresses we were given to call. */
  readonly robots?: boolean;
  readonly signal?: AbortSignal;
}

/** How sending a form ended. */
export type PostResult = { readonly outcome: 'ok'; readonly status: number } | Refusal;

/** The one door to the network. */
export interface Fetcher {
  /** Asks for an address, politely and guarded. Every ending of the remote side is a value; throws only when the caller's signal aborts. */
  get(url: string, options?: GetOptions): Promise<FetchResult>;
  /**
   * Sends a form to an address we were given to call: as guarded and spaced as any request, whatever robots.txt says. `ok` is any answer of 2xx.
   * Throws only when the caller's signal aborts.
   */
  post(url: string, form: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<PostResult>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { now, limits, userAgent, spacingMs } = options;
  const isAllowed = allowList(options.allow);
  const connections = new Map<string, string>();
  const agent = guardedAgent({
    connectMs: limits.connectMs,
    isAllowed,
    ...(options.resolve && { resolve: options.resolve }),
    connected(origin, address) {
      if (connections.size >= MAX_ORIGINS) connections.clear();
      connections.set(origin, address);
    },
  });
  const line = createHostLine(options);
  const product = productToken(userAgent);
  const closing = new AbortController();
  const answered = (url: URL, status: number): void =>
    options.log?.({ url: url.href, status, address: connections.get(`${url.protocol}//${url.host}`) ?? null });
  const shared = { agent, userAgent, isAllowed, totalMs: limits.totalMs, answered };

  const robots = createRobotsCache({
    now,
    product,
    ask: (address) =>
      get(
        address,
        { accept: 'text/plain, */*;q=0.5' },
        {
          ...shared,
          maxBytes: MAX_ROBOTS_BYTES,
          cut: true,
          signal: closing.signal,
          turn: (url, run) => line.take(url.host, { spacingMs, signal: closing.signal }, run),
        },
      ),
  });

  /** An exchange at its host's turn, once robots.txt lets it and unless the host has closed its door for a while. */
  const politely =
    (heedRobots: boolean, signal: AbortSignal): RequestContext['turn'] =>
    async (url, run) => {
      const rules = heedRobots ? await robots.rulesFor(url, signal) : null;
      if (rules && !rules.allows(url.href)) {
        throw new Ended({ outcome: 'disallowed', why: `robots.txt of ${url.host} keeps ${product} out of ${url.pathname}` });
      }
      return line.take(url.host, { spacingMs: Math.max(spacingMs, rules?.crawlDelayMs ?? 0), signal }, () => {
        const until = line.closedUntil(url.host);
        if (until) throw new Ended({ outcome: 'retry', at: until.toISOString(), why: `${url.host} asked to be left alone` });
        return run();
      });
    };

  return {
    async get(address, { accept = '*/*', etag, lastModified, maxBytes = limits.maxBytes, robots: heed = true, signal } = {}) {
      const stop = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
      const conditions = {
        ...(isHeaderValue(etag) && { 'if-none-match': etag }),
        ...(isHeaderValue(lastModified) && { 'if-modified-since': lastModified }),
      };
      try {
        const answer = await get(address, { accept, ...conditions }, { ...shared, maxBytes, signal: stop, turn: politely(heed, stop) });
        const result = judge(address, answer, { at: now(), conditional: Object.keys(conditions).length > 0 });
        if (result.outcome === 'retry' && (answer.status === 429 || answer.headers['retry-after'])) {
          line.close(new URL(answer.url).host, new Date(result.at));
        }
        return result;
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        return explain(error, limits.totalMs);
      }
    },
    async post(address, form, signal) {
      const stop = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
      try {
        const { maxBytes } = limits;
        const answer = await post(address, form, { ...shared, maxBytes, cut: true, signal: stop, turn: politely(false, stop) });
        if (answer.status >= 200 && answer.status < 300) return { outcome: 'ok', status: answer.status };
        const result = judge(address, answer, { at: now(), conditional: false });
        return result.outcome === 'ok' || result.outcome === 'not-modified'
          ? { outcome: 'failed', why: `answered ${answer.status}`, status: answer.status }
          : result;
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        return explain(error, limits.totalMs);
      }
    },
    async close() {
      closing.abort(new Error('the fetcher is closed'));
      await agent.destroy();
    },
  };
}

/** Validators come from servers; only what can be a header is sent back. */
const isHeaderValue = (value: string | null | undefined): value is string => /^[\x20-\x7e]{1,1000}$/.test(value ?? '');

/** What an answer means (RFC 9110 §15). */
function judge(address: string, answer: Answer, { at, conditional }: { readonly at: Date; readonly conditional: boolean }): FetchResult {
  const { status, headers } = answer;
  if (status === 304 && conditional) return { outcome: 'not-modified', freshSeconds: freshSeconds(headers, at) };
  if (status === 410) return { outcome: 'gone', status };
  if (status === 429 || status === 503) {
    return { outcome: 'retry', at: retryAt(headers['retry-after'] ?? null, at).toISOString(), why: `${address}: answered ${status}` };
  }
  if (status !== 200 && status !== 203) return { outcome: 'failed', why: `answered ${status}`, status };
  return {
    outcome: 'ok',
    page: {
      url: address,
      finalUrl: answer.url,
      status,
      contentType: headers['content-type'] ?? null,
      fetchedAt: at.toISOString(),
      body: answer.body,
    },
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    moved: answer.moved,
    freshSeconds: freshSeconds(headers, at),
    hub: linkOf(headers['link'], 'hub', answer.url),
    self: linkOf(headers['link'], 'self', answer.url),
  };
}

/** What an error means. Undici and node wrap the one that matters in causes. */
function explain(error: unknown, totalMs: number): Refusal {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Ended) return cause.result;
    if (cause instanceof RefusedAddress) return { outcome: 'refused', why: cause.message };
    if (cause instanceof TooLarge) return { outcome: 'too-large', why: cause.message };
    if (cause.name === 'TimeoutError') return { outcome: 'failed', why: `took over ${totalMs} ms`, status: null };
  }
  return { outcome: 'failed', why: wordsOf(error), status: null };
}

function wordsOf(error: unknown): string {
  // Every address of a name was tried: the failures stand side by side.
  if (error instanceof AggregateError) return [...new Set(error.errors.map(wordsOf))].join('; ') || error.name;
  return error instanceof Error ? error.message || error.name : String(error);
}
