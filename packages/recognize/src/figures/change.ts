import type { Change } from '@gigawire/domain';
import type { Token } from '../numerals/token.ts';
import { lookBack } from './clause.ts';

/** Words of becoming more or less that a figure can follow at once: "rose 50%", "up 5 GWh". */
const MOVES = new Set(
  'rise rises rose rising risen grow grows grew growing grown fall falls fell falling fallen drop drops dropped dropping decline declines declined declining jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging up down increase increases increased increasing decrease decreases decreased decreasing slump slumped soar soared soaring plunge plunged slip slipped shrink shrank shrinking gained advanced improved improving'.split(
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
const isGlue = (norm: string): boolean => norm === 'a' || norm === 'an' || norm === 'the';

/** How far back the verb of a change may stand: "raise its annual cell capacity in Himeji by 9 GWh". */
const REACH = 12;

/** Which end, or the size, of a change the figure is whose qualifying words start at token `from`; undefined when no words say so. Ends that come in pairs (from … to …) are told by `pairOf`. */
export function changeOf(tokens: readonly Token[], from: number): Change | undefined {
  let at = from - 1;
  if (isGlue(normAt(tokens, at))) at--;
  const word = normAt(tokens, at);
  const before = normAt(tokens, at - 1);
  if (word === 'from') return MOVES.has(before) && before !== 'increase' ? 'initial' : undefined;
  if (word === 'of') return MOVES.has(before) && before !== 'up' && before !== 'down' ? 'difference' : undefined;
  if (word === 'by' || word === 'to') {
    if (lookBack(tokens, at, REACH, isChange) < 0) return undefined;
    return word === 'by' ? 'difference' : 'final';
  }
  if (word === 'another' || word === 'additional') return undefined;
  return MOVES.has(word) ? 'difference' : undefined;
}

/** True when "from" introduces the figure and nothing says the two ends are a span of values ("ranging from"). */
export function startsChange(tokens: readonly Token[], from: number): boolean {
  const word = normAt(tokens, from - 1);
  const at = isGlue(word) ? from - 2 : from - 1;
  return (
    normAt(tokens, at) === 'from' &&
    !/^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything|priced|prices|sizes|capacities|projects|fluctuat(?:e|es|ed|ing))$/.test(
      normAt(tokens, at - 1),
    )
  );
}

/** True when a word of moving stands right before: "rose 5 GWh to 20 GWh" is a step and an end, not a span. */
export const followsMove = (tokens: readonly Token[], from: number): boolean =>
  MOVES.has(normAt(tokens, from - 1)) || normAt(tokens, from - 1) === 'by';
