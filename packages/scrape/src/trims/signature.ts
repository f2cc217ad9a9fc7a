import type { Passage } from '../body/passage.ts';
import { worthOf } from '../body/worth.ts';
import { monthOf } from '../dates/month-names.ts';
import { readDate } from '../dates/read-date.ts';
import { abbreviatedOffset } from '../dates/zone.ts';
import type { Trim } from './trim.ts';

const LONGEST = 160;
const AT_END = 2;
const WORD = /[\p{L}\p{M}]+/gu;
const FIGURE = /\d/;
/** Words that stand around names and times, in several languages. */
const AROUND = new Set(
  `a am and at by de der die dem den des di du e el et first in le min mins minute minutes minuten minuti minutos months of on pm read reading the time to und um uhr von vom y
   aktualisiert author autor category date geändert ist lesedauer last lesezeit modified photo posted published publicado publié por par por door reported reporter staff stand story
   text updated update veröffentlicht views words written writer zuletzt st nd rd th mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so monday tuesday wednesday
   thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag hrs h est edt ist gmt utc`.split(/\s+/),
);

/** True for a line of which names of the authors, dates and the words around them are all there is. */
function isSignature({ text, weight }: Passage, authors: readonly string[]): boolean {
  if (weight > LONGEST) return false;
  let rest = text;
  for (const author of authors) rest = rest.replaceAll(author, ' ');
  if (rest === text && !FIGURE.test(text)) return false;
  for (const [word] of rest.matchAll(WORD)) {
    if (!AROUND.has(word.toLowerCase()) && monthOf(word) === null && abbreviatedOffset(word) === null) return false;
  }
  return true;
}

const LONGEST_DATELINE = 60;
/** The letters of a place's name. */
const LONGEST_PLACE = 24;

/** True for a place and a full date in a line of their own: "New Delhi, 20 January 2026". */
function isDateline({ text, weight }: Passage): boolean {
  if (weight > LONGEST_DATELINE || !FIGURE.test(text) || readDate(text, 'dmy') === null) return false;
  let other = 0;
  for (const [word] of text.matchAll(WORD)) if (monthOf(word) === null && !AROUND.has(word.toLowerCase())) other += word.length;
  return other <= LONGEST_PLACE;
}

/** Who wrote it and when, told in lines of their own before the first paragraph or after the last. */
export const signature: Trim = {
  name: 'signature',
  trim: (lines, { authors }) => {
    const out = new Map<Passage, string>();
    for (const [index, line] of lines.entries()) {
      if (worthOf(line) > LONGEST / 2 && index < lines.length - AT_END) break;
      if (line.kind === 'row') continue;
      if (isSignature(line, authors)) out.set(line, 'names and times');
      else if (line.kind === 'text' && isDateline(line)) out.set(line, 'place and date');
    }
    for (const line of lines.slice(-AT_END)) if (line.kind !== 'row' && isSignature(line, authors)) out.set(line, 'names and times');
    return out;
  },
};
