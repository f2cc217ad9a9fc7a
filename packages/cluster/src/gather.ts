import type { StoredEvent, Surroundings } from '@gigawire/domain';
import { candidateQuery } from './candidate-query.ts';
import type { PlaceContext } from './context.ts';
import { isNear } from './match.ts';
import { profileOf, type Profile } from './profile.ts';

/** A stored event, or a report that backs none: what keeps its reports together while others are placed. */
export interface Knot {
  readonly stored: StoredEvent | null;
  readonly members: readonly Profile[];
}

/** What lies around some reports. */
export interface Block {
  /** Near them, or near what is near them: where these reports lie may bear on where those do. */
  readonly near: readonly Knot[];
  /** What was looked at besides. */
  readonly far: readonly Knot[];
  /** There is more near them than is placed anew for one article. */
  readonly isCut: boolean;
}

/** Bounds that keep placing an article flat: reports placed anew for it, and how often the store is asked. */
const MAX_REPORTS = 60;
const MAX_ROUNDS = 4;

/** Of `pool` what is near `edge`, and what is near that, and so on. */
function reached(edge: readonly Profile[], pool: readonly Knot[], ctx: PlaceContext): readonly Knot[] {
  const found = new Set<Knot>();
  for (let front = edge; front.length > 0;) {
    const next = pool.filter((k) => !found.has(k) && k.members.some((m) => front.some((f) => isNear(f, m, ctx))));
    for (const knot of next) found.add(knot);
    front = next.flatMap((knot) => knot.members);
  }
  return [...found];
}

/** Looks around some reports, and then around what is near them, until there is nothing more. */
export function gather(reports: readonly Profile[], around: Surroundings, ctx: PlaceContext): Block {
  const knotOf = (stored: StoredEvent): Knot => ({ stored, members: stored.reports.map(profileOf) });
  const isPlaced = (r: Profile): boolean =>
    reports.some(({ report }) => report.articleId === r.report.articleId && report.ordinal === r.report.ordinal);
  const near: Knot[] = around.holders.map(knotOf);
  let far: readonly Knot[] = [];
  let size = 0;
  let edge = [...reports, ...near.flatMap((k) => k.members)];
  for (let round = 0; edge.length > 0; round++) {
    if (round === MAX_ROUNDS || size > MAX_REPORTS) return { near, far, isCut: true };
    const { events, loose } = around.look(candidateQuery(edge.map((p) => p.report)));
    const singles = loose.map(profileOf).filter((r) => !isPlaced(r));
    const pool = [...far, ...events.map(knotOf), ...singles.map((r): Knot => ({ stored: null, members: [r] }))];
    const fresh = reached(edge, pool, ctx);
    near.push(...fresh);
    far = pool.filter((knot) => !fresh.includes(knot));
    edge = fresh.flatMap((knot) => knot.members);
    size += edge.length;
  }
  return { near, far, isCut: false };
}
