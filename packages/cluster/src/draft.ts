import type { StoredEvent } from '@gigawire/domain';
import type { PlaceContext } from './context.ts';
import { matchAny, matchEvent, type Match } from './match.ts';
import type { Profile } from './profile.ts';
import { byPublication } from './publication.ts';

/** An event to be: what is stored of it, if anything, and its reports so far. */
export interface Draft {
  readonly stored: StoredEvent | null;
  /** In order of publication. */
  readonly members: Profile[];
  /** Those of the article placed last. */
  readonly added: Profile[];
  /** Stored events that turned out to be this one. */
  readonly absorbed: StoredEvent[];
}

export const draftOf = (stored: StoredEvent | null, members: readonly Profile[]): Draft => ({
  stored,
  members: [...members],
  added: [],
  absorbed: [],
});

export function addTo(draft: Draft, reports: readonly Profile[]): void {
  draft.members.push(...reports);
  draft.members.sort((a, b) => byPublication(a.report, b.report));
}

export const matchDraft = (report: Profile, draft: Draft, ctx: PlaceContext): Match =>
  (draft.stored?.joinedByHand === true ? matchAny : matchEvent)(report, draft.members, ctx);

export const nameOf = (draft: Draft): string => (draft.stored ? `event ${draft.stored.id}` : 'a new event');

/** A person has looked at the event, put it together or set it apart: its reports stay where they are. */
export const isDecided = (event: StoredEvent): boolean => event.review !== 'unreviewed' || event.joinedByHand || event.apartFrom.length > 0;
