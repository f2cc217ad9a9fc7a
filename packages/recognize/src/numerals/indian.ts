/** True for the digits between commas of Indian grouping: 1,23,456 or 12,34,56,789. `lengths` are those of the groups, first to last. */
export function isIndianGrouping(lengths: readonly number[]): boolean {
  const last = lengths.length - 1;
  if (last < 1 || lengths[last] !== 3 || (lengths[0] ?? 9) > 2) return false;
  for (let i = 1; i < last; i++) if (lengths[i] !== 2) return false;
  return true;
}
