import { request as ask, type Agent } from 'undici';
import { type Site, webAddress } from './addresses.ts';
import { ACCEPT_ENCODING, readBody, TooLarge } from './body.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

const LISTS: ReadonlySet<string> = new Set(['content-encoding', 'link', 'cache-control']);

export class TooManyRedirects extends Error {
  override readonly name = 'TooManyRedirects';
}

export interface RequestContext {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly isAllowed: (site: Site) => boolean;
  readonly maxBytes: number;
  /** Keep the beginning of a longer body. */
  readonly cut?: boolean;
  /** Time for all exchanges together: connecting, headers and bodies; waiting in line is not counted. */
  readonly totalMs: number;
  /** Runs each exchange, redirects among them, at the host's turn. Throws what must end the whole fetch. */
  readonly turn: <T>(url: URL, run: () => Promise<T>) => Promise<T>;
  /** Told of every answer. */
  readonly answered?: (url: URL, status: number) => void;
  readonly signal: AbortSignal;
}

/** One answer, its body read whole. Header names are in lower case. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where the address has moved for good: the end of the permanent redirects it began with. */
  readonly moved: string | null;
}

/** Asks for an address and follows up to five redirects by hand, each judged like the first. No cookies, no credentials, no proxy of the environment. */
export async function get(address: string, headers: Readonly<Record<string, string>>, context: RequestContext): Promise<Answer> {
  let url = webAddress(address, context.isAllowed);
  let permanent = true;
  let moved: string | null = null;
  let left = context.totalMs;
  for (let hops = 0; ; hops += 1) {
    const asked = url;
    const { location, ...answer } = await context.turn(asked, async () => {
      const started = performance.now();
      try {
        return await exchange(asked, { method: 'GET', headers }, { ...context, totalMs: left });
      } finally {
        left = Math.max(1, left - (performance.now() - started));
      }
    });
    if (location === null) return { ...answer, url: url.href, moved };
    if (hops === MAX_REDIRECTS) throw new TooManyRedirects(`${address}: more than ${MAX_REDIRECTS} redirects`);
    url = webAddress(location, context.isAllowed, asked);
    permanent &&= PERMANENT.has(answer.status);
    if (permanent) moved = url.href;
  }
}

/** Sends a form (application/x-www-form-urlencoded). A redirect is an answer like any other: what is sent here goes to nobody else. */
export async function post(address: string, form: Readonly<Record<string, string>>, context: RequestContext): Promise<Answer> {
  const url = webAddress(address, context.isAllowed);
  const sent = {
    method: 'POST',
    headers: { accept: '*/*', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  } as const;
  const { location: _, ...answer } = await context.turn(url, () => exchange(url, sent, context));
  return { ...answer, url: url.href, moved: null };
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Exchanged = Omit<Answer, 'url' | 'moved'> & { readonly location: string | null };

async function exchange(url: URL, { method, headers, body: form }: Sent, context: RequestContext): Promise<Exchanged> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(Math.ceil(context.totalMs))]);
  const answer = await ask(url.href, {
    dispatcher: context.agent,
    method,
    ...(form !== undefined && { body: form }),
    headers: { 'user-agent': context.userAgent, 'accept-encoding': ACCEPT_ENCODING, ...headers },
    signal,
    headersTimeout: context.totalMs,
    bodyTimeout: context.totalMs,
  });
  const status = answer.statusCode;
  context.answered?.(url, status);
  const values = firstValues(answer.headers);
  const location = REDIRECTS.has(status) ? (values['location'] ?? null) : null;
  const wanted = status >= 200 && status < 300;
  try {
    if (wanted && !context.cut && Number(values['content-length']) > context.maxBytes) {
      throw new TooLarge(`announced body of more than ${context.maxBytes} bytes`);
    }
    const body = wanted ? await readBody(answer.body, values['content-encoding'] ?? null, context) : new Uint8Array();
    return { status, headers: values, body, location };
  } finally {
    // The body of a redirect or an error is nobody's news, and one that was given up must not hold the connection.
    if (!answer.body.readableEnded) answer.body.on('error', () => undefined).destroy();
  }
}

function firstValues(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Only lists add up; of any other repeated header the first counts.
    const first = Array.isArray(value) ? (LISTS.has(name.toLowerCase()) ? value.join(',') : value[0]) : value;
    if (first !== undefined) values[name.toLowerCase()] = first;
  }
  return values;
}
