/** Part of the slots that are taken at most: a name is found in its first slot or nearly so. */
const LOAD = 0.5;
/** Numbers in a slot: the second hash of a name, and the name's number plus one; 0 is a free slot. */
const SLOT = 2;

/** Offset and prime of FNV-1a, and the multiplier of MurmurHash2. */
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const MULTIPLIER = 0x5bd1e995;

/**
 * Numbers the names of features from 0 on. Names are told apart by two hashes of 32 bits and not by their letters: those of a model lie
 * scattered in memory, and an article asks for thousands. Once in billions of times a name is taken for another
 * (feature hashing: Weinberger et al. 2009).
 */
export class FeatureIndex {
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Second hash of the name that was looked for last. */
  #second = 0;

  /** Throws where two of the names cannot be told apart. */
  constructor(names: readonly string[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, names.length) / LOAD));
    this.#slots = new Int32Array(SLOT * size);
    this.#mask = size - 1;
    for (const [number, name] of names.entries()) {
      const slot = this.#slotOf(name, '', '', '');
      if (this.#slots[slot + 1] !== 0) throw new Error(`two features cannot be told apart, one of them "${name}"`);
      this.#slots[slot] = this.#second;
      this.#slots[slot + 1] = number + 1;
    }
  }

  /** The number of the name that its parts make one behind the other; -1 where it is not there. */
  of(head: string, then = '', and = '', last = ''): number {
    return (this.#slots[this.#slotOf(head, then, and, last) + 1] ?? 0) - 1;
  }

  /** Where a name stands, else the free slot where it would. */
  #slotOf(head: string, then: string, and: string, last: string): number {
    let first = OFFSET;
    let second = OFFSET;
    for (let part = 0; part < 4; part += 1) {
      const text = part === 0 ? head : part === 1 ? then : part === 2 ? and : last;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        first = Math.imul(first ^ code, PRIME);
        second = Math.imul(second ^ (second >>> 15) ^ code, MULTIPLIER);
      }
    }
    this.#second = second;
    const slots = this.#slots;
    let at = (first ^ (first >>> 15)) & this.#mask;
    while (slots[SLOT * at + 1] !== 0 && slots[SLOT * at] !== second) at = (at + 1) & this.#mask;
    return SLOT * at;
  }
}
