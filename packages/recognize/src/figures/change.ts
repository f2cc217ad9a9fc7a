import type { Change } from '@gigawire/domain';
import type { Token } from '../numerals/token.ts';
import { lookBack } from './clause.ts';

/** Words of becoming more or less that a figure can follow at once: "rose 50%", "up 5 GWh". */
const MOVES = new Set(
  'rise rises rose rising risen grow grows grew growing grown fall falls fell falling fallen drop drops dropped dropping decline declines declined declining jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging up down increase increases increased increasing decrease decreases decreased decreasing slump slumped soar soared soaring plunge plunged slip slipped shrink shrank shrinking widened narrowed contracted expanded gained advanced improved improving'.split(
    ' ',
  ),
);

/** Verbs and nouns that make "to 20 GWh" an end and "by 9 GWh" a step. */
const CHANGES = new Set([
  ...MOVES,
  ...'raise raises raised raising lift lifts lifted lifting cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing expand expands expanded expanding expansion boost boosts boosted boosting double doubles doubled doubling triple triples tripled tripling quadruple quadrupled quadrupling scale scales scaled scaling ramp ramps ramped ramping step steps stepped stepping revise revises revised revising upgrade upgraded widen widened narrow narrowed trim trimmed extend extended reach reaches reached bring brings bringing brought take takes taking enhance enhanced enhancing hike hiked hiking swell swelled move moved moving go goes going went pare pared more-than-double'.split(
    ' ',
  ),
]);

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
const isChange = (norm: string): boolean => CHANGES.has(norm);
/** Words between a preposition and its figure: "from the existing 40 per cent", "to a record 20 GWh". */
const GLUE = new Set('a an the its their current existing present earlier previous record total planned initial'.split(' '));

/** Verbs that "up" and "down" only complete: "setting up 4,000 MWh", "lines up $100 million". */
const PARTICLE_VERBS = new Set(
  'set sets setting make makes making made take takes taking took taken pick picks picking picked back backs backing backed sign signs signing signed free frees freeing freed open opens opening opened tie ties tying tied team teams teaming teamed snap snaps snapping snapped line lines lining lined wind winds winding wound pay pays paying paid put puts putting mop mops mopping mopped buy buys buying bought sum sums summing summed add adds adding added amounted end ends ended start starts starting started come comes coming came call calls called shut shuts shutting close closes closing closed sizing use uses using used pony ponies ponying ponied stump stumps stumped'.split(
    ' ',
  ),
);

/** Token before the figure's own words and the glue before them. */
function beforeGlue(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  for (let skipped = 0; skipped < 3 && GLUE.has(normAt(tokens, at)); skipped++) at--;
  return at;
}

/** True for a word of moving at token `i`; "up" and "down" are none after a verb they only complete. */
function movesAt(tokens: readonly Token[], i: number): boolean {
  const norm = normAt(tokens, i);
  if (!MOVES.has(norm)) return false;
  return !((norm === 'up' || norm === 'down') && PARTICLE_VERBS.has(normAt(tokens, i - 1)));
}

/** Nouns of change: "an increase of 5 GWh", "a 33 per cent drop". */
const CHANGE_NOUNS = new Set(
  'increase rise growth gain jump surge climb spike hike expansion addition improvement decrease drop fall decline reduction cut dip slump plunge slide tumble shortfall uptick upswing downturn contraction'.split(
    ' ',
  ),
);

/** True for a word of becoming more or less. */
export const isMove = (norm: string): boolean => MOVES.has(norm) && norm !== 'up' && norm !== 'down';

/** How far back the verb of a change may stand: "raise its annual cell capacity in Himeji by 9 GWh". */
const REACH = 12;

/**
 * Which end, or the size, of a change the figure is that spans tokens `from` (its qualifying words included) to `to`; undefined when no words
 * say so. Ends that come in pairs (from … to …) are told by `pairOf`.
 */
export function changeOf(tokens: readonly Token[], from: number, to: number): Change | undefined {
  const at = beforeGlue(tokens, from);
  const word = normAt(tokens, at);
  if (CHANGE_NOUNS.has(normAt(tokens, to)) && word !== 'of') return 'difference';
  const before = normAt(tokens, at - 1);
  if (word === 'from') return movesAt(tokens, at - 1) && before !== 'increase' ? 'initial' : undefined;
  if (word === 'of') return CHANGE_NOUNS.has(before) ? 'difference' : undefined;
  // "boosted by a £500m subsidy" names who boosts, not by how much.
  if (word === 'by' && /^(?:a|an|the|its|their)$/.test(normAt(tokens, at + 1)) && at + 1 < from) return undefined;
  // "bids that added up to 447 MW" come to it.
  if (word === 'to' && before === 'up' && PARTICLE_VERBS.has(normAt(tokens, at - 2))) return undefined;
  if (word === 'by' || word === 'to') {
    if (lookBack(tokens, at, REACH, isChange) < 0) return undefined;
    return word === 'by' ? 'difference' : 'final';
  }
  if (at !== from - 1 || !movesAt(tokens, at)) return undefined;
  // "dropped below 50%" says where it went, "dropped 50%" how far.
  return /^(?:below|above|under|beyond|past)$/.test(normAt(tokens, from)) ? 'final' : 'difference';
}

const SPANNING =
  /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything|spann?(?:s|ed|ing)?|priced|prices|sizes|capacities|projects|fluctuat(?:e|es|ed|ing))$/;

/** True when "from" introduces the figure and nothing says the two ends are a span of values ("ranging from"). */
export function startsChange(tokens: readonly Token[], from: number): boolean {
  const at = beforeGlue(tokens, from);
  return normAt(tokens, at) === 'from' && !SPANNING.test(normAt(tokens, at - 1));
}

/** True when "to" introduces the figure. */
export const endsChange = (tokens: readonly Token[], from: number): boolean => normAt(tokens, beforeGlue(tokens, from)) === 'to';

/** True when a word of moving stands right before and "to" at `joint`: "rose 5 GWh to 20 GWh" is a step and an end, not a span. */
export const stepsTo = (tokens: readonly Token[], from: number, joint: number): boolean =>
  normAt(tokens, joint) === 'to' && (movesAt(tokens, from - 1) || normAt(tokens, from - 1) === 'by');
