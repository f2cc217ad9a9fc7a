import type { Token } from '../numerals/token.ts';

/** Flags of a token. */
export const CAPITAL = 1;
/** Two letters or more, all capitals. */
export const CAPITALS = 2;
/** A sentence, or a line, starts here. */
export const OPENING = 4;
/** The line is a headline: most of its words begin with a capital, so that a capital says little. */
export const HEADLINE = 8;
/** The line has no small letter. */
export const SHOUTED = 16;

const SENTENCE_END: ReadonlySet<string> = new Set([
  '.',
  '!',
  '?',
  '…',
  '。',
  '！',
  '？',
  ':',
  ';',
  '•',
  '·',
  '*',
  '|',
  '—',
  '"',
  '“',
  '”',
  '「',
  '(',
]);
/** Words shorter than this are often small in headlines, and say nothing about them. */
const TELLING = 4;
const HEADLINE_SHARE = 0.7;
const LONGEST_HEADLINE = 40;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (letter: string): boolean => (letter >= 'A' && letter <= 'Z') || (letter > '\x7f' && letter.toLowerCase() !== letter);

function flagsOf(word: string): number {
  if (!isUpper(word.charAt(0))) return 0;
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() ? CAPITAL | CAPITALS : CAPITAL;
}

/** Flags of every token, in one pass. */
export function shapesOf(text: string, tokens: readonly Token[]): Uint8Array {
  const shapes = new Uint8Array(tokens.length);
  let lineStart = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.line && i > 0) {
      markLine(tokens, shapes, lineStart, i);
      lineStart = i;
    }
    const before = tokens[i - 1];
    const opening = before === undefined || token.line || (before.kind === 'sign' && SENTENCE_END.has(before.norm)) ? OPENING : 0;
    shapes[i] =
      opening |
      (token.kind === 'word' && !isSmall(text.charCodeAt(token.start))
        ? flagsOf(text.slice(token.start, Math.min(token.end, token.start + 60)))
        : 0);
  }
  markLine(tokens, shapes, lineStart, tokens.length);
  return shapes;
}

function markLine(tokens: readonly Token[], shapes: Uint8Array, from: number, to: number): void {
  let telling = 0;
  let capital = 0;
  let words = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const shape = shapes[i] as number;
    words++;
    if (shape & CAPITALS) shouted++;
    if (token.norm.length < TELLING) continue;
    telling++;
    if (shape & CAPITAL) capital++;
  }
  const headline = telling >= 3 && tokens[to - 1]?.norm !== '.' && to - from <= LONGEST_HEADLINE && capital >= HEADLINE_SHARE * telling;
  const loud = words >= 3 && shouted >= words - 1;
  if (!headline && !loud) return;
  for (let i = from; i < to; i++) shapes[i] = (shapes[i] as number) | (headline ? HEADLINE : 0) | (loud ? SHOUTED : 0);
}
