const MIN_SECONDS = 60;
const MAX_SECONDS = 24 * 3600;
const DEFAULT_SECONDS = 900;

/**
 * When to ask again by a Retry-After header (RFC 9110 §10.2.3: seconds or a date), never sooner than in a minute nor later than in a day;
 * in a quarter of an hour when it is absent or says nothing.
 */
export function retryAt(header: string | null, now: Date): Date {
  const seconds = secondsOf(header?.trim() ?? '', now);
  const waited = seconds === null ? DEFAULT_SECONDS : Math.min(Math.max(seconds, MIN_SECONDS), MAX_SECONDS);
  return new Date(now.getTime() + waited * 1000);
}

function secondsOf(header: string, now: Date): number | null {
  if (/^\d{1,15}$/.test(header)) return Number(header);
  // Date.parse would take "-5" for a year.
  const at = /^[A-Za-z]{3,9},? /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? null : (at - now.getTime()) / 1000;
}
