import { MONTHS } from '../calendar/names.ts';
import { lookBack } from '../figures/clause.ts';
import { MOVED } from './join.ts';
import type { Period } from './period.ts';
import { type DateReading, normAt } from './reading.ts';

type Side = 'end' | 'start' | 'before' | 'after';

const SIDES: Readonly<Record<string, Side>> = {
  by: 'end',
  until: 'end',
  till: 'end',
  through: 'end',
  thru: 'end',
  upto: 'end',
  before: 'before',
  pre: 'before',
  since: 'start',
  from: 'start',
  starting: 'start',
  beginning: 'start',
  commencing: 'start',
  effective: 'start',
  wef: 'start',
  after: 'after',
  post: 'after',
  beyond: 'after',
};

const FILLERS = new Set(['the', 'about', 'around', 'approximately', 'roughly', 'as', 'early', 'late', '-']);
const STARTERS = new Set(['starting', 'beginning', 'commencing', 'effective']);

/** Words that compare: "up 5% from 2024", "down from last year" start no stretch of time. */
const COMPARING =
  /^(?:rose|rise|rising|up|down|fell|fall|falling|grew|growth|increase|increased|decrease|decreased|higher|lower|change|changed|compared|unchanged|jump|jumped|surge|surged|drop|dropped|decline|declined|double|doubled|figures|data|results|different)$/;

const TIME_OF_DAY = /^(?::|\.|am|pm|hrs|hours|ist|jst|gmt|noon|midnight)$/;

interface Opener {
  readonly side: Side;
  readonly from: number;
}

/** "by 14:00 hrs on 25/08/2025": the bound stands before the time of day. */
function byTime(tokens: DateReading['tokens'], i: number): boolean {
  let at = i - 1;
  for (let steps = 0; steps < 6 && (tokens[at]?.kind === 'number' || TIME_OF_DAY.test(normAt(tokens, at))); steps++) at--;
  return at < i - 1 && /^(?:by|before|until|till)$/.test(normAt(tokens, at));
}

function twoWords(tokens: DateReading['tokens'], i: number): Opener | null {
  const [word, before] = [normAt(tokens, i), normAt(tokens, i - 1)];
  if (word === 'to') {
    if (before === 'up' || before === 'out' || before === 'through') return { side: 'end', from: i - 1 };
    return before === 'prior' ? { side: 'before', from: i - 1 } : null;
  }
  if (word === 'than') {
    const negated = /^(?:no|not)$/.test(normAt(tokens, i - 2));
    if (before === 'later') return negated ? { side: 'end', from: i - 2 } : { side: 'after', from: i - 1 };
    if (before === 'earlier' || before === 'sooner') return negated ? { side: 'start', from: i - 2 } : { side: 'before', from: i - 1 };
    return null;
  }
  if (word === 'on' && byTime(tokens, i)) return { side: 'end', from: i };
  if ((word === 'in' || word === 'from' || word === 'on' || word === 'with') && STARTERS.has(before)) return { side: 'start', from: i - 1 };
  if (word === 'from' && before === 'effect' && normAt(tokens, i - 2) === 'with') return { side: 'start', from: i - 2 };
  if (word === 'before' && before === 'or') return { side: 'end', from: normAt(tokens, i - 2) === 'on' ? i - 2 : i - 1 };
  if (word === 'after' && before === 'or') return { side: 'start', from: normAt(tokens, i - 2) === 'on' ? i - 2 : i - 1 };
  return null;
}

/** The word before a period that leaves one of its ends open, past "the" and "around". */
function openerOf({ tokens }: DateReading, period: Period): Opener | null {
  let at = period.from - 1;
  for (let skipped = 0; skipped < 3 && FILLERS.has(normAt(tokens, at)); skipped++) at--;
  if (tokens[at + 1]?.line) return null;
  const two = twoWords(tokens, at);
  if (two !== null) return two;
  const word = normAt(tokens, at);
  const side = Object.hasOwn(SIDES, word) ? SIDES[word] : undefined;
  if (side === undefined) return null;
  if (word === 'from' && isComparison(tokens, at, period)) return null;
  // "from this year's budget" says whose, not since when.
  if (word === 'from' && normAt(tokens, period.to) === "'") return null;
  return { side, from: at };
}

const isComparison = (tokens: DateReading['tokens'], at: number, period: Period): boolean =>
  lookBack(tokens, at, 7, (norm) => COMPARING.test(norm)) >= 0 ||
  lookBack(tokens, at, 16, (norm) => MOVED.has(norm)) >= 0 ||
  (period.by === 'relative' && /^(?:last|yesterday|ago)$/.test(normAt(tokens, period.from)));

/** Words after a period that open it: "from 2027 onwards", "2028 and beyond", "2028 or later". */
function closerOf({ tokens, text }: DateReading, period: Period): { readonly side: Side; readonly to: number } | null {
  const word = normAt(tokens, period.to);
  if (word === 'onwards' || word === 'onward') return { side: 'start', to: period.to + 1 };
  const next = normAt(tokens, period.to + 1);
  const alone = tokens[period.to + 2]?.kind !== 'number' && !MONTHS.has(normAt(tokens, period.to + 2));
  if ((word === 'and' && alone && /^(?:beyond|onwards|after)$/.test(next)) || (word === 'or' && next === 'later'))
    return { side: 'start', to: period.to + 2 };
  if (word === 'or' && (next === 'earlier' || next === 'sooner')) return { side: 'end', to: period.to + 2 };
  const at = tokens[period.to]?.start;
  if (at === undefined) return null;
  if (text.text.startsWith('まで', at)) return { side: 'end', to: period.to };
  if (text.text.startsWith('以降', at)) return { side: 'start', to: period.to + 2 };
  return text.text.startsWith('から', at) ? { side: 'start', to: period.to } : null;
}

/** The period with the end left open that its words leave open: "by 2030" knows only its end, "since 2019" only its start. */
export function boundPeriod(reading: DateReading, period: Period): Period {
  if (period.closed) return period;
  const closer = closerOf(reading, period);
  const opener = openerOf(reading, period);
  if (closer !== null)
    return { ...open(period, closer.side), from: opener?.side === closer.side ? opener.from : period.from, to: closer.to };
  return opener === null ? period : { ...open(period, opener.side), from: opener.from };
}

function open(period: Period, side: Side): Period {
  const { start, end } = period;
  switch (side) {
    case 'end':
      return { ...period, start: null };
    case 'start':
      return { ...period, end: null };
    case 'before':
      // "before the end of 2026" runs to that end, "before 2026" stops short of the year.
      return { ...period, start: null, end: period.by === 'end' || period.by === 'late' ? end : start === null ? null : start - 1 };
    case 'after':
      return { ...period, start: end === null ? null : end + 1, end: null };
  }
}
