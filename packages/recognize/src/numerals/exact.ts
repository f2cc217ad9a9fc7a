/** A product of decimals without the dust of binary fractions: 2.4 × 1.1 is 2.64. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
