import type { PlaceContext } from './context.ts';
import { addTo, isDecided, matchDraft, type Draft } from './draft.ts';
import { isOneEvent, tellers, vetoed } from './match.ts';
import { byPublication } from './publication.ts';

const isDecidedOn = ({ stored }: Draft): boolean => stored !== null && isDecided(stored);

/** People's decisions stand: what they set apart stays apart, and of two events they decided on neither gives way. */
function mayMerge(a: Draft, b: Draft): boolean {
  if (isDecidedOn(a) && isDecidedOn(b)) return false;
  if (a.stored?.review === 'rejected' || b.stored?.review === 'rejected') return false;
  const ids = ({ stored, absorbed }: Draft): readonly number[] => [...(stored ? [stored] : []), ...absorbed].map((e) => e.id);
  return !a.stored?.apartFrom.some((id) => ids(b).includes(id)) && !b.stored?.apartFrom.some((id) => ids(a).includes(id));
}

/** True when the two are told alike and nothing told in one of them stands against what the other tells. */
const agree = (a: Draft, b: Draft, ctx: PlaceContext): boolean => {
  const [left, right] = [tellers(a.members), tellers(b.members)];
  const siblings = b.members.some((m) =>
    a.members.some((n) => n.report.articleId === m.report.articleId && n.report.type !== m.report.type),
  );
  return (
    !siblings &&
    isOneEvent(a.members, b.members, ctx) &&
    right.every((m) => vetoed(m, left, ctx) === null) &&
    left.every((m) => vetoed(m, right, ctx) === null)
  );
};

/** The event that stays: the one a person has looked at, else the one told first. */
function ordered(a: Draft, b: Draft): readonly [stays: Draft, goes: Draft] {
  if (isDecidedOn(a) !== isDecidedOn(b)) return isDecidedOn(a) ? [a, b] : [b, a];
  return byPublication(a.members[0]!.report, b.members[0]!.report) <= 0 ? [a, b] : [b, a];
}

/**
 * Joins events that a report just added shows to be one: it fits both, and neither holds anything against the other. That is what makes the
 * order of arrival indifferent: two articles that say too little of one another wait for the third that knows both.
 */
export function consolidate(drafts: readonly Draft[], ctx: PlaceContext): readonly Draft[] {
  const kept = new Set(drafts);
  for (const home of drafts) {
    for (const report of home.added) {
      for (const other of drafts) {
        const current = [...kept].find((d) => d.members.includes(report));
        if (!current || !kept.has(other) || other === current || !mayMerge(current, other)) continue;
        if (!matchDraft(report, other, ctx).joins || !agree(current, other, ctx)) continue;
        const [stays, goes] = ordered(current, other);
        addTo(stays, goes.members);
        stays.added.push(...goes.added);
        stays.absorbed.push(...(goes.stored ? [goes.stored] : []), ...goes.absorbed);
        kept.delete(goes);
      }
    }
  }
  return [...kept];
}
