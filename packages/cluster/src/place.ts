import type { EventWrite, SituatedReport, Surroundings } from '@gigawire/domain';
import { arrive } from './arrive.ts';
import { explain, type PlaceContext } from './context.ts';
import { draftOf, isDecided, nameOf, type Draft } from './draft.ts';
import { gather, type Block, type Knot } from './gather.ts';
import { isBare } from './lead.ts';
import { lineageOf, type Descent } from './lineage.ts';
import { placeAnew } from './place-anew.ts';
import { profileOf, type Profile } from './profile.ts';
import { byPublication } from './publication.ts';
import { withdrawal, writeOf } from './write.ts';

const isIn = (knot: Knot, report: SituatedReport): boolean =>
  knot.stored !== null && knot.members.some(({ report: r }) => r.articleId === report.articleId && r.ordinal === report.ordinal);

/** Adds the reports to the events as they stand: all that is done where too much is near them. */
function placeLast(waiting: readonly Profile[], { near, far }: Block, ctx: PlaceContext): readonly Descent[] {
  const stored = [...near, ...far].filter((k) => k.stored !== null && k.members.length > 0);
  const drafts = arrive(
    waiting,
    stored.map((k) => draftOf(k.stored, k.members)),
    ctx,
  );
  const isChanged = (d: Draft): boolean => d.added.length > 0 && d.members.some((m) => !isBare(m.report));
  return drafts.filter(isChanged).map((draft) => ({ draft, stored: draft.stored, absorbed: [] }));
}

/**
 * Places one article's reports among the events around them: one write for each event that is made, gains reports or loses some. What comes
 * of it does not depend on the order in which articles came: all that is near is placed anew. Placing an article twice writes nothing.
 */
export function place(reports: readonly SituatedReport[], around: Surroundings, ctx: PlaceContext): EventWrite[] {
  const sorted = [...reports].sort(byPublication).map(profileOf);
  if (sorted.length === 0 && around.holders.length === 0) return [];
  const block = gather(sorted, around, ctx);
  const waiting = sorted.filter(({ report }) => ![...block.near, ...block.far].some((knot) => isIn(knot, report)));
  const isWithdrawn = ({ articleId, ordinal }: SituatedReport): boolean =>
    around.withdrawn.some((name) => name.articleId === articleId && name.ordinal === ordinal);
  const isRevised = around.holders.length > 0;
  if (waiting.length === 0 && !isRevised) return [];
  const articleId = waiting[0]?.report.articleId ?? around.withdrawn[0]!.articleId;
  const placed = { waiting: new Set(waiting), articleId, isRevised };
  const writes = (descents: readonly Descent[]): EventWrite[] => {
    for (const { draft, stored, absorbed } of descents) {
      if (stored && !draft.stored) explain(ctx, () => `${nameOf(draft)}: goes on as event ${stored.id}`);
      for (const event of absorbed) explain(ctx, () => `event ${event.id} is event ${stored?.id}`);
    }
    return descents.flatMap((descent) => writeOf(descent, placed, ctx) ?? []);
  };
  if (!isRevised && block.isCut) return writes(placeLast(waiting, block, ctx));
  const drafts = placeAnew(waiting, { near: block.near, isWithdrawn: (m) => isWithdrawn(m.report) }, ctx);
  const apart = block.near.flatMap((k) => (k.stored !== null && !isDecided(k.stored) ? [k.stored] : []));
  const { descents, emptied } = lineageOf(drafts, { apart, isWithdrawn, waiting: placed.waiting, ctx });
  for (const event of emptied) explain(ctx, () => `event ${event.id}: nobody tells it any more`);
  return [...writes(descents), ...emptied.map(withdrawal)];
}
