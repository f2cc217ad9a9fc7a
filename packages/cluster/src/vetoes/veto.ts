import type { RateLookup } from '@gigawire/domain';
import type { Profile } from '../profile.ts';

/** What a veto finds between two reports; missing values are `silent`, never a conflict. */
export interface Finding {
  readonly verdict: 'agree' | 'conflict' | 'silent';
  /** For the trace: what agrees or conflicts. */
  readonly why: string;
}

export interface Veto {
  readonly name: string;
  /**
   * A veto on values is answered by any report of the event that agrees, and lifted by a correction; one on identity stands against every
   * report of the event. Both need reports that are surely read; one on wording needs none of what was read.
   */
  readonly on: 'values' | 'identity' | 'wording';
  readonly judge: (a: Profile, b: Profile, rate: RateLookup) => Finding;
}

export const SILENT: Finding = { verdict: 'silent', why: '' };
