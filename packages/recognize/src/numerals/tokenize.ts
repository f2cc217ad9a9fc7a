import { classOf, DIGIT, HIRAGANA, INVISIBLE, KANJI, KATAKANA, LETTER, LINE, plainSign, SPACE } from './characters.ts';
import type { Token } from './token.ts';
import { groupsBySpace } from './spaced.ts';
import { numberEnd, numberValue } from './western.ts';

/** A longer run of letters or digits is noise: kept whole, meaning nothing. */
const LONGEST = 40;
/** A longer run of printable ASCII without a space is no prose (an encoded file, minified code): one token, meaning nothing. The longest addresses are shorter. */
const LONGEST_RUN = 2_000;
const WIDE = /[\u3371-\u33df\uff01-\uff9f]/;
const DOT = 46;
const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90;
const isLowerAscii = (code: number): boolean => code >= 97 && code <= 122;

function runEnd(text: string, start: number, kind: number): number {
  let i = start + 1;
  while (i < text.length && classOf(text.charCodeAt(i)) === kind) i++;
  return i;
}

const isLetterAt = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === LETTER;

/** End of an initialism ("U.S.", "u.s", "p.a.") that starts with the single letter at `start`, else `start + 1`. */
function initialismEnd(text: string, start: number): number {
  let end = start + 1;
  while (end - start < 12 && text.charCodeAt(end) === DOT && isLetterAt(text, end + 1) && !isLetterAt(text, end + 2)) end += 2;
  return end > start + 1 && text.charCodeAt(end) === DOT ? end + 1 : end;
}

/** Wide digits and their signs as ASCII, one code unit for one; null where the stretch has none. */
function narrowed(text: string, start: number): string | null {
  let i = start;
  let wide = false;
  for (; i < text.length && i - start < LONGEST; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff0c && code <= 0xff19) wide = true;
    else if (!(code >= 48 && code <= 57) && code !== 44 && code !== DOT) break;
  }
  return wide ? text.slice(start, i).normalize('NFKC') : null;
}

function digitsToken(
  text: string,
  start: number,
  { gap, line, spaced }: { readonly gap: boolean; readonly line: boolean; readonly spaced: boolean },
): Token {
  const narrow = narrowed(text, start);
  const end = narrow === null ? numberEnd(text, start, spaced) : start + numberEnd(narrow, 0, false);
  if (end - start > LONGEST) return { start, end, kind: 'sign', norm: '', gap, capital: false, line, value: null };
  const norm = narrow === null ? text.slice(start, end) : narrow.slice(0, end - start);
  return { start, end, kind: 'number', norm, gap, capital: false, line, value: numberValue(norm) };
}

/** The word as rules ask for it. */
function wordNorm(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return '';
  const word = text.slice(start, end);
  const plain = WIDE.test(word) ? word.normalize('NFKC') : word;
  return (plain.includes('.') ? plain.replaceAll('.', '') : plain).toLowerCase();
}

/** End of the run of lower-case ASCII letters at `start`, which most words are from end to end. */
function lowerEnd(text: string, start: number): number {
  let i = start;
  while (isLowerAscii(text.charCodeAt(i))) i++;
  return i;
}

const ORDINAL = /^(?:st|nd|rd|th)[A-Z]/;

/** The word that starts at `start`: a run of letters, of one kana, or a single kanji. */
function wordToken(text: string, start: number, kind: number, gap: boolean, line: boolean): Token {
  // "29thJanuary": the ending of an ordinal is a word of its own.
  if (!gap && ORDINAL.test(text.slice(start, start + 3))) {
    const end = start + 2;
    return { start, end, kind: 'word', norm: text.slice(start, end), gap, capital: false, line, value: null };
  }
  // Nearly all words are lower-case ASCII behind their first letter: no other check is made of them.
  const capital = isUpperAscii(text.charCodeAt(start));
  let end = lowerEnd(text, capital ? start + 1 : start);
  if (end > start + 1 && end - start <= LONGEST && classOf(text.charCodeAt(end)) !== LETTER) {
    const word = text.slice(start, end);
    return { start, end, kind: 'word', norm: capital ? word.toLowerCase() : word, gap, capital, line, value: null };
  }
  end = kind === KANJI ? start + 1 : runEnd(text, end > start ? end - 1 : start, kind);
  if (kind === LETTER && end === start + 1 && text.charCodeAt(end) === DOT) end = initialismEnd(text, start);
  const norm = wordNorm(text, start, end);
  return { start, end, kind: 'word', norm, gap, capital: norm[0] !== text[start], line, value: null };
}

function signEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  if (end > start + 1) return end;
  const low = text.charCodeAt(end);
  return code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? end + 1 : end;
}

/** The norm of a run of one sign: two or more hyphens are a dash, two or more dots are no full stop. */
function signNorm(text: string, start: number, end: number): string {
  const sign = plainSign(text[start] as string);
  if (end - start === 1) return sign;
  if (sign === '-') return '—';
  return sign === '.' ? '…' : sign;
}

const isPrintable = (code: number): boolean => code > 32 && code < 127;

/** A place ahead of `start` where a run of printable ASCII is broken, or the run's end when none of a few places breaks it soon enough. */
function breakAfter(text: string, start: number): number {
  for (let step = LONGEST_RUN; step > 4; step >>= 1) if (!isPrintable(text.charCodeAt(start + step))) return start + step;
  let end = start;
  while (isPrintable(text.charCodeAt(end))) end++;
  return end;
}

/** Cuts a text into tokens in one pass. Linear in its length whatever it holds. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const spaced = groupsBySpace(text);
  let gap = true;
  let line = true;
  let broken = 0;
  for (let i = 0; i < text.length;) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === SPACE || kind === LINE || kind === INVISIBLE) {
      gap ||= kind !== INVISIBLE;
      line ||= kind === LINE;
      i++;
      continue;
    }
    const start = i;
    // One look serves all words up to the place it found.
    if (gap && start >= broken) broken = breakAfter(text, start);
    if (broken - start > LONGEST_RUN) {
      i = broken;
      tokens.push({ start, end: i, kind: 'sign', norm: '', gap, capital: false, line, value: null });
    } else if (kind === DIGIT) {
      const token = digitsToken(text, start, { gap, line, spaced });
      tokens.push(token);
      i = token.end;
    } else if (kind === LETTER || kind === KATAKANA || kind === HIRAGANA || kind === KANJI) {
      const token = wordToken(text, start, kind, gap, line);
      tokens.push(token);
      i = token.end;
    } else {
      i = signEnd(text, start);
      tokens.push({ start, end: i, kind: 'sign', norm: signNorm(text, start, i), gap, capital: false, line, value: null });
    }
    gap = false;
    line = false;
  }
  return tokens;
}
