import type { Channel, ExchangeRate, Lexicon, Source, Subscription, Watch } from '@gigawire/domain';

export interface Limits {
  /** Bytes of a response's body after decompression. */
  readonly maxBytes: number;
  readonly connectMs: number;
  /** A whole request, redirects included. */
  readonly totalMs: number;
  /** Least time between two requests to one host. */
  readonly spacingMs: number;
  /** Reading one page. */
  readonly readMs: number;
  /** Heap of one reading thread, in MiB. */
  readonly readHeapMb: number;
  /** News older than this alerts nobody. */
  readonly maxAgeDays: number;
}

/** Everything a run needs to know. Deeply frozen; every path in it is absolute. */
export interface Config {
  /** What we call ourselves to outlets: product, version and, where given, the contact: "Gigawire/0.1 (+https://…)". */
  readonly userAgent: string;
  /** Page or mail address at which an outlet reaches the operator, or null. */
  readonly contact: string | null;
  /** `sqlite:<absolute file>`, `sqlite::memory:` or `postgres://…`. */
  readonly database: { readonly url: string };
  /** `redis://…`, or null for the queue inside the process. */
  readonly queue: { readonly url: string | null };
  readonly web: { readonly host: string; readonly port: number; readonly baseUrl: string | null };
  /** "host" or "host:port" of private servers that may be asked. */
  readonly allow: readonly string[];
  readonly limits: Limits;
  /** Null when no mail server is set (`GIGAWIRE_SMTP_URL`). */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly dataFolder: string;
  readonly sources: readonly Source[];
  readonly watches: readonly Watch[];
  /** Who is told of sources that fall silent, or null. */
  readonly operator: Channel | null;
  readonly subscriptions: readonly Subscription[];
  readonly lexicon: Lexicon;
  readonly rates: readonly ExchangeRate[];
}
