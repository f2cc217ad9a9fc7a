import type { FieldChange, StoredEvent } from './event.ts';

/** Why a subscriber is told. */
export type AlertReason = 'new' | 'changed';

/** One thing a subscriber is told: a new event, or one change of an event. */
export interface Alert {
  readonly id: number;
  readonly subscriptionId: string;
  readonly eventId: number;
  readonly reason: AlertReason;
  /** Empty for a new event. */
  readonly changes: readonly FieldChange[];
  /** ISO 8601 instant in UTC. */
  readonly createdAt: string;
}

/** An alert to be: pending unless a reason to suppress it is given. */
export interface NewAlert {
  readonly subscriptionId: string;
  readonly stepId: number;
  readonly suppressed: string | null;
}

export interface DigestItem {
  readonly event: StoredEvent;
  readonly reason: AlertReason;
  readonly changes: readonly FieldChange[];
  /** What of the watch the event met, in words: "India and Japan; battery cells". */
  readonly why?: string;
}

/** One message to one subscription. */
export interface Digest {
  /** Stable over retries: Message-ID, file name and Atom id are made from it. */
  readonly id: string;
  readonly subscriptionId: string;
  readonly watchTitle: string;
  /** ISO 8601 instant in UTC of the digest's window end. */
  readonly at: string;
  readonly zone: string;
  readonly items: readonly DigestItem[];
}

/** A digest ready for a channel. */
export interface Message {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
