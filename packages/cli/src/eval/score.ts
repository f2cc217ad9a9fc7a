/** Counts what was found of what should be, over any number of texts. */
export interface Score {
  /** Compares two bags; repeated items count as often as they stand there. */
  add(gold: readonly string[], found: readonly string[]): { readonly missing: readonly string[]; readonly extra: readonly string[] };
  /** Precision, recall and F1 in percent with one decimal; 100 where there was nothing to find and nothing was. */
  metrics(): { readonly P: number; readonly R: number; readonly F1: number };
  /** How many of the items that should be found were. */
  right(): number;
}

/** Part of the whole in percent with one decimal; 100 of nothing. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

export function createScore(): Score {
  let [right, extras, missed] = [0, 0, 0];
  return {
    right: () => right,
    add(gold, found) {
      const missing = [...gold];
      const extra = found.filter((item) => {
        const i = missing.indexOf(item);
        if (i >= 0) missing.splice(i, 1);
        return i < 0;
      });
      right += found.length - extra.length;
      extras += extra.length;
      missed += missing.length;
      return { missing, extra };
    },
    metrics: () => ({
      P: percent(right, right + extras),
      R: percent(right, right + missed),
      F1: percent(2 * right, 2 * right + extras + missed),
    }),
  };
}
