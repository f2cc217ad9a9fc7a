import type {
  Actor,
  Article,
  EventStatus,
  EventType,
  FieldChange,
  HealthState,
  Mention,
  NewsEvent,
  Novelty,
  Regrouping,
  Report,
  Review,
  ReviewState,
  SituatedReport,
  StageName,
  Verdict,
} from '@gigawire/domain';
import { blob, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { EntryState, HubSubscription } from '../store.ts';

// The tables as the newest migration leaves them. Keys, checks and indexes are in migrations/; schema.test.ts holds the two together.

const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();
const flag = (name: string) => integer(name, { mode: 'boolean' });

export const sources = sqliteTable('source', {
  id: text('id').primaryKey(),
  enabled: flag('enabled').notNull(),
  etag: text('etag'),
  lastModified: text('last_modified'),
  nextPollAt: text('next_poll_at').notNull(),
  lastPolledAt: text('last_polled_at'),
  baselineAt: text('baseline_at'),
  lastOutcome: text('last_outcome'),
  failures: integer('failures').notNull(),
  movedFrom: text('moved_from'),
  movedTo: text('moved_to'),
  gapMinutes: real('gap_minutes'),
  lastNewAt: text('last_new_at'),
  health: text('health').$type<HealthState>().notNull(),
  healthReason: text('health_reason'),
  healthSince: text('health_since'),
});

export const polls = sqliteTable('poll', {
  id: integer('id').primaryKey(),
  sourceId: text('source_id').notNull(),
  at: text('at').notNull(),
  outcome: text('outcome').notNull(),
  succeeded: flag('succeeded').notNull(),
  why: text('why'),
  listed: integer('listed').notNull(),
  undated: integer('undated').notNull(),
  added: integer('added').notNull(),
});

export const notices = sqliteTable('notice', {
  id: integer('id').primaryKey(),
  sourceId: text('source_id').notNull(),
  health: text('health').$type<HealthState>().notNull(),
  reason: text('reason'),
  at: text('at').notNull(),
  messageId: text('message_id'),
  sentAt: text('sent_at'),
});

export const leases = sqliteTable('lease', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  until: text('until').notNull(),
});

export const hubSubscriptions = sqliteTable('hub_subscription', {
  sourceId: text('source_id').primaryKey(),
  hub: text('hub').notNull(),
  topic: text('topic').notNull(),
  token: text('token').notNull(),
  secret: text('secret').notNull(),
  state: text('state').$type<HubSubscription['state']>().notNull(),
  askedAt: text('asked_at').notNull(),
  leaseUntil: text('lease_until'),
});

export const hosts = sqliteTable('host', {
  host: text('host').primaryKey(),
  freeAt: text('free_at').notNull(),
});

export const entries = sqliteTable('entry', {
  id: integer('id').primaryKey(),
  sourceId: text('source_id').notNull(),
  key: text('key').notNull(),
  url: text('url').notNull(),
  urlKey: text('url_key').notNull(),
  title: text('title'),
  published: text('published'),
  summary: text('summary'),
  language: text('language'),
  credit: text('credit'),
  baseline: flag('baseline').notNull(),
  state: text('state').$type<EntryState>().notNull(),
  outcome: text('outcome'),
  detail: text('detail'),
  seenAt: text('seen_at').notNull(),
  notBefore: text('not_before'),
  heldAt: text('held_at'),
  revisits: integer('revisits').notNull().default(0),
});

export const pages = sqliteTable('page', {
  id: integer('id').primaryKey(),
  entryId: integer('entry_id').notNull(),
  /** From 1, one more each time the address answered something else. */
  version: integer('version').notNull(),
  url: text('url').notNull(),
  finalUrl: text('final_url').notNull(),
  status: integer('status').notNull(),
  contentType: text('content_type'),
  fetchedAt: text('fetched_at').notNull(),
  state: text('state').$type<'waiting' | 'read' | 'quarantined'>().notNull(),
});

export const pageBodies = sqliteTable('page_body', {
  pageId: integer('page_id').primaryKey(),
  encoding: text('encoding').$type<'zstd'>().notNull(),
  body: blob('body', { mode: 'buffer' }).notNull(),
});

export const articles = sqliteTable('article', {
  id: integer('id').primaryKey(),
  pageId: integer('page_id').notNull(),
  verdict: text('verdict').$type<Verdict>().notNull(),
  // Whole as JSON, which keeps lone surrogates that a text column would replace: spans still hold.
  article: json<Article>('article').notNull(),
  mentions: json<readonly Mention[]>('mentions').notNull(),
  reports: json<readonly Report[]>('reports').notNull(),
  readAt: text('read_at').notNull(),
  state: text('state').$type<'waiting' | 'merged' | 'quarantined'>().notNull(),
  replacedBy: integer('replaced_by'),
});

/** An event without its reports, which have rows of their own. */
export type EventBody = Omit<NewsEvent, 'reports'>;

/** What reviewers changed, later edits over earlier ones. */
export type EventEdits = Partial<{
  readonly type: EventType;
  readonly status: EventStatus;
  readonly title: string | null;
  readonly countries: readonly string[];
  readonly actors: readonly Actor[];
  readonly topics: readonly string[];
  readonly money: EventBody['money'];
  readonly quantities: EventBody['quantities'];
  readonly dates: EventBody['dates'];
}>;

export const events = sqliteTable('event', {
  id: integer('id').primaryKey(),
  type: text('type').$type<EventType>().notNull(),
  status: text('status').$type<EventStatus>().notNull(),
  title: text('title'),
  day: text('day').notNull(),
  body: json<EventBody>('body').notNull(),
  edits: json<EventEdits>('edits').notNull(),
  review: text('review').$type<ReviewState>().notNull(),
  createdAt: text('created_at').notNull(),
  changedAt: text('changed_at').notNull(),
  mergedInto: integer('merged_into'),
  withdrawnAt: text('withdrawn_at'),
});

export const reports = sqliteTable('report', {
  id: integer('id').primaryKey(),
  articleId: integer('article_id').notNull(),
  ordinal: integer('ordinal').notNull(),
  eventId: integer('event_id'),
  body: json<Omit<SituatedReport, 'articleId'>>('body').notNull(),
});

export const eventCountries = sqliteTable(
  'event_country',
  {
    country: text('country').notNull(),
    month: text('month').notNull(),
    eventId: integer('event_id').notNull(),
    shown: flag('shown').notNull(),
  },
  (t) => [primaryKey({ columns: [t.country, t.month, t.eventId] })],
);

export const eventPairs = sqliteTable(
  'event_pair',
  { pair: text('pair').notNull(), month: text('month').notNull(), eventId: integer('event_id').notNull() },
  (t) => [primaryKey({ columns: [t.pair, t.month, t.eventId] })],
);

export const eventActors = sqliteTable(
  'event_actor',
  { actorId: text('actor_id').notNull(), month: text('month').notNull(), eventId: integer('event_id').notNull() },
  (t) => [primaryKey({ columns: [t.actorId, t.month, t.eventId] })],
);

export const eventNames = sqliteTable(
  'event_name',
  { name: text('name').notNull(), month: text('month').notNull(), eventId: integer('event_id').notNull() },
  (t) => [primaryKey({ columns: [t.name, t.month, t.eventId] })],
);

export const looseReports = sqliteTable(
  'loose_report',
  { key: text('key').notNull(), month: text('month').notNull(), reportId: integer('report_id').notNull() },
  (t) => [primaryKey({ columns: [t.key, t.month, t.reportId] })],
);

export const eventSteps = sqliteTable('event_step', {
  id: integer('id').primaryKey(),
  eventId: integer('event_id').notNull(),
  articleId: integer('article_id').notNull(),
  novelty: text('novelty').$type<Novelty>().notNull(),
  changes: json<readonly FieldChange[]>('changes').notNull(),
  baseline: flag('baseline').notNull(),
  at: text('at').notNull(),
  // silent: a step nobody is told of.
  state: text('state').$type<'waiting' | 'matched' | 'silent' | 'quarantined'>().notNull(),
});

export const regroupings = sqliteTable('regrouping', {
  id: integer('id').primaryKey(),
  kind: text('kind').$type<Regrouping['kind']>().notNull(),
  eventId: integer('event_id').notNull(),
  otherId: integer('other_id').notNull(),
  moved: json<Regrouping['moved']>('moved').notNull(),
  reviewer: text('reviewer'),
  note: text('note'),
  at: text('at').notNull(),
  undoneAt: text('undone_at'),
  undoneBy: text('undone_by'),
});

export const reviews = sqliteTable('review', {
  id: integer('id').primaryKey(),
  eventId: integer('event_id').notNull(),
  decision: text('decision').$type<Review['decision']>().notNull(),
  reviewer: text('reviewer').notNull(),
  edits: json<Review['edits']>('edits').notNull(),
  note: text('note'),
  at: text('at').notNull(),
});

export const digests = sqliteTable('digest', {
  id: text('id').primaryKey(),
  subscriptionId: text('subscription_id').notNull(),
  windowEnd: text('window_end').notNull(),
  // empty: a window in which there was nothing to say.
  state: text('state').$type<'empty' | 'claimed' | 'sent' | 'dead'>().notNull(),
  endedAt: text('ended_at'),
});

export const alerts = sqliteTable('alert', {
  id: integer('id').primaryKey(),
  subscriptionId: text('subscription_id').notNull(),
  stepId: integer('step_id').notNull(),
  eventId: integer('event_id').notNull(),
  state: text('state').$type<'pending' | 'suppressed' | 'claimed' | 'sent' | 'dead'>().notNull(),
  suppressed: text('suppressed'),
  digestId: text('digest_id'),
  createdAt: text('created_at').notNull(),
});

export const failures = sqliteTable(
  'failure',
  {
    stage: text('stage').$type<StageName>().notNull(),
    key: text('key').notNull(),
    count: integer('count').notNull(),
    reason: text('reason').notNull(),
    at: text('at').notNull(),
    dead: flag('dead').notNull(),
  },
  (t) => [primaryKey({ columns: [t.stage, t.key] })],
);
