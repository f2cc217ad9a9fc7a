const SLOTS = 4096;

/** Slot of a word by its ends and length: words of one slot may differ, a word of an empty slot is in no table. */
const slotOf = (word: string): number => (word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1) * 7 + word.length * 131) & (SLOTS - 1);

/** A look-up of words that is asked far more often in vain than not: most words are turned away before they are hashed. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): (word: string) => T | undefined {
  const table = new Map(entries);
  const taken = new Uint8Array(SLOTS);
  for (const word of table.keys()) taken[slotOf(word)] = 1;
  return (word) => (taken[slotOf(word)] === 0 ? undefined : table.get(word));
}
