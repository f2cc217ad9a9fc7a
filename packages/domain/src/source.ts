export type SourceKind = 'feed' | 'sitemap' | 'listing';

/** CSS selectors that override the generic reading of one outlet's pages from a day on. */
export interface DatedSelectors {
  /** First day the layout was seen, `YYYY-MM-DD`; null for as long as anyone remembers. */
  readonly from: string | null;
  readonly body?: string;
  readonly title?: string;
  readonly authors?: string;
  readonly published?: string;
  /** Elements removed before the body is read. */
  readonly remove?: readonly string[];
}

/** Where news is found. */
export interface Source {
  /** `outlet/name`, unique: "mercom-india/main". */
  readonly id: string;
  readonly kind: SourceKind;
  readonly url: string;
  readonly publisher: string;
  /** Outlets of one house share a family: their copies of a story count as one publisher. */
  readonly family: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA zone in which the outlet writes its times. */
  readonly zone: string;
  /** BCP 47. */
  readonly language: string;
  /** How the outlet writes 3/7/2025. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** Minutes between polls; null follows the source's own rhythm. */
  readonly everyMinutes: number | null;
  /** Selector of the links of a listing page. */
  readonly links?: string;
  readonly selectors: readonly DatedSelectors[];
  /** The address has not been tried against the live site. */
  readonly unverified: boolean;
  readonly enabled: boolean;
}
