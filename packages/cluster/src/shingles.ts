import { folded } from './folded.ts';

/** Scripts written without spaces between words: their texts are shingled by characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_ALL = new RegExp(UNSPACED.source, 'gu');
const WORDS = /[\p{L}\p{N}]+/gu;
const CHARACTERS = /[\p{L}\p{N}]/gu;

const WORDS_IN_SHINGLE = 4;
const CHARACTERS_IN_SHINGLE = 8;
/** Shorter texts share too much by chance. A word of Japanese is taken as two characters. */
const MIN_WORDS = 40;
const MIN_CHARACTERS = 80;

function slide(tokens: readonly string[], size: number, joint: string): Set<string> {
  const shingles = new Set<string>();
  for (let i = 0; i + size <= tokens.length; i++) shingles.add(tokens.slice(i, i + size).join(joint));
  return shingles;
}

/** True for text mostly written without spaces between words (Japanese, Chinese, Thai …). */
export function isUnspaced(text: string): boolean {
  if (!UNSPACED.test(text)) return false;
  const letters = text.match(CHARACTERS)?.length ?? 0;
  return letters > 0 && (text.match(UNSPACED_ALL)?.length ?? 0) > letters * 0.3;
}

/** Overlapping runs of words (of characters where words are not spaced), lower case; empty for a text too short to tell. */
export function shinglesOf(text: string): Set<string> {
  const plain = folded(text);
  if (isUnspaced(plain)) {
    const characters = plain.match(CHARACTERS) ?? [];
    return characters.length < MIN_CHARACTERS ? new Set() : slide(characters, CHARACTERS_IN_SHINGLE, '');
  }
  const words = plain.match(WORDS) ?? [];
  return words.length < MIN_WORDS ? new Set() : slide(words, WORDS_IN_SHINGLE, ' ');
}
