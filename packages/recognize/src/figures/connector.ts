import type { Token } from '../numerals/token.ts';

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/**
 * The token after the words that join two ends of a span of values and start at token `i`: "-", "–", "to", "- to", "〜", and "and" after
 * "between". Null when no such words stand there.
 */
export function afterConnector(tokens: readonly Token[], i: number, between: boolean): number | null {
  const first = tokens[i];
  const next = tokens[i + 1];
  if (first === undefined || next === undefined || first.line || next.line) return null;
  switch (first.norm) {
    case '-':
      // "5 -8" is a sign, "5- 8" a slip; "5- to 10-GWh" and "20-to-30" are spans.
      if (next.norm === 'to') return normAt(tokens, i + 2) === '-' ? i + 3 : i + 2;
      return first.gap && !next.gap ? null : i + 1;
    case '—':
      return first.gap || next.gap ? null : i + 1;
    case '~':
      return i + 1;
    case 'to':
      return next.norm === '-' ? i + 2 : i + 1;
    case 'and':
      return between ? i + 1 : null;
    // "six or seven million": two readings of one figure, which the caller lets pass only when the first has no unit of its own.
    case 'or':
      return next.kind === 'number' || next.kind === 'word' ? i + 1 : null;
    default:
      return null;
  }
}

/** True when "between" stands before the figure whose qualifying words start at token `from`. */
export const afterBetween = (tokens: readonly Token[], from: number): boolean =>
  normAt(tokens, from - 1) === 'between' || (normAt(tokens, from - 1) === 'of' && normAt(tokens, from - 2) === 'between');
