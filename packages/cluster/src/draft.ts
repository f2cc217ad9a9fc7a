import type { StoredEvent } from '@gigawire/domain';
import { type PlaceContext, reportName } from './context.ts';
import { alikeness, holdSiblings, vetoed, whyAlike } from './match.ts';
import type { Profile } from './profile.ts';
import { byPublication } from './publication.ts';

/** An event to be: what is stored of it, if anything, and its reports so far. */
export interface Draft {
  readonly stored: StoredEvent | null;
  /** In order of publication. */
  readonly members: Profile[];
  /** Those of the article placed last. */
  readonly added: Profile[];
}

export const draftOf = (stored: StoredEvent | null, members: readonly Profile[]): Draft => ({
  stored,
  members: [...members],
  added: [],
});

export function addTo(draft: Draft, reports: readonly Profile[]): void {
  draft.members.push(...reports);
  draft.members.sort((a, b) => byPublication(a.report, b.report));
}

/** What of an event others are held against: its reports together, or each alone where a person put them together, whatever they say of one another. */
const partsOf = ({ stored, members }: Draft): readonly (readonly Profile[])[] =>
  stored?.joinedByHand === true ? members.map((m) => [m]) : [members];

interface Likeness {
  readonly some: readonly Profile[];
  readonly others: readonly Profile[];
  readonly alike: number;
}

/** The parts of two events that are told alike enough, the most alike first. */
const likenessesOf = (a: Draft, b: Draft, ctx: PlaceContext): readonly Likeness[] =>
  partsOf(a)
    .flatMap((some) =>
      partsOf(b).flatMap((others) => {
        const alike = alikeness(some, others, ctx);
        return alike === null ? [] : [{ some, others, alike }];
      }),
    )
    .sort((x, y) => y.alike - x.alike);

/** How much two events to be are told alike, 0..1, or null where that is too little for one. */
export const alikenessOf = (a: Draft, b: Draft, ctx: PlaceContext): number | null => likenessesOf(a, b, ctx)[0]?.alike ?? null;

/** What makes them alike, in words. */
export function whyAlikeOf(a: Draft, b: Draft, ctx: PlaceContext): string {
  const [most] = likenessesOf(a, b, ctx);
  return most ? `${most.alike.toFixed(2)}: ${whyAlike(most.some, most.others, ctx)}` : 'too little in common';
}

/** What keeps two events to be apart however alike they are, in words, or null. */
export function standsBetween(a: Draft, b: Draft, ctx: PlaceContext): string | null {
  if (holdSiblings(a.members, b.members)) return 'sibling: another report of the same article';
  const vetoes = likenessesOf(a, b, ctx).map(({ some, others }) => vetoed(some, others, ctx));
  return vetoes.includes(null) ? null : (vetoes[0] ?? null);
}

/** It is called by the report that was published first. */
export const nameOf = ({ stored, members }: Draft): string => (stored ? `event ${stored.id}` : reportName(members[0]!));

/** A person has looked at the event, put it together or set it apart: its reports stay where they are. */
export const isDecided = (event: StoredEvent): boolean => event.review !== 'unreviewed' || event.joinedByHand || event.apartFrom.length > 0;

export const isDecidedOn = ({ stored }: Draft): boolean => stored !== null && isDecided(stored);
