import type { Token } from '../numerals/token.ts';

const STOPS = new Set(['?', '!', '。', '！', '？']);
/** Words whose full stop ends an abbreviation, not a sentence. */
const ABBREVIATED = new Set(
  'rs re inr no nos vs mr mrs ms dr st approx est inc ltd co corp cos pvt jan feb mar apr jun jul aug sep sept oct nov dec fig sq ft cr'.split(
    ' ',
  ),
);

/** True when the sentence that token `i` stands in ends with it. */
export function endsSentence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.line) return true;
  const norm = tokens[i]?.norm ?? '';
  if (norm === '.') return next.gap && !ABBREVIATED.has(tokens[i - 1]?.norm ?? '');
  return STOPS.has(norm);
}

/** True when a clause ends at token `i`: a sentence does, or a semicolon or a bracket opens another train of thought. */
export const endsClause = (tokens: readonly Token[], i: number): boolean => tokens[i]?.norm === ';' || endsSentence(tokens, i);

/** Looks back from token `before` (exclusive) through its sentence, at most `reach` tokens, for one that answers `wanted`; its index or -1. */
export function lookBack(tokens: readonly Token[], before: number, reach: number, wanted: (norm: string, i: number) => boolean): number {
  for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
    if (endsSentence(tokens, i)) return -1;
    if (wanted(tokens[i]?.norm ?? '', i)) return i;
  }
  return -1;
}

/** The same ahead, from token `at` (inclusive) to the end of its sentence. */
export function lookAhead(tokens: readonly Token[], at: number, reach: number, wanted: (norm: string, i: number) => boolean): number {
  for (let i = at; i < tokens.length && i < at + reach; i++) {
    if (tokens[i]?.line && i > at) return -1;
    if (wanted(tokens[i]?.norm ?? '', i)) return i;
    if (endsSentence(tokens, i)) return -1;
  }
  return -1;
}
