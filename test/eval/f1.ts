/** Counts of what was expected, what was found, and what of it was right. */
export interface Tally {
  right: number;
  found: number;
  expected: number;
}

export const newTally = (): Tally => ({ right: 0, found: 0, expected: 0 });

/** Adds one text: each found key may answer one expected key. */
export function tally(counts: Tally, expected: readonly string[], found: readonly string[]): void {
  const open = [...expected];
  for (const key of found) {
    const at = open.indexOf(key);
    if (at >= 0) {
      open.splice(at, 1);
      counts.right++;
    }
  }
  counts.found += found.length;
  counts.expected += expected.length;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10);

/** F1 in percent, to one decimal. */
export const f1 = ({ right, found, expected }: Tally): number => percent(2 * right, found + expected);

/** Share of the expected that was found, in percent. */
export const recall = ({ right, expected }: Tally): number => percent(right, expected);
