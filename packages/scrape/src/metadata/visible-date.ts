import type { AnyNode, Element } from 'domhandler';
import { monthOf } from '../dates/month-names.ts';
import { isElement, isText } from '../dom/element.ts';
import { textOf } from '../dom/text.ts';
import { letters } from '../paragraphs/letters.ts';
import { cleanText } from '../paragraphs/clean-text.ts';
import { metaOf } from './head.ts';
import type { Sources } from './sources.ts';

const SILENT = new Set(['script', 'style', 'svg', 'template', 'noscript', 'select', 'button', 'nav', 'aside', 'form', 'iframe']);
/** Runs of text looked at before and after the heading. */
const BEFORE = 6;
const AFTER = 30;
/** So many levels around the heading hold what stands over it. */
const LEVELS_ABOVE = 2;
/** A run as long as this is the article's first paragraph: what follows is told, not published. */
const PARAGRAPH = 220;
/** Besides the date, a dateline holds a place, a name and some words; a sentence holds more. */
const MOST_OTHER_LETTERS = 45;
const LETTER_RUN = /[\p{L}\p{M}]+/gu;
const FOUR_DIGITS = /\d{4}|[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{4}|\d{1,2}[./]\d{1,2}[./]\d{2}/u;

/** The heading over the article: the first `<h1>` that stands in a title of the page, else the first. */
function mainHeading({ head }: Sources): Element | null {
  const titles = [metaOf(head, 'og:title'), head.title && textOf(head.title, 500)].filter((title) => title !== null).map(letters);
  const first = head.headings.filter(({ name }) => name === 'h1');
  const known = head.headings.find((heading) => {
    const words = letters(textOf(heading, 500));
    return words.length > 10 && titles.some((title) => title.includes(words));
  });
  return known ?? first[0] ?? null;
}

/** Runs of text in document order below some nodes, until `take` answers false. */
function eachRun(nodes: readonly AnyNode[], take: (run: string) => boolean): boolean {
  for (const node of nodes) {
    if (isText(node)) {
      const run = cleanText(node.data);
      if (run !== '' && !take(run)) return false;
    } else if ('children' in node && !(isElement(node) && SILENT.has(node.name)) && !eachRun(node.children, take)) return false;
  }
  return true;
}

function runsAfter(heading: Element): string[] {
  const runs: string[] = [];
  const take = (run: string): boolean => run.length < PARAGRAPH && runs.push(run) < AFTER;
  for (let at: AnyNode | null = heading; at; at = at.parent) {
    for (let next = at.next; next; next = next.next) if (!eachRun([next], take)) return runs;
  }
  return runs;
}

function runsBefore(heading: Element): string[] {
  const runs: string[] = [];
  let at: AnyNode = heading;
  for (let level = 0; level < LEVELS_ABOVE && at.parent && isElement(at.parent) && at.parent.name !== 'body'; level++) {
    const before: AnyNode[] = [];
    for (let prev = at.prev; prev; prev = prev.prev) before.unshift(prev);
    const inner: string[] = [];
    eachRun(before, (run) => inner.push(run) < BEFORE * 4);
    runs.unshift(...inner);
    at = at.parent;
  }
  return runs.slice(-BEFORE).reverse();
}

function isDateline(run: string): boolean {
  if (run.length > PARAGRAPH || !FOUR_DIGITS.test(run)) return false;
  let other = 0;
  for (const [word] of run.matchAll(LETTER_RUN)) if (monthOf(word) === null) other += word.length;
  return other <= MOST_OTHER_LETTERS;
}

/**
 * Short texts around the article's heading that may be its date, likeliest first: below it and before the first paragraph, then right above.
 * For pages that show a date and mark it in no way, as those of ministries and small outlets.
 */
export function datelines(sources: Sources): string[] {
  const heading = mainHeading(sources);
  return heading ? [...runsAfter(heading), ...runsBefore(heading)].filter(isDateline) : [];
}
