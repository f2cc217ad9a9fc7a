import { lookBack } from '../figures/clause.ts';
import { SCALES } from '../numerals/scales.ts';
import type { Token } from '../numerals/token.ts';

const MONEY_NOUNS = new Set(
  'investment investments funding spending support public private taxpayer taxpayers debt aid revenue revenues sales savings subsidy subsidies grants loans capital contracts orders government state foreign'.split(
    ' ',
  ),
);

/** True when the word "pound(s)" at token `i` weighs: "2,000 pounds of lithium", "a 1,000-pound battery". */
export function isWeight(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.norm;
  if (word !== 'pound' && word !== 'pounds') return false;
  const next = tokens[i + 1]?.norm ?? '';
  if (next === 'sterling') return false;
  if (next === 'of') return !MONEY_NOUNS.has(tokens[i + 2]?.norm ?? '');
  const scaled = SCALES.has(tokens[tokens[i - 1]?.norm === '-' ? i - 2 : i - 1]?.norm ?? '');
  if (scaled) return false;
  return word === 'pound' || lookBack(tokens, i, 8, (norm) => norm.startsWith('weigh')) >= 0;
}
