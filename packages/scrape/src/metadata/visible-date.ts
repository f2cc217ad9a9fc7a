import { monthOf } from '../dates/month-names.ts';
import { aroundHeading } from './around-heading.ts';
import type { Sources } from './sources.ts';

/** Besides the date, a dateline holds a place, a name and some words; a sentence holds more. */
const MOST_OTHER_LETTERS = 45;
const WORD = /[\p{L}\p{M}]+/gu;
const YEAR = /\d{4}|[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{4}|\d{1,2}[./]\d{1,2}[./]\d{2}/u;

function isDateline(line: string): boolean {
  if (!YEAR.test(line)) return false;
  let other = 0;
  for (const [word] of line.matchAll(WORD)) if (monthOf(word) === null) other += word.length;
  return other <= MOST_OTHER_LETTERS;
}

/** Short lines around the heading that may be the article's date, likeliest first. */
export const datelines = (sources: Sources): string[] => aroundHeading(sources).filter(isDateline);
