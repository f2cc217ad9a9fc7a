import { RefusedAddress } from './addresses.ts';
import { Ended } from './fetch-result.ts';
import { abortable } from './host-line.ts';
import { type Answer, TooManyRedirects } from './request.ts';
import { type RobotsRules, rulesOf, UNRESTRICTED } from './robots.ts';

const FRESH_MS = 24 * 3_600_000;
/** A site whose robots.txt is answered with an error is left alone this long. */
const FAILED_MS = 3_600_000;
/** One that could not be reached may be there again sooner. */
const UNREACHED_MS = 600_000;
const MAX_SITES = 10_000;

interface Held {
  readonly rules: RobotsRules | null;
  readonly why: string;
  readonly until: number;
}

export interface RobotsCache {
  /** The rules of a site. Throws Ended with `retry` while they cannot be had, and RefusedAddress for a site that may not be asked. */
  rulesFor(url: URL, signal: AbortSignal): Promise<RobotsRules>;
}

/** Keeps every site's robots.txt for a day (RFC 9309 §2.4), asked for once by however many wait for it. */
export function createRobotsCache(options: {
  readonly now: () => Date;
  readonly product: string;
  /** Asks for a robots.txt. The callers' signals have no say: others wait for the answer too. */
  readonly ask: (address: string) => Promise<Answer>;
}): RobotsCache {
  const sites = new Map<string, Promise<Held>>();
  const now = (): number => options.now().getTime();

  async function ask(origin: string): Promise<Held> {
    try {
      const answer = await options.ask(`${origin}/robots.txt`);
      const rules = rulesOf(answer, options.product);
      return { rules, why: `answered ${answer.status}`, until: now() + (rules ? FRESH_MS : FAILED_MS) };
    } catch (error) {
      if (error instanceof RefusedAddress) throw error;
      // RFC 9309 §2.3.1.2: past five redirects it may be taken for absent.
      if (error instanceof TooManyRedirects) return { rules: UNRESTRICTED, why: error.message, until: now() + FRESH_MS };
      return { rules: null, why: error instanceof Error ? error.message : String(error), until: now() + UNREACHED_MS };
    }
  }

  function begin(origin: string): Promise<Held> {
    if (sites.size >= MAX_SITES) for (const oldest of [...sites.keys()].slice(0, MAX_SITES / 10)) sites.delete(oldest);
    const asked = ask(origin);
    // A refusal is told to those who wait, and judged anew the next time.
    asked.catch(() => sites.delete(origin));
    sites.set(origin, asked);
    return asked;
  }

  return {
    async rulesFor({ origin, host }, signal) {
      const known = sites.get(origin);
      let held = await abortable(known ?? begin(origin), signal);
      if (held.until <= now())
        held = await abortable(sites.get(origin) === known ? begin(origin) : (sites.get(origin) ?? begin(origin)), signal);
      if (held.rules) return held.rules;
      throw new Ended({
        outcome: 'retry',
        at: new Date(held.until).toISOString(),
        why: `robots.txt of ${host} cannot be had: ${held.why}`,
      });
    },
  };
}
