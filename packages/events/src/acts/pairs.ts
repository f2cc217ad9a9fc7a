/** What two features count together beside what each counts alone. */
const TOGETHER = 0.6;

/** Adds every two of some features: what weighs otherwise beside one than beside another. */
export function addPairs(features: Map<string, number>, some: readonly string[]): void {
  for (const [i, one] of some.entries()) for (const other of some.slice(0, i)) features.set(`${one} & ${other}`, TOGETHER);
}
