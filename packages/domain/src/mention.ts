import type { Money, Quantity } from './quantity.ts';
import type { Span } from './text.ts';

/** stated: the words say it; implied: they point at it ("both nations"); ambiguous: they allow more than one reading. */
export type Certainty = 'stated' | 'implied' | 'ambiguous';

export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'range';

/** Calendar days, inclusive, ISO 8601 `YYYY-MM-DD`. "by 2030" knows only its end, "since 2019" only its start. */
export interface DateValue {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
}

/** ISO 3166-1 alpha-2. */
export interface CountryValue {
  readonly code: string;
}

/** Something from the lexicon; `id` is null for an organization known only by its shape in the text. */
export interface OrganizationValue {
  readonly id: string | null;
  readonly name: string;
  /** Home country, ISO 3166-1 alpha-2, or null when unknown. */
  readonly country: string | null;
}

/** A city, state or region inside one country. */
export interface PlaceValue {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** A technology, a programme, a bloc of states ("Quad", "EU") or a region of the world ("Indo-Pacific"). */
export interface ConceptValue {
  readonly id: string;
  readonly name: string;
}

interface MentionOf<K extends string, V> extends Span {
  readonly kind: K;
  readonly value: V;
  readonly certainty: Certainty;
  /** The rule that decided it, as `file.rule`: "money.symbol", "date.fiscal-year". */
  readonly by: string;
}

export type MoneyMention = MentionOf<'money', Money>;
export type QuantityMention = MentionOf<'quantity', Quantity>;
export type DateMention = MentionOf<'date', DateValue>;
export type CountryMention = MentionOf<'country', CountryValue>;
export type OrganizationMention = MentionOf<'organization', OrganizationValue>;
export type PlaceMention = MentionOf<'place', PlaceValue>;
export type ConceptMention = MentionOf<'technology' | 'programme' | 'bloc' | 'region', ConceptValue>;

/** A recognized span of an article with its typed, normalized value. */
export type Mention = MoneyMention | QuantityMention | DateMention | CountryMention | OrganizationMention | PlaceMention | ConceptMention;

export type MentionKind = Mention['kind'];
