/** An organization we know. Matching is by `name` and `aliases`, whole words. */
export interface LexiconOrganization {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its home; null for an international body. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** Lexicon id of the owner, or null. Joint ventures name theirs in `parents`. */
  readonly parents: readonly string[];
  /** Ids of the technologies that are its whole trade: what is told of it is about them, in whatever words. */
  readonly trade: readonly string[];
  /** A ministry, agency or public bank; else a company. */
  readonly type: 'company' | 'government' | 'public_bank' | 'research' | 'association' | 'international';
}

/** A technology or a programme. `broader` lets a watch ask for "battery" and get "cathode" too. */
export interface LexiconConcept {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Aliases that count only in this very case: "ACC", "GX", "FAME". */
  readonly exact: readonly string[];
  readonly broader: readonly string[];
  /** For a programme: the country that runs it, else null. */
  readonly country: string | null;
}

/** A city, state or region inside one country. */
export interface LexiconPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly aliases: readonly string[];
  /** The seat of a national government, whose name can stand for it ("Tokyo said"). */
  readonly capital: boolean;
}

export interface Lexicon {
  readonly organizations: readonly LexiconOrganization[];
  readonly technologies: readonly LexiconConcept[];
  readonly programmes: readonly LexiconConcept[];
  readonly places: readonly LexiconPlace[];
  readonly blocs: readonly LexiconConcept[];
  readonly regions: readonly LexiconConcept[];
}

/** Units of `currency` for one US dollar in a month (`YYYY-MM`) or, where only that is known, a year (`YYYY`). */
export interface ExchangeRate {
  readonly period: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly perUsd: number;
  readonly source: string;
}
