import type { RateLookup, StoredEvent } from '@gigawire/domain';
import { matchAny, matchEvent, type Match } from './match.ts';
import type { Profile } from './profile.ts';

/** An event to be: what is stored of it, if anything, and its reports so far. */
export interface Draft {
  readonly stored: StoredEvent | null;
  readonly members: Profile[];
  readonly added: Profile[];
  /** Stored events that turned out to be this one. */
  readonly absorbed: StoredEvent[];
}

export const matchDraft = (report: Profile, draft: Draft, rate: RateLookup): Match =>
  (draft.stored?.joinedByHand === true ? matchAny : matchEvent)(report, draft.members, rate);
