import type { Article, Paragraph } from '@gigawire/domain';
import { isoOf } from './dates/moment.ts';
import { readDate } from './dates/read-date.ts';

/** What is known of a plain text besides its words. */
export interface TextMeta {
  readonly url?: string | null;
  /** ISO 8601 date or date-time. */
  readonly published?: string | null;
  readonly zone?: string | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
}

const LINE = /[^\r\n\u2028\u2029]+/g;
const BULLET = /^(?:[-*•·–—]|\d{1,2}[.)])\s/;
const SENTENCE_END = /[.!?。！？:;…]["'”’»)\]]?$/;
const MAX_HEADLINE = 200;
/** "… halts plant construction in U.S.": a short line whose full stop is its last word's own. */
const ABBREVIATED = /^.{1,120}\b(?:(?:\p{Lu}\.){2,}|(?:Inc|Ltd|Co|Corp|Bros|Jr)\.)$/u;

/**
 * A text as an article, its words kept verbatim. Every line with words is a paragraph, except where the text is wrapped: then blank lines
 * part the paragraphs. The first line is the title when it reads as a headline: short, no full stop, and more follows.
 */
export function articleOfText(text: string, meta: TextMeta): Article {
  const found = isWrapped(text) ? blocksOf(text) : linesOf(text);
  const title = titleOf(text, found);
  const paragraphs = found.map((paragraph, index) =>
    index === 0 && title !== null ? { ...paragraph, kind: 'heading' as const } : paragraph,
  );
  const zone = meta.zone ?? null;
  const moment = meta.published ? readDate(meta.published, 'ymd') : null;
  return {
    url: meta.url ?? null,
    title,
    published: moment && isoOf(moment, zone ?? 'UTC'),
    modified: null,
    zone,
    language: meta.language ?? null,
    publisher: meta.publisher ?? null,
    authors: [],
    agency: null,
    section: null,
    text,
    paragraphs,
  };
}

function titleOf(text: string, paragraphs: readonly Paragraph[]): string | null {
  const [first] = paragraphs;
  if (!first || paragraphs.length < 2) return null;
  const line = text.slice(first.start, first.end);
  const ended = SENTENCE_END.test(line) && !ABBREVIATED.test(line);
  return line.length <= MAX_HEADLINE && !ended && !BULLET.test(line) ? line : null;
}

const trimmed = (text: string, from: number, to: number): { start: number; end: number } | null => {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === '') return null;
  const start = from + raw.indexOf(words);
  return { start, end: start + words.length };
};

function linesOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(LINE)) {
    const range = trimmed(text, match.index, match.index + match[0].length);
    if (range) paragraphs.push({ ...range, kind: BULLET.test(text.slice(range.start, range.start + 4)) ? 'item' : 'text' });
  }
  return paragraphs;
}

function blocksOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  const add = (to: number): void => {
    const range = trimmed(text, from, to);
    if (range) paragraphs.push({ ...range, kind: 'text' });
  };
  for (const match of text.matchAll(/\r?\n[ \t]{0,200}\r?\n/g)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return paragraphs;
}

/** True for text broken to a line length: blank lines part it, and most lines inside the blocks stop in mid-sentence. */
function isWrapped(text: string): boolean {
  let inner = 0;
  let broken = 0;
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.trim();
    if (line.trim() === '' || !next) continue;
    inner++;
    if (line.length >= 40 && line.length <= 120 && !SENTENCE_END.test(line.trim()) && !BULLET.test(next)) broken++;
  }
  return inner >= 2 && broken > inner * 0.6;
}
