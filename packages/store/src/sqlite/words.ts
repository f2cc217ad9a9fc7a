/** Scripts written without spaces: each character is a word of its own, and a search for several is a search for them in a row. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/gu;
const WORD_LIKE = /[\p{L}\p{N}]/u;
const MAX_WORDS = 20;
const MAX_LENGTH = 100;

const spaced = (text: string): string => text.normalize('NFKC').replace(UNSPACED, ' $& ');

/** The text as the index takes it. */
export const indexed = (parts: readonly (string | null)[]): string => parts.map((part) => spaced(part ?? '')).join('\n');

/**
 * An FTS5 query for all of the words, each as the beginning of a word in the text. Quoted, so nothing in them is syntax. Null when there is
 * nothing in them to look for.
 */
export function wordsQuery(words: string): string | null {
  const phrases = words
    .slice(0, MAX_WORDS * MAX_LENGTH)
    .split(/[\s\0]+/)
    .filter((word) => WORD_LIKE.test(word))
    .slice(0, MAX_WORDS)
    .map((word) => `"${spaced(word.slice(0, MAX_LENGTH)).replaceAll('"', ' ').trim()}"*`);
  return phrases.length > 0 ? phrases.join(' AND ') : null;
}
