import type {
  Alert,
  Article,
  CandidateQuery,
  Digest,
  Entry,
  EventStep,
  EventWrite,
  Health,
  HealthState,
  Job,
  Mention,
  NewAlert,
  NewsEvent,
  Notice,
  Page,
  Reading,
  Regrouping,
  Report,
  Review,
  SituatedReport,
  StoredEvent,
  Surroundings,
  Verdict,
} from '@gigawire/domain';

/** What we remember of a source between polls. Instants are ISO 8601 in UTC. */
export interface SourceState {
  readonly sourceId: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextPollAt: string;
  readonly lastPolledAt: string | null;
  /** When the first successful poll committed; null before. Entries of that poll are the baseline: read, merged, not alerted. */
  readonly baselineAt: string | null;
  readonly lastOutcome: string | null;
  /** Polls failed in a row. */
  readonly failures: number;
  /** Where the address asked for has moved for good, and which address that was; null when it has not. */
  readonly movedFrom: string | null;
  readonly movedTo: string | null;
  /** Minutes usual between two entries; null while unknown. */
  readonly gapMinutes: number | null;
  /** When a poll last brought something new. */
  readonly lastNewAt: string | null;
  readonly health: HealthState;
  readonly healthReason: string | null;
  readonly healthSince: string | null;
}

/** One poll as it is remembered. */
export interface PollRecord {
  readonly at: string;
  readonly outcome: string;
  readonly succeeded: boolean;
  readonly why: string | null;
  readonly listed: number;
  readonly undated: number;
  /** Entries not seen before, held or not. */
  readonly added: number;
}

/** What a look at a source's health goes by, newest first. */
export interface SourceRecord {
  readonly polls: readonly PollRecord[];
  /** Its last articles: how reading them ended, and the characters of their texts. */
  readonly articles: readonly { readonly verdict: Verdict; readonly characters: number }[];
  /** Entries of a flood that wait for a look. */
  readonly held: number;
}

/** A hub asked to push a feed to us (WebSub). */
export interface HubSubscription {
  readonly sourceId: string;
  readonly hub: string;
  /** The feed as the hub knows it. */
  readonly topic: string;
  /** Last part of the callback's address; nobody else knows it. */
  readonly token: string;
  /** Signs what is pushed. */
  readonly secret: string;
  readonly state: 'asked' | 'active' | 'denied';
  readonly askedAt: string;
  /** Until when the hub pushes; null while it has not confirmed. */
  readonly leaseUntil: string | null;
}

/** Work set aside, with the reason. */
export interface DeadLetter extends Job {
  readonly failures: number;
  readonly reason: string;
  readonly at: string;
}

/** One poll's result; it commits whole or not at all. */
export interface Poll {
  readonly sourceId: string;
  readonly at: string;
  readonly nextPollAt: string;
  /** "ok", "unchanged", or the word for the failure. */
  readonly outcome: string;
  readonly succeeded: boolean;
  /** Kept as they were when undefined. */
  readonly validators?: { readonly etag: string | null; readonly lastModified: string | null };
  readonly entries: readonly Entry[];
  /** Why it failed, in words. */
  readonly why?: string;
  /** Kept as it was when undefined. */
  readonly gapMinutes?: number;
  /** Where the address asked for has moved for good. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** More new entries than this are held for a look; never those of the first poll. */
  readonly holdAbove?: number;
}

export type EntryState = 'waiting' | 'fetched' | 'ended' | 'quarantined';

export interface StoredEntry extends Entry {
  readonly id: number;
  readonly sourceId: string;
  readonly baseline: boolean;
  readonly state: EntryState;
  readonly outcome: string | null;
}

export interface StoredPage extends Page {
  readonly id: number;
  readonly entryId: number;
  readonly sourceId: string;
  /** From 1, one more each time the address answered something else. */
  readonly version: number;
  readonly isRead: boolean;
  /** Publication stated by the feed, for pages that state none. */
  readonly entry: StoredEntry;
}

/** What an article's reading left, ready to be merged. */
export interface StoredReading {
  readonly pageId: number;
  readonly reading: Reading;
  /** The reading's reports lifted out of the article; `articleId` is filled in by the store. */
  readonly reports: readonly Omit<SituatedReport, 'articleId'>[];
  /** Marks in the reports what they take back of those of the older text they replace. */
  readonly revise?: (reports: readonly Situated[], older: readonly SituatedReport[]) => readonly Situated[];
  readonly at: string;
}

type Situated = Omit<SituatedReport, 'articleId'>;

export interface StoredArticle extends Article {
  readonly id: number;
  readonly pageId: number;
  readonly sourceId: string;
  readonly verdict: Verdict;
  readonly baseline: boolean;
  readonly mentions: readonly Mention[];
  readonly reports: readonly Report[];
  /** The newer text of the same address, or null. */
  readonly replacedBy: number | null;
}

export interface EventQuery {
  readonly type?: string;
  readonly status?: string;
  readonly country?: string;
  readonly review?: string;
  /** Words that stand in the title, actors or evidence. */
  readonly words?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Who groups reports anew, and why. */
export type GroupingDecision = Pick<Regrouping, 'eventId' | 'note' | 'at'> & { readonly reviewer: string };

/** What came of a regrouping. */
export interface Regrouped {
  readonly id: number;
  readonly eventId: number;
  readonly otherId: number;
}

/** How one article is placed. All is asked within the one transaction. */
export interface Placing {
  readonly place: (reports: readonly SituatedReport[], around: Surroundings) => readonly EventWrite[];
  /** What a report that then backs no event is to be found by later, as in the query's `names` and `weeks`. */
  readonly looseKeys: (report: SituatedReport) => readonly string[];
  readonly at: string;
}

/** What placing an article came to. */
export interface Placement {
  readonly reports: number;
  readonly candidates: number;
  readonly writes: readonly EventWrite[];
  /** Ids of events with a step to match. */
  readonly touched: readonly number[];
}

/** Rows by state, for progress and for tests: `{ entries: { waiting: 3, fetched: 20 }, … }`. */
export type Tally = Readonly<Record<'entries' | 'pages' | 'articles' | 'events' | 'alerts' | 'digests', Readonly<Record<string, number>>>>;

/** The database behind one interface. Each method is one unit of work: one transaction, done whole or not at all. */
export interface Store {
  /** Makes a row, due at once, for each id not seen before; disables the others' schedules. */
  syncSources(ids: readonly string[], at: string): Promise<void>;
  sourceStates(): Promise<readonly SourceState[]>;
  sourceState(id: string): Promise<SourceState | null>;
  /** Ids of enabled sources whose next poll is due, longest waiting first. */
  dueSources(at: string): Promise<readonly string[]>;
  /**
   * Commits validators, schedule and entries together; returns the ids of entries to fetch: those not seen before from this source, nor (by
   * canonical key) from any, none of them when they are a flood that is held; and those fetched before whose source tells of a newer text.
   */
  savePoll(poll: Poll): Promise<readonly number[]>;
  /** The polls of a source that are remembered, newest first. */
  recentPolls(id: string): Promise<readonly PollRecord[]>;
  /** All that is remembered of a source. */
  sourceRecord(id: string): Promise<SourceRecord>;
  /** Keeps how a source does. Falling silent, and speaking again, leave a notice for the operator. Returns the state before. */
  saveHealth(id: string, health: Health, at: string): Promise<HealthState>;
  /** Lets the held entries of a source go on; `quiet` reads them without telling anyone. Returns how many there were. */
  releaseHeld(id: string, quiet: boolean): Promise<number>;
  /** The notices of the message begun and not sent, else of a new one with all that wait; null when there are none. */
  claimNotices(): Promise<{ readonly messageId: string; readonly notices: readonly Notice[] } | null>;
  markNoticesSent(messageId: string, at: string): Promise<void>;
  /** Takes or renews a lease; false while another holder has it. */
  takeLease(name: string, holder: string, term: { readonly at: string; readonly until: string }): Promise<boolean>;
  dropLease(name: string, holder: string): Promise<void>;
  hubSubscription(by: { readonly sourceId: string } | { readonly token: string }): Promise<HubSubscription | null>;
  saveHubSubscription(subscription: HubSubscription): Promise<void>;
  /** Makes a source due at once, because its hub said so. */
  hasten(id: string, at: string): Promise<void>;
  /** The earliest instant at or after `at` at which the host may be asked again; books it for the caller. Survives a restart. */
  reserveHost(host: string, at: string, spacingMs: number): Promise<string>;

  entry(id: number): Promise<StoredEntry | null>;
  /** Ends an entry without a page: disallowed, gone, not html … */
  endEntry(id: number, outcome: string, detail: string | null): Promise<void>;
  /** Puts an entry's fetch back until an instant. */
  deferEntry(id: number, until: string, reason: string): Promise<void>;
  /** Keeps the page (body compressed) and marks the entry fetched. Once more for an entry that waits again makes a new version, unless the bytes are the same; else returns the last page's id. */
  putPage(entryId: number, page: Page): Promise<number>;
  page(id: number): Promise<StoredPage | null>;

  /**
   * Keeps article, mentions and reports and marks the page read; returns the article's id. The second call for a page returns the first id.
   * Of a later version of the page it makes a newer text of the article, unless the text is the same or less whole: then the older one's id.
   */
  saveReading(reading: StoredReading): Promise<number>;
  article(id: number): Promise<StoredArticle | null>;
  /** Reports of an article still to be merged; empty when it has been. */
  unmergedReports(articleId: number): Promise<readonly SituatedReport[]>;
  /** Events that may be what a report tells of, those with most in common when there are many. As their reports tell them: without reviewers' edits. */
  candidates(query: CandidateQuery): Promise<readonly StoredEvent[]>;
  /**
   * Looks for the events an article's reports may belong to, places them and writes what comes of it, in one transaction: two articles of one
   * development never miss each other. Reports of the article's older text leave their events.
   */
  placeArticle(articleId: number, placing: Placing): Promise<Placement>;
  /** Writes the events, their history steps and report links and marks the article merged; returns the ids of events with a step to match. A second call for the article writes nothing. */
  saveEvents(articleId: number, writes: readonly EventWrite[], at: string): Promise<readonly number[]>;

  /** With reviewers' edits over the reports' values, as in `events`. Reports in the order of article and ordinal. */
  event(id: number): Promise<StoredEvent | null>;
  /** Newest day of publication first. Throws RangeError for a limit or offset that is no count. */
  events(query: EventQuery): Promise<readonly StoredEvent[]>;
  eventSteps(eventId: number): Promise<readonly EventStep[]>;
  /** A rejected event's pending alerts are held back, and released when it is accepted or edited. Throws for an edit an event cannot take. */
  addReview(review: Review): Promise<void>;
  reviews(eventId: number): Promise<readonly Review[]>;

  /** Makes two events one: the reports of `otherId` go to `eventId`, which then says `content`; `otherId` stays as a tombstone and leads to it. Returns the regrouping's id. Throws when either is merged already, or when `content` does not rest on all reports of both. */
  mergeEvents(decision: GroupingDecision & { readonly otherId: number }, content: NewsEvent): Promise<number>;
  /** Makes one event two: the reports of `goes` leave for a new event, which is not told as news. Throws when the two do not rest on all its reports. */
  splitEvent(decision: GroupingDecision, parts: { readonly stays: NewsEvent; readonly goes: NewsEvent }): Promise<Regrouped>;
  /** Takes a merge or a split back: its reports return. `goes` is what the event that was merged away says again; null for a split. */
  undoRegrouping(
    id: number,
    undo: { readonly stays: NewsEvent; readonly goes: NewsEvent | null; readonly reviewer: string; readonly at: string },
  ): Promise<void>;
  /** Merges and splits an event had part in, oldest first. */
  regroupings(eventId: number): Promise<readonly Regrouping[]>;

  unmatchedSteps(eventId: number): Promise<readonly EventStep[]>;
  /** Adds the alerts and marks the steps matched. One alert per (subscription, step), whatever is called how often. */
  saveAlerts(steps: readonly number[], alerts: readonly NewAlert[], at: string): Promise<void>;
  /** Last window end a digest was collected for, or null. */
  lastWindow(subscriptionId: string): Promise<string | null>;
  /** Claims the subscription's pending alerts up to the window's end for digest `id`; a second call returns the same alerts. Empty when there is nothing to send. */
  claimDigest(id: string, subscriptionId: string, windowEnd: string): Promise<readonly Alert[]>;
  /** Where a claimed digest belongs; null when there is none of this id, or its window was empty. */
  digest(id: string): Promise<(Pick<Digest, 'id' | 'subscriptionId' | 'at'> & { readonly state: 'claimed' | 'sent' | 'dead' }) | null>;
  markSent(digestId: string, at: string): Promise<void>;

  /** Everything begun and not finished, as jobs: what a lost queue is rebuilt from. Deferred, held and quarantined work is left out. */
  unfinished(at: string, limit: number): Promise<readonly Job[]>;
  /** Counts a failure of the job; with `dead` the work is quarantined with its reason (a source is only put back a day). Work that ends well forgets its failures. Returns the failures so far. */
  recordFailure(job: Job, failure: { readonly reason: string; readonly at: string; readonly dead: boolean }): Promise<number>;
  /** Work set aside, last first. */
  deadLetters(limit: number): Promise<readonly DeadLetter[]>;
  /** Takes work set aside up again, its failures forgotten; false when there is none such. */
  replay(job: Job): Promise<boolean>;
  tally(): Promise<Tally>;
  close(): Promise<void>;
}
