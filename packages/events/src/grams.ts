import { type AnyOf, neededBy } from './literals.ts';

/** Bits of the table in which a text's runs of characters are noted. */
const BITS = 14;

const bitOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

/** Longest run of characters that is noted. */
const LONGEST = 4;

function hashOf(run: string): number {
  let hash = 0;
  for (let i = 0; i < run.length; i += 1) hash = (Math.imul(hash, 31) + run.charCodeAt(i)) | 0;
  return hash;
}

/** A set of strings of which one must stand in a text: the bits of their first and of their last characters, turn by turn. */
interface Asked {
  readonly id: number;
  readonly bits: Uint16Array;
}

/** What a pattern asks of a text before it is worth trying. */
export type Gate = readonly Asked[];

/** Room for answers; sets beyond it would be asked for every time. */
const MOST_SETS = 4096;

const known = new Map<string, Asked>();

/** Patterns share their nouns: what one sentence was asked once is not asked again for the next pattern. */
function askedFor(set: AnyOf): Asked {
  const key = set.join('|');
  const before = known.get(key);
  if (before) return before;
  const bits = Uint16Array.from(set.flatMap((s) => [bitOf(hashOf(s.slice(0, LONGEST))), bitOf(hashOf(s.slice(-LONGEST)))]));
  const asked: Asked = { id: known.size, bits };
  known.set(key, asked);
  return asked;
}

/** The gate of a pattern; sets that `isGiven` need not be asked for. */
export const gateOf = (pattern: RegExp, isGiven: (set: AnyOf) => boolean = () => false): Gate =>
  neededBy(pattern)
    .filter((set) => !isGiven(set))
    .sort((a, b) => a.length - b.length)
    .map(askedFor);

/** Answers; 0 where a set was not asked for yet. */
const YES = 1;
const NO = 2;

const holds = (table: Uint32Array, bit: number): boolean => ((table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

/**
 * The runs of up to four characters in a text. Tells without running a pattern that it cannot match; what it lets through may still not
 * match. One table serves text after text, since to make one costs as much as to fill it.
 */
export class Grams {
  readonly #table = new Uint32Array(1 << (BITS - 5));
  readonly #answers = new Uint8Array(MOST_SETS);

  /** Notes the runs of `text` in place of those of the text before. */
  read(text: string): void {
    const table = this.#table;
    table.fill(0);
    this.#answers.fill(0, 0, known.size);
    const note = (bit: number): void => {
      table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << (bit & 31));
    };
    let one = 0;
    let two = 0;
    let three = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const four = (Math.imul(three, 31) + code) | 0;
      three = (Math.imul(two, 31) + code) | 0;
      two = (Math.imul(one, 31) + code) | 0;
      one = code;
      note(bitOf(one));
      note(bitOf(two));
      note(bitOf(three));
      note(bitOf(four));
    }
  }

  /** False only when a pattern with this gate cannot match in the text. */
  allows(gate: Gate): boolean {
    const answers = this.#answers;
    for (const asked of gate) {
      const answer = answers[asked.id] || this.#answer(asked);
      if (answer === NO) return false;
    }
    return true;
  }

  #answer({ id, bits }: Asked): number {
    const table = this.#table;
    let found = false;
    for (let i = 0; i < bits.length && !found; i += 2) found = holds(table, bits[i] ?? 0) && holds(table, bits[i + 1] ?? 0);
    const answer = found ? YES : NO;
    this.#answers[id] = answer;
    return answer;
  }
}
