import type { FieldChange, NewsEvent } from './event.ts';

/** Which stored events a report could belong to: sharing a country or an actor, published within the window. */
export interface CandidateQuery {
  readonly countries: readonly string[];
  readonly actorIds: readonly string[];
  /** Names of the openings (see `Gist`), in lower case. */
  readonly names: readonly string[];
  /** Days (`YYYY-MM-DD`), inclusive; null leaves that side open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What an article added to what was known. */
export type Novelty = 'new' | 'changed' | 'better-source' | 'repeat';

/** The result of placing one article's reports: each write makes an event, or adds reports to one. */
export interface EventWrite {
  /** Null makes a new event. */
  readonly eventId: number | null;
  readonly event: NewsEvent;
  readonly novelty: Novelty;
  readonly changes: readonly FieldChange[];
  /** Stored events that turned out to be this one: their reports are among its reports. */
  readonly absorbed: readonly number[];
}

/** A step in an event's history. Every step but a `repeat` without changes is matched against subscriptions exactly once. */
export interface EventStep {
  readonly id: number;
  readonly eventId: number;
  readonly novelty: Novelty;
  readonly changes: readonly FieldChange[];
  readonly articleId: number;
  /** The article came from a source's first poll. */
  readonly baseline: boolean;
  readonly at: string;
}
