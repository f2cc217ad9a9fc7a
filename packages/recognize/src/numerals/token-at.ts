import type { Token } from './token.ts';

/** Index of the first token that starts at or after a character, by halving; the number of tokens when there is none. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
