/** Minutes of the periods of the syndication module (purl.org/rss/1.0/modules/syndication). */
const PERIOD_MINUTES: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

/** What a feed says of its own pace and of who could push it. */
export interface Announced {
  /** Minutes it may be kept before it is asked for again (RSS 2.0 ttl, or the syndication module); null when it says nothing. */
  readonly ttlMinutes: number | null;
  /** Its WebSub hub and its own address (W3C WebSub §4); null where it names none. */
  readonly hub: string | null;
  readonly self: string | null;
}

export const NOTHING_ANNOUNCED: Announced = { ttlMinutes: null, hub: null, self: null };

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
}

interface Told {
  readonly ttl?: number | undefined;
  readonly sy?: { readonly updatePeriod?: string | undefined; readonly updateFrequency?: number | undefined } | undefined;
  readonly links?: readonly Link[] | undefined;
}

export function announcedBy({ ttl, sy, links }: Told): Announced {
  const href = (rel: string): string | null => links?.find((link) => link.rel?.toLowerCase() === rel)?.href ?? null;
  return { ttlMinutes: positive(ttl) ?? periodOf(sy), hub: href('hub'), self: href('self') };
}

function periodOf(sy: Told['sy']): number | null {
  const period = PERIOD_MINUTES[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? null : period / (positive(sy?.updateFrequency) ?? 1);
}

const positive = (n: number | undefined): number | null => (n !== undefined && Number.isFinite(n) && n > 0 ? n : null);
