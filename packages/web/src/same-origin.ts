import type { MiddlewareHandler } from 'hono';
import { Refusal } from './refusal.ts';

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses unsafe requests that another site may have made a browser send. Sec-Fetch-Site decides where the browser sends it (only over
 * TLS or to loopback), else Origin; with neither, a browser older than both cannot be told from an attack. Source: Fetch Metadata (W3C).
 */
export const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  if (!SAFE.includes(c.req.method)) {
    const site = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin');
    const own = site === undefined ? origin === new URL(c.req.url).origin : site === 'same-origin';
    if (!own) throw new Refusal(403, 'This was not sent from a page of this site, so nothing was changed.');
  }
  await next();
};
