import type { Change, Money, Quantity } from './quantity.ts';
import type { DatePrecision, DateValue } from './mention.ts';
import type { Span } from './text.ts';

/** Order is precedence when one act fits two. */
export const EVENT_TYPES = [
  'disruption',
  'tender',
  'supply_contract',
  'acquisition',
  'partnership',
  'public_funding',
  'investment',
  'trade_measure',
  'policy',
  'agreement',
  'facility',
  'technology',
  'meeting',
  'market',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = [
  'rumoured',
  'planned',
  'announced',
  'signed',
  'approved',
  'under_construction',
  'completed',
  'delayed',
  'cancelled',
  'denied',
  'reported',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export type ActorRole = 'party' | 'buyer' | 'seller' | 'funder' | 'recipient' | 'imposer' | 'imposee' | 'host';
export type FigureRole = 'total' | 'target' | Change;
export type DateRole = 'occurrence' | 'deadline' | 'period';

export interface Actor {
  readonly name: string;
  /** Lexicon id, or null for an organization known only from the text; a country acting has its ISO code. */
  readonly id: string | null;
  readonly country: string | null;
  readonly role: ActorRole;
}

/** One article's statement of one happening. Numbers index the article's mentions. */
export interface Report {
  readonly type: EventType;
  readonly status: EventStatus;
  /** What the article is about, as against what it mentions in passing or as background. */
  readonly primary: boolean;
  /** Told as new: what the article is about, and what it tells beside that as having just happened or to come. The rest is background. */
  readonly news: boolean;
  /** ISO 3166-1 alpha-2, sorted. */
  readonly countries: readonly string[];
  readonly actors: readonly Actor[];
  /** Lexicon ids of technologies and programmes, sorted. */
  readonly topics: readonly string[];
  readonly money: readonly number[];
  readonly quantities: readonly number[];
  readonly dates: readonly { readonly mention: number; readonly role: DateRole }[];
  /** Roles of the figures in `money` and `quantities`, by mention index. */
  readonly roles: Readonly<Record<number, FigureRole>>;
  readonly evidence: Span;
  /** 0..1. */
  readonly confidence: number;
  /** The rule that made it, as `kind.rule`. */
  readonly by: string;
}

export interface EventMoney extends Omit<Money, 'equivalentOf'> {
  readonly role: FigureRole;
  /** The same amount as restated in other currencies. */
  readonly equivalents: readonly { readonly currency: string; readonly min: number | null; readonly max: number | null }[];
}

export interface EventQuantity extends Quantity {
  readonly role: FigureRole;
}

export interface EventDate {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
  readonly role: DateRole;
}

/** Terms of a text (stems of words, numbers) and how often each stands in it: "becharaji:2 cell:1". One text: of many, most are never looked into. */
export type TermCounts = string;

/** What an article names, counts and speaks of: it tells two accounts of one development where the reports read from them say too little. */
export interface Gist {
  /** Proper names, as single words in lower case. */
  readonly names: readonly string[];
  /** Terms of headline and first paragraph that few texts have; absent from what was stored before they were kept. */
  readonly front?: TermCounts;
  /** The same of the whole text. */
  readonly text?: TermCounts;
  /** Towns and regions, by their name in the lexicon, in lower case. */
  readonly places: readonly string[];
  /** ISO 3166-1 alpha-2, sorted; a town stands for its country. */
  readonly countries: readonly string[];
  readonly money: readonly Money[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateValue[];
}

/** Figures and dates a newer text gives others for. */
export interface TakenBack {
  readonly money: readonly EventMoney[];
  readonly quantities: readonly EventQuantity[];
  readonly dates: readonly EventDate[];
}

/** A report lifted out of its article: values instead of mention indexes, with what merging needs to know of the article. */
export interface SituatedReport {
  readonly articleId: number;
  /** Position among the article's reports; (articleId, ordinal) names a report for good. */
  readonly ordinal: number;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly primary: boolean;
  /** Absent from what was stored before it was told: then what is primary is news. */
  readonly news?: boolean;
  readonly countries: readonly string[];
  readonly actors: readonly Actor[];
  readonly topics: readonly string[];
  readonly money: readonly EventMoney[];
  readonly quantities: readonly EventQuantity[];
  readonly dates: readonly EventDate[];
  readonly evidence: Span;
  readonly confidence: number;
  readonly article: {
    readonly url: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly publisher: string | null;
    /** Publisher family; copies within one family count once. */
    readonly family: string | null;
    readonly agency: string | null;
    /** The article says it corrects an earlier report. */
    readonly correction: boolean;
    /** True where the article is a digest: its headline speaks of all its items and of none. */
    readonly digest?: boolean;
    /** Fingerprint of the text for near-duplicate detection: MinHash signature, empty when too short. */
    readonly fingerprint: readonly number[];
    /** Given with the report its article is about, and not with the others. */
    readonly gist?: Gist;
    /** Given where the article is a newer text of its address: what the older text stated and this one states otherwise. */
    readonly takenBack?: TakenBack;
  };
}

/** True for what is told as new. */
export const isNews = ({ news, primary }: Pick<SituatedReport | NewsEvent, 'news' | 'primary'>): boolean => news ?? primary;

/** One field of an event that a report changed. */
export interface FieldChange {
  readonly field: 'type' | 'status' | 'countries' | 'actors' | 'topics' | 'money' | 'quantities' | 'dates';
  readonly old: string | null;
  readonly new: string | null;
  /** The article that caused it. */
  readonly articleId: number;
  /** Why the new value won: "correction", "more precise", "status moved". */
  readonly cause: string;
}

export type ReviewState = 'unreviewed' | 'accepted' | 'edited' | 'rejected';

/** One development in the world, as its reports together tell it. */
export interface NewsEvent {
  readonly type: EventType;
  readonly status: EventStatus;
  /** Headline of the best report. */
  readonly title: string | null;
  readonly countries: readonly string[];
  readonly actors: readonly Actor[];
  readonly topics: readonly string[];
  readonly money: readonly EventMoney[];
  readonly quantities: readonly EventQuantity[];
  readonly dates: readonly EventDate[];
  /** ISO 8601 date or date-time of the earliest dated report; null when none is dated. */
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly confidence: number;
  readonly articleCount: number;
  readonly independentPublisherCount: number;
  /** True when at least one report is what its article is about. */
  readonly primary: boolean;
  /** True when at least one report tells it as new; absent as in `SituatedReport`. */
  readonly news?: boolean;
  readonly reports: readonly SituatedReport[];
}

/** An event as the store keeps it. */
export interface StoredEvent extends NewsEvent {
  readonly id: number;
  readonly review: ReviewState;
  /** ISO 8601 instant in UTC at which we first knew of it. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** The event this one turned out to be, or null: it is kept, without reports, so that its number leads on and the merge can be undone. */
  readonly mergedInto: number | null;
  /** ISO 8601 instant in UTC since which nobody tells it: its articles say something else by now. Null while somebody does. */
  readonly withdrawnAt: string | null;
  /** Events a person said are not this one. */
  readonly apartFrom: readonly number[];
  /** A person put its reports together: they need not agree among themselves. */
  readonly joinedByHand: boolean;
}
