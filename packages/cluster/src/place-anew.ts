import { arrive } from './arrive.ts';
import type { PlaceContext } from './context.ts';
import { draftOf, isDecided, type Draft } from './draft.ts';
import type { Knot } from './gather.ts';
import { isBare } from './lead.ts';
import type { Profile } from './profile.ts';
import { byPublication } from './publication.ts';

interface Parts {
  /** What is near the reports: these and theirs are all that can change. */
  readonly near: readonly Knot[];
  readonly isWithdrawn: (report: Profile) => boolean;
}

/** The articles of some reports, in order of publication. */
function articlesOf(reports: readonly Profile[]): readonly (readonly Profile[])[] {
  const sorted = [...reports].sort((a, b) => byPublication(a.report, b.report));
  return [...Map.groupBy(sorted, (r) => r.report.articleId).values()];
}

/**
 * Places the reports and all that is near them once more, article by article in order of publication, as if they had come in it: the events
 * then do not depend on the order in which they did. Events that a person decided on keep their reports.
 */
export function placeAnew(waiting: readonly Profile[], { near, isWithdrawn }: Parts, ctx: PlaceContext): readonly Draft[] {
  const standing = (knot: Knot): readonly Profile[] => knot.members.filter((r) => !isWithdrawn(r));
  const decided = near.filter((k) => k.stored !== null && isDecided(k.stored));
  const free = near.filter((k) => !decided.includes(k)).flatMap(standing);
  // What a person decided on is not emptied, even where its last article says something else by now.
  let drafts: readonly Draft[] = decided.map((k) => draftOf(k.stored, standing(k).length > 0 ? standing(k) : k.members));
  for (const article of articlesOf([...waiting, ...free])) {
    // A rejected event takes what is new and told of it, and nothing that other events rest on.
    const isNew = article.some((r) => waiting.includes(r));
    const closed = drafts.filter((d) => !isNew && d.stored?.review === 'rejected');
    drafts = [
      ...closed,
      ...arrive(
        article,
        drafts.filter((d) => !closed.includes(d)),
        ctx,
      ),
    ];
  }
  return drafts.filter((d) => d.stored !== null || d.members.some((m) => !isBare(m.report)));
}
