import { explain, type PlaceContext } from './context.ts';
import { addTo, alikenessOf, draftOf, isDecidedOn, nameOf, standsBetween, type Draft, whyAlikeOf } from './draft.ts';
import type { Profile } from './profile.ts';
import { byPublication } from './publication.ts';

/** Two events to be that are told enough alike to be one. */
interface Pair {
  readonly earlier: Draft;
  readonly later: Draft;
  readonly alikeness: number;
}

const inOrder = (a: Draft, b: Draft): number => byPublication(a.members[0]!.report, b.members[0]!.report);

function pairOf(a: Draft, b: Draft, ctx: PlaceContext): readonly Pair[] {
  const [earlier, later] = inOrder(a, b) <= 0 ? [a, b] : [b, a];
  const alikeness = alikenessOf(earlier, later, ctx);
  return alikeness === null ? [] : [{ earlier, later, alikeness }];
}

interface Parts {
  /** Events to be: what a person decided on, and each report that lies free. */
  readonly drafts: readonly Draft[];
  /** True of a report that was in no event before. */
  readonly isNew: (report: Profile) => boolean;
}

/**
 * People's decisions stand: of two events they decided on neither gives way, and a rejected one takes what is new and told of it, nothing
 * that other events rest on.
 */
function mayMerge(a: Draft, b: Draft, isNew: Parts['isNew']): boolean {
  if (isDecidedOn(a) && isDecidedOn(b)) return false;
  const isClosedTo = (one: Draft, other: Draft): boolean => one.stored?.review === 'rejected' && !other.members.every(isNew);
  return !isClosedTo(a, b) && !isClosedTo(b, a);
}

/**
 * Joins what is told most alike, and so on, until nothing is told enough alike that nothing keeps apart: agglomerative clustering by average
 * linkage (Sokal and Michener, 1958). What comes of it depends on what there is, not on the order in which it came.
 */
export function agglomerate({ drafts, isNew }: Parts, ctx: PlaceContext): readonly Draft[] {
  const left = new Set([...drafts].sort(inOrder));
  const listed = [...left];
  let pairs = listed.flatMap((one, i) => listed.slice(i + 1).flatMap((other) => pairOf(one, other, ctx)));
  while (pairs.length > 0) {
    // Between equal ones the one that was told first.
    const best = pairs.reduce((a, b) => (b.alikeness > a.alikeness ? b : a));
    const { earlier, later } = best;
    const why = mayMerge(earlier, later, isNew) ? standsBetween(earlier, later, ctx) : 'a person decided otherwise';
    if (why !== null) {
      explain(ctx, () => `${nameOf(later)}: not ${nameOf(earlier)}: ${why}`);
      pairs = pairs.filter((pair) => pair !== best);
      continue;
    }
    explain(ctx, () => `${nameOf(later)}: joins ${nameOf(earlier)}, ${whyAlikeOf(earlier, later, ctx)}`);
    const both = draftOf(earlier.stored ?? later.stored, earlier.members);
    addTo(both, later.members);
    left.delete(earlier);
    left.delete(later);
    const others = [...left];
    left.add(both);
    pairs = [
      ...pairs.filter((pair) => left.has(pair.earlier) && left.has(pair.later)),
      ...others.flatMap((other) => pairOf(both, other, ctx)),
    ];
  }
  return [...left];
}
