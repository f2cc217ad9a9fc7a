/** Share of shingles above which two texts are one text in two places: wire copy, lightly edited or cut. Independent accounts of one day share under 0.2. */
const SAME_TEXT = 0.5;

/** Estimated share of shingles (0..1) two texts have in common, from their fingerprints; 0 when either was too short to have one. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}

export const isNearDuplicate = (a: readonly number[], b: readonly number[]): boolean => resemblance(a, b) >= SAME_TEXT;
