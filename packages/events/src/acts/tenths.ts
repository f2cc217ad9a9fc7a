/** A likelihood as one of ten steps, 0..9; none is 0. */
export const tenths = (p: number | undefined): number => Math.min(9, Math.floor(10 * (p ?? 0)));
