import type { Cast } from './attributes/actors.ts';
import type { Frame } from './frame.ts';

/** A frame whose needs are met, with its actors. */
export interface Claim {
  readonly frame: Frame;
  readonly cast: Cast;
  /** A general word ("signed an agreement to …") under which this act was told; it lends its status and actors. */
  readonly under: Claim | null;
}

/** Words by which an act becomes the purpose or the content of the one before it. */
const PURPOSE = /(?:^|\s)(?:to|for|under which|(?<!\band )that|which|aimed at|as part of|in order to|through|via|of)\s/;

/** Triggers below this speak only where nothing stronger does. */
const WEAK = 0.5;

const weightOf = (claim: Claim): number => claim.frame.hit.trigger.weight;

/** "To support this, the firm has invested": the aim of what follows. */
const AIM = /^\W{0,3}(?:in order |so as )?to $/;

function isSubordinate(claim: Claim, others: readonly Claim[]): boolean {
  const { act } = claim.frame.hit;
  const { mask } = claim.frame.scene;
  if (others.length > 1 && AIM.test(mask.slice(claim.frame.clause.start, act.start))) return true;
  return others.some((o) => {
    const before = o.frame.hit.act;
    return (
      weightOf(o) >= WEAK &&
      before.end <= act.start &&
      // "agreed to buy its joint venture partner": what stands inside the frame is what was agreed.
      !(act.start < o.frame.hit.end && mask.endsWith(' to ', act.start)) &&
      PURPOSE.test(`${mask.slice(before.end, act.start)} `) &&
      o.frame.hit.kind !== claim.frame.hit.kind
    );
  });
}

const stronger = (a: Claim, b: Claim): number =>
  Number(weightOf(b) >= WEAK) - Number(weightOf(a) >= WEAK) ||
  a.frame.hit.rank - b.frame.hit.rank ||
  weightOf(b) - weightOf(a) ||
  a.frame.hit.act.start - b.frame.hit.act.start;

/**
 * The one claim that stands for a clause: acts that are not the purpose of another, strong before weak, then by precedence of kinds.
 * A general word gives way to the kind that says what it is for.
 */
export function settle(claims: readonly Claim[]): Claim | null {
  const main = claims.filter((c) => !isSubordinate(c, claims)).sort(stronger);
  const winner = main[0];
  if (!winner) return null;
  const { yieldsTo } = winner.frame.hit.trigger;
  const special = claims.filter((c) => c !== winner && yieldsTo.includes(c.frame.hit.kind.type)).sort(stronger)[0];
  return special ? { ...special, under: winner } : winner;
}
