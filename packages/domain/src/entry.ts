/** One item a source lists. */
export interface Entry {
  /** Identity within its source: guid, else canonical link, else a hash of the content. */
  readonly key: string;
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601 date or date-time, null when absent or absurd (31 February, 1970, the far future). */
  readonly published: string | null;
  readonly summary: string | null;
  readonly language: string | null;
  /** Name of the publication credited by an aggregating feed, or null. */
  readonly credit: string | null;
  /** ISO 8601 date or date-time at which the source says it changed the item; not given where it names none after publication. */
  readonly modified?: string;
}
