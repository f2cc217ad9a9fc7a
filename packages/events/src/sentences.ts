import type { Range } from '@gigawire/domain';

/** Words whose full stop never ends a sentence: a number, a name or a month follows. */
const ALWAYS_OPEN = new Set(
  'rs re no nos mr mrs ms dr prof shri smt st gen sen rep gov capt col lt hon messrs vs approx ca fig art sec vol pp ext jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Words whose full stop ends a sentence only when an ordinary opening word follows ("… Motor Corp. The company …"). */
const OFTEN_OPEN = new Set(
  'co ltd inc corp pvt llc plc bros intl dept est etc cr mn bn ave blvd univ assn al jr sr eg ie pm am'.split(' '),
);

const OPENERS = new Set(
  'the a an in it its this that these those he she they we i at on as for from with after before while when according under over both last but and however meanwhile earlier separately also our their there to by if each'.split(
    ' ',
  ),
);

const CLOSERS = '"\'”’)]»」』）';
const WIDE_STOPS = '。！？';
const STOP = /[.!?。！？\n]/g;
const isSpace = (c: string): boolean => c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\u00a0' || c === '\u3000';
const isLower = (c: string): boolean => c >= 'a' && c <= 'z';
const isUpper = (c: string): boolean => c >= 'A' && c <= 'Z';
const isLetter = (c: string): boolean => isLower(c) || isUpper(c);

/** The letters and inner dots before `at`, at most 12 of them: "U.S", "Rs", "Corp". */
function wordBefore(text: string, at: number, floor: number): string {
  let from = at;
  while (from > floor && at - from < 12 && (isLetter(text[from - 1] ?? '') || text[from - 1] === '.')) from -= 1;
  return text.slice(from, at);
}

function wordAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < 14 && isLetter(text[to] ?? '')) to += 1;
  return text.slice(at, to).toLowerCase();
}

/** Whether the full stop at `dot` ends its sentence, given where the next word starts. */
function endsAt(text: string, dot: number, floor: number, next: number): boolean {
  const following = text[next] ?? '';
  if (isLower(following)) return false;
  const word = wordBefore(text, dot, floor);
  const bare = word.toLowerCase();
  if (ALWAYS_OPEN.has(bare)) return false;
  // "R&D." is no initial.
  const initials = word.length === 1 ? isUpper(word) && text[dot - 2] !== '&' : /^(?:[A-Za-z]\.){1,5}[A-Za-z]$/.test(word);
  if (initials || OFTEN_OPEN.has(bare)) return OPENERS.has(wordAfter(text, next));
  return true;
}

/** Sentences of one stretch of text, trimmed of white space, in order. One pass; never longer than the stretch. */
export function cutSentences(text: string, stretch: Range): Range[] {
  const found: Range[] = [];
  let start = stretch.start;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text[from] ?? '')) from += 1;
    while (to > from && isSpace(text[to - 1] ?? '')) to -= 1;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  STOP.lastIndex = stretch.start;
  for (let at = STOP.exec(text); at !== null && at.index < stretch.end; at = STOP.exec(text)) {
    const stop = at.index;
    const [c] = at;
    let i = stop + 1;
    if (c !== '\n') while (i < stretch.end && (text[i] === c || CLOSERS.includes(text[i] ?? ''))) i += 1;
    STOP.lastIndex = i;
    let next = i;
    while (next < stretch.end && isSpace(text[next] ?? '') && text[next] !== '\n') next += 1;
    const glued = next === i && isLower(text[stop - 1] ?? '') && isUpper(text[i] ?? '') && isLower(text[i + 1] ?? '');
    if (c === '\n' || WIDE_STOPS.includes(c) || next >= stretch.end || text[next] === '\n') close(i);
    else if (glued || (next > i && (c !== '.' || endsAt(text, stop, start, next)))) close(i);
  }
  close(stretch.end);
  return found;
}
