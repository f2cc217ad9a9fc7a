import type { FieldChange, NewsEvent, SituatedReport, StoredEvent } from './event.ts';
import type { ReportName } from './regrouping.ts';

/** Which stored events a report could belong to: sharing a country or an actor, published within the window. */
export interface CandidateQuery {
  readonly countries: readonly string[];
  readonly actorIds: readonly string[];
  /** Names of the openings (see `Gist`), in lower case. */
  readonly names: readonly string[];
  /** Countries in the weeks around, by which reports that back no event are found besides where they count much and name little. */
  readonly weeks: readonly string[];
  /** Days (`YYYY-MM-DD`), inclusive; null leaves that side open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What lies around the reports that are to be placed. Asked within the transaction that then writes, so that what is placed at once sees one another. */
export interface Surroundings {
  /** Reports of an older text of the article, which the newer one takes back, by name. */
  readonly withdrawn: readonly ReportName[];
  /** The events those back now. */
  readonly holders: readonly StoredEvent[];
  /** What shares something with the query and was not handed out before: events, and reports that back none yet. */
  readonly look: (query: CandidateQuery) => { readonly events: readonly StoredEvent[]; readonly loose: readonly SituatedReport[] };
}

/** What an article added to what was known. */
export type Novelty = 'new' | 'changed' | 'better-source' | 'repeat';

/** The result of placing one article's reports: each write makes an event, or says what one now rests on. A report told in one write leaves the event it backed. */
export interface EventWrite {
  /** Null makes a new event. */
  readonly eventId: number | null;
  /** Without reports when nobody tells it any more: it is withdrawn. */
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
