import type { SituatedReport, StoredEvent } from '@gigawire/domain';
import type { PlaceContext } from './context.ts';
import type { Draft } from './draft.ts';
import { isNear } from './match.ts';
import { profileOf, type Profile } from './profile.ts';
import { byPublication } from './publication.ts';

/** An event as it is to be, with the stored events it goes on from. */
export interface Descent {
  readonly draft: Draft;
  /** The stored event whose number it keeps, or null: it is new. */
  readonly stored: StoredEvent | null;
  /** Stored events that turned out to be this one. */
  readonly absorbed: readonly StoredEvent[];
}

export interface Lineage {
  readonly descents: readonly Descent[];
  /** Stored events of which nothing is left. */
  readonly emptied: readonly StoredEvent[];
}

interface Parts {
  /** Stored events that were taken apart. */
  readonly apart: readonly StoredEvent[];
  readonly isWithdrawn: (report: SituatedReport) => boolean;
  /** The article's reports that were to be placed. */
  readonly waiting: ReadonlySet<Profile>;
  readonly ctx: PlaceContext;
}

/** A report that a newer text tells alike goes on in that one's event, if nothing else of the stored event does. */
const RETOLD = 0.5;

function share(stored: StoredEvent, draft: Draft, { isWithdrawn, waiting, ctx }: Parts): number {
  const newer = draft.members.filter((m) => waiting.has(m));
  const isRetold = (report: SituatedReport): boolean => newer.some((m) => isNear(m, profileOf(report), ctx));
  return stored.reports.reduce((sum, report) => {
    if (isWithdrawn(report)) return sum + (isRetold(report) ? RETOLD : 0);
    return sum + Number(draft.members.some((m) => m.report === report));
  }, 0);
}

/**
 * Which of the events to be goes on from which stored one: the one that holds most of its reports, the first told of several. A draft that
 * several go on in keeps the number of the one it holds most of, the one told first between equals; the others are absorbed.
 */
export function lineageOf(drafts: readonly Draft[], parts: Parts): Lineage {
  const sorted = [...drafts].sort((a, b) => byPublication(a.members[0]!.report, b.members[0]!.report));
  const heirs = new Map<Draft, { readonly stored: StoredEvent; readonly held: number }[]>();
  const emptied: StoredEvent[] = [];
  for (const stored of parts.apart) {
    const held = sorted.map((draft) => share(stored, draft, parts));
    const most = Math.max(0, ...held);
    const heir = most > 0 ? sorted[held.indexOf(most)] : undefined;
    if (heir) heirs.set(heir, [...(heirs.get(heir) ?? []), { stored, held: most }]);
    else emptied.push(stored);
  }
  const descents = sorted.map((draft): Descent => {
    const claims = (heirs.get(draft) ?? []).sort((a, b) => b.held - a.held || byPublication(a.stored.reports[0]!, b.stored.reports[0]!));
    const [first, ...others] = claims.map((c) => c.stored);
    if (draft.stored) return { draft, stored: draft.stored, absorbed: claims.map((c) => c.stored) };
    return { draft, stored: first ?? null, absorbed: others };
  });
  return { descents, emptied };
}
