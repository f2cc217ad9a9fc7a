/** A person's decision on one event; a row of its own, never an overwrite. */
export interface Review {
  readonly eventId: number;
  readonly decision: 'accept' | 'edit' | 'reject';
  readonly reviewer: string;
  /** For an edit: field and the value the reviewer gave. */
  readonly edits: Readonly<Record<string, unknown>>;
  readonly note: string | null;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}
