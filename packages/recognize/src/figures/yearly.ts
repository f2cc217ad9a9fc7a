import type { Token } from '../numerals/token.ts';
import { endsClause } from './clause.ts';
import { readRate } from './rate.ts';

const FLOWS = new Set(
  'capacity capacities production output manufacturing generation consumption demand supply supplies sales shipments deployment deployments installation installations additions need needs requirement requirements throughput exports imports deliveries purchases volume volumes quota quotas allowance mining extraction make making recycling processing offtake'.split(
    ' ',
  ),
);
/** Words past which "a year" speaks of something else. */
const STOPS = new Set('and or by in from to with for which that is was are were at on as while but its the has have'.split(' '));

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
const isYearWord = (norm: string): boolean => norm === 'annual' || norm === 'annually' || norm === 'yearly' || norm === '年';

/** True when the words after a figure count it per year: "20 GWh of cell capacity a year", "16 GWh of yearly production". `i` is the token after its unit. */
export function yearlyAfter(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at < i + 9; at++) {
    const token = tokens[at];
    if (token === undefined || token.line || token.kind === 'number') return false;
    // The unit once more in brackets: "120 gigawatt-hours (GWh) a year".
    if (token.norm === '(' && tokens[at + 2]?.norm === ')') {
      at += 2;
      continue;
    }
    const rate = readRate(tokens, at);
    if (rate !== null) return rate.rate === 'year';
    // "600 GWh of annual domestic and overseas output"
    if (isYearWord(token.norm)) return [1, 2, 3, 4].some((step) => FLOWS.has(normAt(tokens, at + step)));
    if (STOPS.has(token.norm) || (token.kind === 'sign' && token.norm !== '-')) return false;
  }
  return false;
}

/** True when the words before a figure count it per year: "annual capacity would rise by half to 120 GWh". Looks back to token `floor`. */
export function yearlyBefore(tokens: readonly Token[], from: number, floor: number): boolean {
  for (let at = from - 1; at >= floor && at > from - 18; at--) {
    if (endsClause(tokens, at)) return false;
    const norm = normAt(tokens, at);
    // 年2GWh, 年間2GWh, but not 2028年2GWh.
    if (norm === '年' && tokens[at - 1]?.kind !== 'number' && (at + 1 === from || (at + 2 === from && normAt(tokens, at + 1) === '間')))
      return true;
    if (norm === '産' && normAt(tokens, at - 1) === '年') return from - at < 6;
    // The adverb goes with the figure before it: "1,000 tonnes annually — enough for 50,000 cars".
    if (norm === 'annually') return at + 1 === from;
    if (isYearWord(norm) && norm !== '年')
      return at + 1 === from || [1, 2, 3, 4].some((step) => at + step < from && FLOWS.has(normAt(tokens, at + step)));
  }
  return false;
}
