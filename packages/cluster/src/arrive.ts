import { consolidate } from './consolidate.ts';
import { explain, reportName, type PlaceContext } from './context.ts';
import { addTo, draftOf, matchDraft, nameOf, type Draft } from './draft.ts';
import type { Profile } from './profile.ts';
import { byPublication } from './publication.ts';

interface Offer {
  readonly report: Profile;
  readonly draft: Draft;
  readonly score: number;
  readonly why: string;
}

function offersOf(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): readonly Offer[] {
  const offers: Offer[] = [];
  for (const report of reports) {
    for (const draft of drafts) {
      const match = matchDraft(report, draft, ctx);
      if (match.joins) offers.push({ report, draft, score: match.score, why: match.why });
      else explain(ctx, `${reportName(report)}: not ${nameOf(draft)}: ${match.why}`);
    }
  }
  // Between equal scores the older event wins, not the one that happens to be listed first.
  return offers.sort((a, b) => b.score - a.score || byPublication(a.draft.members[0]!.report, b.draft.members[0]!.report));
}

function join({ report, draft, why }: Offer, ctx: PlaceContext): void {
  addTo(draft, [report]);
  draft.added.push(report);
  explain(ctx, `${reportName(report)}: joins ${nameOf(draft)}, ${why}`);
}

/** Gives each report to the event it fits best; a report that took a place can close the event to its siblings, so each offer is asked again. */
function assign(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): ReadonlySet<Profile> {
  const placed = new Set<Profile>();
  for (const offer of offersOf(reports, drafts, ctx)) {
    if (placed.has(offer.report)) continue;
    if (offer.draft.added.length > 0 && !matchDraft(offer.report, offer.draft, ctx).joins) continue;
    join(offer, ctx);
    placed.add(offer.report);
  }
  return placed;
}

/** Events for the reports no event took, which see one another too. */
function found(reports: readonly Profile[], ctx: PlaceContext): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const report of reports) {
    const [offer] = offersOf([report], drafts, ctx);
    if (offer) {
      join(offer, ctx);
      continue;
    }
    const draft = draftOf(null, [report]);
    draft.added.push(report);
    drafts.push(draft);
    explain(ctx, `${reportName(report)}: makes a new event`);
  }
  return drafts;
}

/** Places one article's reports among the events there are. Returns these, those made for the rest, and without those that turned out to be one of the others. */
export function arrive(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): readonly Draft[] {
  const sorted = [...drafts].sort((a, b) => byPublication(a.members[0]!.report, b.members[0]!.report));
  for (const draft of sorted) draft.added.length = 0;
  const placed = assign(reports, sorted, ctx);
  const rest = reports.filter((r) => !placed.has(r));
  return [...consolidate(sorted, ctx), ...found(rest, ctx)];
}
