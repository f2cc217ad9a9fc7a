import { explain, reportName, type PlaceContext } from './context.ts';
import { addTo, alikenessOf, draftOf, nameOf, standsBetween, type Draft, whyAlikeOf } from './draft.ts';
import type { Profile } from './profile.ts';
import { byPublication } from './publication.ts';

interface Offer {
  readonly report: Profile;
  readonly draft: Draft;
  readonly alike: number;
}

/** How much a report is told like an event to be, or null: it belongs elsewhere. */
function fit(report: Profile, draft: Draft, ctx: PlaceContext): number | null {
  const alone = draftOf(null, [report]);
  const alike = alikenessOf(alone, draft, ctx);
  const why = alike === null ? 'too little in common' : standsBetween(alone, draft, ctx);
  if (why !== null) explain(ctx, () => `${reportName(report)}: not ${nameOf(draft)}: ${why}`);
  return why === null ? alike : null;
}

function offersOf(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): readonly Offer[] {
  const offers = reports.flatMap((report) =>
    drafts.flatMap((draft): readonly Offer[] => {
      const alike = fit(report, draft, ctx);
      return alike === null ? [] : [{ report, draft, alike }];
    }),
  );
  // Between equal ones the older event wins, not the one that happens to be listed first.
  return offers.sort((a, b) => b.alike - a.alike || byPublication(a.draft.members[0]!.report, b.draft.members[0]!.report));
}

function join({ report, draft }: Offer, ctx: PlaceContext): void {
  explain(ctx, () => `${reportName(report)}: joins ${nameOf(draft)}, ${whyAlikeOf(draftOf(null, [report]), draft, ctx)}`);
  addTo(draft, [report]);
  draft.added.push(report);
}

/** Gives each report to the event it fits best; a report that took a place can close the event to its siblings, so each offer is asked again. */
function assign(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): ReadonlySet<Profile> {
  const placed = new Set<Profile>();
  for (const offer of offersOf(reports, drafts, ctx)) {
    if (placed.has(offer.report)) continue;
    if (offer.draft.added.length > 0 && fit(offer.report, offer.draft, ctx) === null) continue;
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
    explain(ctx, () => `${reportName(report)}: makes a new event`);
  }
  return drafts;
}

/** Places one article's reports among the events there are. Returns these, and those made for the rest. */
export function arrive(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): readonly Draft[] {
  const sorted = [...drafts].sort((a, b) => byPublication(a.members[0]!.report, b.members[0]!.report));
  for (const draft of sorted) draft.added.length = 0;
  const placed = assign(reports, sorted, ctx);
  const rest = reports.filter((r) => !placed.has(r));
  return [...sorted, ...found(rest, ctx)];
}
