import type { Token } from '../numerals/token.ts';
import type { Text } from '../recognizer.ts';
import type { Name } from './name.ts';
import { CAPITAL, OPENING, shapesOf } from './shape.ts';
import type { Hit, NameTrie } from './trie.ts';

/** A text with the known names that stand in it, and what the capitals of its words say. Made once and shared by all recognizers of names. */
export interface NamedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Flags of `shape.ts` for each token. */
  readonly shapes: Uint8Array;
  readonly hits: readonly Hit[];
  /** For each token, the number of the hit it belongs to, or -1. */
  readonly hitOf: Int32Array;
}

export function namedText(text: Text, trie: NameTrie): NamedText {
  const hits = trie.find(text.text, text.tokens);
  const hitOf = new Int32Array(text.tokens.length).fill(-1);
  for (let n = 0; n < hits.length; n++) {
    const { from, to } = hits[n] as Hit;
    for (let i = from; i < to; i++) hitOf[i] = n;
  }
  return { text: text.text, tokens: text.tokens, shapes: shapesOf(text.text, text.tokens), hits, hitOf };
}

/** The hit a token belongs to. */
export const hitAt = (t: NamedText, at: number): Hit | null => t.hits[t.hitOf[at] ?? -1] ?? null;

/** The first name of a kind a hit can have. */
export const nameOf = <K extends Name['kind']>(hit: Hit | null, kind: K): Extract<Name, { kind: K }> | null =>
  (hit?.names.find((name) => name.kind === kind) as Extract<Name, { kind: K }> | undefined) ?? null;

/** The norm of the token at an index when it is on the same line as its left neighbour; "" past a line break or the text's end. */
export function normAfter(t: NamedText, at: number): string {
  const token = t.tokens[at];
  return token && !token.line ? token.norm : '';
}

/** The norm of the token before an index on the same line, else "". */
export const normBefore = (t: NamedText, at: number): string => (t.tokens[at]?.line === false ? (t.tokens[at - 1]?.norm ?? '') : '');

export const has = (t: NamedText, at: number, flag: number): boolean => ((t.shapes[at] ?? 0) & flag) !== 0;

/** True for a word that begins with a capital. */
export const isCapital = (t: NamedText, at: number): boolean => has(t, at, CAPITAL) && t.tokens[at]?.kind === 'word';

/** A capital that a sentence's start does not explain. */
export const isMarked = (t: NamedText, at: number): boolean => isCapital(t, at) && !has(t, at, OPENING);
