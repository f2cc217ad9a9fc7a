import robotsParser from 'robots-parser';
import { groupFor, MAX_ROBOTS_BYTES } from './robots-text.ts';

export { MAX_ROBOTS_BYTES };

/** What a robots.txt tells one crawler. */
export interface RobotsRules {
  allows(url: string): boolean;
  /** Milliseconds it asks for between requests, at most a minute; null when it asks for none. */
  readonly crawlDelayMs: number | null;
}

/** Nothing is forbidden. */
export const UNRESTRICTED: RobotsRules = { allows: () => true, crawlDelayMs: null };

const MAX_DELAY_MS = 60_000;
const ANYWHERE = 'http://robots.invalid';
/** Its types declare an ES module; it is a function. */
const parse = robotsParser as unknown as typeof robotsParser.default;

/**
 * Reads a robots.txt (RFC 9309) for a crawler named by its product token. Our own reader finds the group that counts, as tolerant of bad lines as
 * Google's; robots-parser then matches paths against its rules.
 */
export function parseRobots(bytes: Uint8Array, product: string): RobotsRules {
  const { rules, crawlDelay } = groupFor(bytes, product);
  const lines = rules.map(({ allow, pattern }) => `${allow ? 'Allow' : 'Disallow'}: ${pattern}`);
  if (crawlDelay !== null) lines.push(`Crawl-delay: ${crawlDelay}`);
  const parsed = parse(`${ANYWHERE}/robots.txt`, ['User-agent: *', ...lines].join('\n'));
  const delay = (parsed.getCrawlDelay() ?? 0) * 1000;
  return {
    allows: (url) => parsed.isAllowed(`${ANYWHERE}${pathOf(url)}`) !== false,
    crawlDelayMs: delay > 0 ? Math.min(delay, MAX_DELAY_MS) : null,
  };
}

/**
 * The rules that follow from how robots.txt was answered (RFC 9309 §2.3.1): none where there is no such file (4xx), null where the site must be left
 * alone until it can be read (5xx; 429, as it is no word on robots.txt).
 */
export function rulesOf(answer: { readonly status: number; readonly body: Uint8Array }, product: string): RobotsRules | null {
  const { status, body } = answer;
  if (status >= 500 || status === 429) return null;
  return status >= 200 && status < 300 ? parseRobots(body, product) : UNRESTRICTED;
}

/** The name by which robots.txt knows a user agent: "Gigawire/1.0 (+https://…)" is Gigawire. */
export const productToken = (userAgent: string): string => /^[A-Za-z_-]+/.exec(userAgent)?.[0] ?? '*';

/** Path and query as they stand. Brackets and bars are encoded, as robots-parser encodes them in patterns. */
function pathOf(url: string): string {
  const path = /^(?:[a-z][a-z\d+.-]{0,20}:)?\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? '/';
  return (path.startsWith('/') ? path : `/${path}`).replace(/[[\]|]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
