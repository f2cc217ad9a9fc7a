import { hash } from 'node:crypto';
import type { Entry, Source } from '@gigawire/domain';

const MIN_MINUTES = 10;
const MAX_MINUTES = 24 * 60;
/** Of a source whose rhythm is not known yet. */
const FIRST_MINUTES = 60;
/** Polls within the time between two entries: an entry waits half of that on average. */
const POLLS_PER_GAP = 2;
/** How much earlier than its interval asks a poll may come, so that sources do not fall into step. */
const SPREAD = 0.2;
/** Entries the rhythm is read from, and the fewest that make one. */
const MAX_SEEN = 50;
const MIN_SEEN = 4;
const MINUTE_MS = 60_000;

/** Minutes usual between two of the entries: the median; null when too few are dated to the minute. */
export function usualGap(entries: readonly Pick<Entry, 'published'>[]): number | null {
  const times = entries.flatMap(({ published }) => (published?.includes('T') ? [Date.parse(published)] : []));
  const newest = times.toSorted((a, b) => b - a).slice(0, MAX_SEEN);
  if (newest.length < MIN_SEEN) return null;
  const gaps = newest
    .slice(1)
    .map((time, i) => ((newest[i] ?? time) - time) / MINUTE_MS)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? null;
}

/** What decides when a source is asked next. */
export interface Pace {
  /** Now. */
  readonly at: Date;
  /** Minutes usual between two of its entries, or null. */
  readonly gapMinutes: number | null;
  /** Minutes the feed and its server say it stays as it is (RSS ttl, Cache-Control), or null. */
  readonly freshMinutes: number | null;
  /** Polls failed in a row, this one among them. */
  readonly failures: number;
  /** It has not been asked before. */
  readonly first: boolean;
  /** ISO 8601 instant before which it asked to be left alone (Retry-After), or null. */
  readonly notBefore: string | null;
}

/**
 * Minutes within which a source is to be asked again, 10 to 1,440: what its outlet's file says, else half its usual gap; longer where the feed or
 * its server says it stays fresh; doubled for each failure in a row. There is a longest wait and no giving up.
 */
export function pollMinutes(source: Pick<Source, 'everyMinutes'>, pace: Pick<Pace, 'gapMinutes' | 'freshMinutes' | 'failures'>): number {
  const wanted = source.everyMinutes ?? (pace.gapMinutes === null ? FIRST_MINUTES : pace.gapMinutes / POLLS_PER_GAP);
  const patient = Math.max(wanted, pace.freshMinutes ?? 0, MIN_MINUTES) * 2 ** Math.min(pace.failures, 10);
  return Math.min(patient, Math.max(MAX_MINUTES, source.everyMinutes ?? 0));
}

/**
 * When a source is asked next. Sources of one interval are spread over it: the first wait is any part of the interval, later ones four fifths of it
 * or more, by a hash, so that a restart changes nothing.
 */
export function nextPoll(source: Pick<Source, 'id' | 'everyMinutes'>, pace: Pace): Date {
  const minutes = pollMinutes(source, pace);
  const share = fraction(`${source.id} ${pace.at.toISOString()}`);
  const spread = minutes * (pace.first ? share : 1 - SPREAD * share);
  const least = Math.min(minutes, Math.max(MIN_MINUTES, pace.freshMinutes ?? 0));
  const regular = new Date(pace.at.getTime() + Math.max(spread, least) * MINUTE_MS);
  const allowed = pace.notBefore === null ? regular : new Date(pace.notBefore);
  return allowed > regular ? allowed : regular;
}

/** 0 to 1, evenly. */
const fraction = (text: string): number => Number.parseInt(hash('sha256', text, 'hex').slice(0, 8), 16) / 2 ** 32;
