import { shinglesOf } from './shingles.ts';

const SIZE = 64;

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finalizer of MurmurHash3: spreads every input bit over all 32. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: SIZE }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b9)));

/**
 * MinHash signature of a text's shingles: 64 unsigned 32-bit integers, the same for the same text on every machine; empty for a text too
 * short to be compared (under 40 words, or 80 characters of Japanese). Broder, "On the resemblance and containment of documents" (1997).
 */
export function fingerprint(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  const minima = new Uint32Array(SIZE).fill(0xffffffff);
  for (const shingle of shingles) {
    const h = hash(shingle);
    // An indexed loop: this is the hot spot of reading, and an iterator costs more than the hash.
    for (let i = 0; i < SIZE; i++) {
      const value = mix(h ^ SEEDS[i]!);
      if (value < minima[i]!) minima[i] = value;
    }
  }
  return [...minima];
}
