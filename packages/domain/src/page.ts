/** The raw HTTP response kept for one URL; everything after fetching can be replayed from it. */
export interface Page {
  /** The address asked for. */
  readonly url: string;
  /** The address that answered, after redirects. */
  readonly finalUrl: string;
  readonly status: number;
  /** The Content-Type header, or null. */
  readonly contentType: string | null;
  /** ISO 8601 instant in UTC. */
  readonly fetchedAt: string;
  readonly body: Uint8Array;
}
