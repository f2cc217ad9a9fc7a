import { agglomerate } from './agglomerate.ts';
import { arrive } from './arrive.ts';
import type { PlaceContext } from './context.ts';
import { draftOf, isDecided, type Draft } from './draft.ts';
import type { Knot } from './gather.ts';
import { isBare } from './lead.ts';
import { isLead } from './match.ts';
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
 * Places the reports and all that is near them once more, as if all had come at once: the events then do not depend on the order in which
 * they did. First what articles are about, then what they tell beside, article by article in order of publication. Events that a person
 * decided on keep their reports.
 */
export function placeAnew(waiting: readonly Profile[], { near, isWithdrawn }: Parts, ctx: PlaceContext): readonly Draft[] {
  const standing = (knot: Knot): readonly Profile[] => knot.members.filter((r) => !isWithdrawn(r));
  const decided = near.filter((k) => k.stored !== null && isDecided(k.stored));
  const free = [...waiting, ...near.filter((k) => !decided.includes(k)).flatMap(standing)];
  const isNew = (report: Profile): boolean => waiting.includes(report);
  // What a person decided on is not emptied, even where its last article says something else by now.
  const kept = decided.map((k) => draftOf(k.stored, standing(k).length > 0 ? standing(k) : k.members));
  const leads = free.filter(isLead).map((r) => draftOf(null, [r]));
  let drafts = agglomerate({ drafts: [...kept, ...leads], isNew }, ctx);
  for (const article of articlesOf(free.filter((r) => !isLead(r)))) {
    const closed = drafts.filter((d) => d.stored?.review === 'rejected' && !article.some(isNew));
    const open = drafts.filter((d) => !closed.includes(d));
    drafts = [...closed, ...arrive(article, open, ctx)];
  }
  return drafts.filter((d) => d.stored !== null || d.members.some((m) => !isBare(m.report)));
}
