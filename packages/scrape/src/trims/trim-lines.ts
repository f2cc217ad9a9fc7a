import type { Passage } from '../body/passage.ts';
import type { Trim, TrimView } from './trim.ts';

/** Applies the trims in order; `note` hears of each line taken out, by which rule and why. */
export function trimLines(
  lines: readonly Passage[],
  options: { trims: readonly Trim[]; view: TrimView; note?: (trim: Trim, why: string, line: Passage) => void },
): Passage[] {
  let left = [...lines];
  for (const trim of options.trims) {
    const out = trim.trim(left, options.view);
    if (out.size === 0) continue;
    if (options.note) for (const [line, why] of out) options.note(trim, why, line);
    left = left.filter((line) => !out.has(line));
  }
  return left;
}
