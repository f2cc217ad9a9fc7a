import type { Token } from '../numerals/token.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases of several tokens, found from their first word or, for what stands before a figure, from their last. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Builds a book from rows of a value and its phrases, words parted by blanks. `key` is the word a look-up starts from. */
export function phraseBook<T>(rows: readonly (readonly [T, readonly string[]])[], key: 'first' | 'last'): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const [value, phrases] of rows) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const entry = words.at(key === 'first' ? 0 : -1) as string;
      book.set(entry, [...(book.get(entry) ?? []), { words, value }]);
    }
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The longest phrase that starts at token `i`; hyphens and dots between its words do not count. */
export function phraseAt<T>(book: PhraseBook<T>, tokens: readonly Token[], i: number): { readonly value: T; readonly to: number } | null {
  const phrases = book.get(tokens[i]?.norm ?? '');
  if (phrases === undefined) return null;
  for (const { words, value } of phrases) {
    let at = i + 1;
    let w = 1;
    for (; w < words.length; w++, at++) {
      if (tokens[at]?.norm === '-' || (tokens[at]?.norm === '.' && words[w] !== '.')) at++;
      if (tokens[at]?.norm !== words[w] || tokens[at]?.line) break;
    }
    if (w === words.length) return { value, to: at };
  }
  return null;
}

/** The longest phrase whose last word is token `i`, and the token it starts with. */
export function phraseBefore<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  i: number,
): { readonly value: T; readonly from: number } | null {
  const phrases = book.get(tokens[i]?.norm ?? '');
  if (phrases === undefined) return null;
  for (const { words, value } of phrases) {
    const from = i - words.length + 1;
    if (from >= 0 && words.every((word, w) => tokens[from + w]?.norm === word)) return { value, from };
  }
  return null;
}
