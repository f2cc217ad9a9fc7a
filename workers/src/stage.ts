import type { Channel, Job, RateLookup, Source, Subscription, Watch } from '@gigawire/domain';
import type { Delivery } from '@gigawire/deliver';
import type { Fetcher } from '@gigawire/fetch';
import type { Store } from '@gigawire/store';
import type { Reader } from './reading/reader.ts';

/** Everything a stage may use. Stages keep nothing in memory that another needs. */
export interface Services {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  readonly delivery: Delivery;
  readonly sources: ReadonlyMap<string, Source>;
  readonly watches: readonly Watch[];
  readonly subscriptions: readonly Subscription[];
  readonly rate: RateLookup;
  /** Events whose newest publication is older than this are not told as news. */
  readonly maxAgeDays: number;
  /** Where readers of a digest reach the review pages, or null. */
  readonly baseUrl: string | null;
  /** Where hubs reach us, to push feeds (WebSub); null where nobody outside can. */
  readonly callbackUrl: string | null;
  /** Who is told of sources that fall silent, or null. */
  readonly operator: Channel | null;
  readonly now: () => Date;
}

/** A stage's work on one key. Ends with an outcome, throws RetryLater (not now) or Quarantine (never), or lets a bug throw. */
export type Handler = (key: string, services: Services, signal: AbortSignal) => Promise<Outcome>;

/** How one job ended: a word for the counter {stage, outcome}, and the jobs that follow from it. */
export interface Outcome {
  readonly outcome: string;
  readonly next: readonly Job[];
  /** Facts for the one wide log line of the job. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}
