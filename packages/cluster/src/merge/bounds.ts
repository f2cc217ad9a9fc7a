import type { Bounds } from '@gigawire/domain';
import { isRoundingOf, significantDigits } from '../compare-bounds.ts';
import { backing, type Claim } from './claim.ts';
import { isCorrection } from '../corrections.ts';

/** A claim's bounds in the unit or currency chosen for its group. */
export interface Stated {
  readonly bounds: Bounds;
  readonly claim: Claim<unknown>;
}

interface Variant {
  readonly bounds: Bounds;
  readonly claims: readonly Claim<unknown>[];
}

const sameBounds = (a: Bounds, b: Bounds): boolean => a.min === b.min && a.max === b.max && a.qualifier === b.qualifier;

function variantsOf(stated: readonly Stated[]): readonly Variant[] {
  const variants: { bounds: Bounds; claims: Claim<unknown>[] }[] = [];
  for (const { bounds, claim } of stated) {
    const known = variants.find((v) => sameBounds(v.bounds, bounds));
    if (known) known.claims.push(claim);
    else variants.push({ bounds, claims: [claim] });
  }
  return variants;
}

const isPoint = (b: Bounds): boolean => b.min !== null && b.min === b.max;
const isLoose = (b: Bounds): boolean => b.qualifier === 'about' || b.qualifier === 'nearly';

/** "About" and rounded figures give way to the exact one; so does a range or bound to a point inside it. */
function isCoarserThan(a: Bounds, b: Bounds): boolean {
  if (isLoose(a) !== isLoose(b)) return isLoose(a);
  if (!isPoint(b)) return false;
  if (!isPoint(a)) return !holdsAtEdge(a, b.min!);
  return isRoundingOf(a.min!, b.min!);
}

/** "Up to 20" beside 20: the hedge is no lack of precision, an outlet may as well have dropped it. */
const holdsAtEdge = (a: Bounds, point: number): boolean => (a.max ?? a.min) === point && (a.max === null || a.min === null);

const isHedged = (b: Bounds): boolean => b.qualifier !== null;

/**
 * The value a group of agreeing claims comes to: a correction's, else the most precise, else the best backed; equally backed figures that
 * still differ become a range. `stated` is in order of publication and not empty.
 */
export function settle(stated: readonly Stated[]): Bounds {
  const corrections = stated.filter((s) => isCorrection(s.claim.report) && !isLoose(s.bounds));
  const last = corrections.at(-1);
  if (last) return last.bounds;
  const variants = variantsOf(stated);
  const precise = variants.filter((v) => !variants.some((w) => w !== v && isCoarserThan(v.bounds, w.bounds)));
  const rivals = precise.length > 0 ? precise : variants;
  const most = Math.max(...rivals.map((v) => backing(v.claims)));
  const best = rivals.filter((v) => backing(v.claims) === most);
  const [first, ...others] = best;
  if (others.length === 0) return first!.bounds;
  const hedged = best.find((v) => isHedged(v.bounds));
  if (hedged) return hedged.bounds;
  return rangeOf(best.map((v) => v.bounds));
}

function rangeOf(values: readonly Bounds[]): Bounds {
  const lows = values.flatMap((b) => b.min ?? b.max ?? []);
  const highs = values.flatMap((b) => b.max ?? b.min ?? []);
  return { min: Math.min(...lows), max: Math.max(...highs), qualifier: null };
}

/** More precise first: exact before hedged, then by digits. For choosing one of several restatements. */
export function byPrecision(a: Bounds, b: Bounds): number {
  const digits = (x: Bounds): number => significantDigits(x.max ?? x.min ?? 0);
  return Number(isHedged(a)) - Number(isHedged(b)) || digits(b) - digits(a);
}
