import type { EventWrite, RateLookup, SituatedReport, StoredEvent, Trace } from '@gigawire/domain';
import { diffEvents } from './diff/diff.ts';
import { consolidate } from './consolidate.ts';
import { isBare } from './lead.ts';
import { matchDraft, type Draft } from './draft.ts';
import { mergeReports } from './merge/merge.ts';
import { isOldNews, noveltyOf } from './novelty.ts';
import { profileOf, type Profile } from './profile.ts';
import { byPublication, isSameAddress } from './publication.ts';
import { isCorrection } from './corrections.ts';

interface Offer {
  readonly report: Profile;
  readonly draft: Draft;
  readonly score: number;
  readonly why: string;
}

interface PlaceContext {
  readonly rate: RateLookup;
  readonly trace?: Trace;
}

const nameOf = (draft: Draft): string => (draft.stored ? `event ${draft.stored.id}` : 'a new event');

function explain(ctx: PlaceContext, report: Profile, why: string): void {
  ctx.trace?.push({ step: 'cluster', by: 'place', why: `report ${report.report.articleId}.${report.report.ordinal}: ${why}` });
}

function offersOf(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): readonly Offer[] {
  const offers: Offer[] = [];
  for (const report of reports) {
    for (const draft of drafts) {
      const match = matchDraft(report, draft, ctx.rate);
      if (match.joins) offers.push({ report, draft, score: match.score, why: match.why });
      else explain(ctx, report, `not ${nameOf(draft)}: ${match.why}`);
    }
  }
  // Between equal scores the older event wins, not the one that happens to be listed first.
  return offers.sort((a, b) => b.score - a.score || byPublication(a.draft.members[0]!.report, b.draft.members[0]!.report));
}

function add(draft: Draft, report: Profile): void {
  draft.members.push(report);
  draft.added.push(report);
}

/** Gives each report to the event it fits best; a report that took a place can close the event to its siblings, so each offer is asked again. */
function assign(reports: readonly Profile[], drafts: readonly Draft[], ctx: PlaceContext): ReadonlySet<Profile> {
  const placed = new Set<Profile>();
  for (const offer of offersOf(reports, drafts, ctx)) {
    if (placed.has(offer.report)) continue;
    if (offer.draft.added.length > 0 && !matchDraft(offer.report, offer.draft, ctx.rate).joins) continue;
    add(offer.draft, offer.report);
    placed.add(offer.report);
    explain(ctx, offer.report, `joins ${nameOf(offer.draft)}, ${offer.why}`);
  }
  return placed;
}

/** Events for the reports no stored event took, which see one another too. A bare report tells of none that others do not. */
function found(reports: readonly Profile[], ctx: PlaceContext): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const report of reports) {
    const [offer] = offersOf([report], drafts, ctx);
    if (offer) {
      add(offer.draft, report);
      explain(ctx, report, `joins ${nameOf(offer.draft)}, ${offer.why}`);
    } else {
      drafts.push({ stored: null, members: [report], added: [report], absorbed: [] });
      explain(ctx, report, 'makes a new event');
    }
  }
  return drafts;
}

function writeOf(draft: Draft, rate: RateLookup): EventWrite {
  const event = mergeReports(
    draft.members.map((m) => m.report),
    rate,
  );
  const { stored } = draft;
  if (!stored)
    return { eventId: null, event, novelty: draft.added.every((m) => isOldNews(m.report)) ? 'repeat' : 'new', changes: [], absorbed: [] };
  const corrected = draft.added.some(
    ({ report }) => isCorrection(report) || stored.reports.some((old) => isSameAddress(report, old) && byPublication(old, report) < 0),
  );
  const diff = diffEvents(stored, event, { articleId: draft.added[0]!.report.articleId, corrected, rate });
  return {
    eventId: stored.id,
    event,
    novelty: noveltyOf(stored, event, diff),
    changes: diff.changes,
    absorbed: draft.absorbed.map((e) => e.id),
  };
}

const isIn = (event: StoredEvent, report: SituatedReport): boolean =>
  event.reports.some((r) => r.articleId === report.articleId && r.ordinal === report.ordinal);

/**
 * Places one article's reports among the stored events that could hold them (see `candidateQuery`): one write for each event that gains a
 * report or is made. Reports already in one of the events are left where they are, so placing an article twice writes nothing.
 */
export function place(reports: readonly SituatedReport[], candidates: readonly StoredEvent[], ctx: PlaceContext): EventWrite[] {
  const waiting = reports
    .filter((r) => !candidates.some((e) => isIn(e, r)))
    .sort(byPublication)
    .map(profileOf);
  const drafts = candidates
    .filter((e) => e.reports.length > 0)
    .map((stored): Draft => ({ stored, members: stored.reports.map(profileOf), added: [], absorbed: [] }));
  const placed = assign(waiting, drafts, ctx);
  const fresh = found(
    waiting.filter((r) => !placed.has(r) && !isBare(r.report)),
    ctx,
  );
  const kept = consolidate(drafts, ctx.rate);
  for (const { absorbed, stored } of kept)
    for (const event of absorbed) ctx.trace?.push({ step: 'cluster', by: 'place', why: `event ${event.id} is event ${stored?.id}` });
  return [...kept.filter((d) => d.added.length > 0), ...fresh].map((draft) => writeOf(draft, ctx.rate));
}
