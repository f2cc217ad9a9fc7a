import type { Change } from '@gigawire/domain';
import type { Token } from '../numerals/token.ts';
import { endsChange, startsChange } from './change.ts';
import { endsClause } from './clause.ts';

/** A figure as far as pairing looks at it: tokens from its qualifying words to its rate, and what it measures. */
export interface Paired {
  readonly from: number;
  readonly to: number;
  readonly dimension: string;
}

const REACH = 9;

/** True when two figures stand too far from each other, or in different clauses, to be told together. */
export const areApart = (tokens: readonly Token[], a: Pick<Paired, 'to'>, b: Pick<Paired, 'from'>): boolean => {
  if (b.from - a.to > REACH) return true;
  for (let i = a.to; i < b.from; i++) if (endsClause(tokens, i)) return true;
  return false;
};

/** The two ends of a change told together, "from 5 GWh in 2024 to 20 GWh" or "to 120 GWh from 80": roles for `a` and the next figure `b`, or null. */
export function pairOf(tokens: readonly Token[], a: Paired, b: Paired): readonly [Change, Change] | null {
  if (a.dimension !== b.dimension || areApart(tokens, a, b)) return null;
  // 18%から50%に
  if (tokens[a.to]?.norm === 'から' && a.to + 1 === b.from) return ['initial', 'final'];
  if (startsChange(tokens, a.from) && endsChange(tokens, b.from)) return ['initial', 'final'];
  if (endsChange(tokens, a.from) && startsChange(tokens, b.from)) return ['final', 'initial'];
  return null;
}
