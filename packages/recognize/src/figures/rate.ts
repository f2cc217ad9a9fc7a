import type { Token } from '../numerals/token.ts';
import { readCount } from '../units/read-count.ts';
import { UNIT_NAMES } from '../units/unit-names.ts';
import { phraseAt } from './phrases.ts';

/** What a figure is counted per, and the token after the words that say so. */
export interface RateRead {
  readonly rate: string;
  readonly to: number;
}

const TIMES: ReadonlyMap<string, string> = new Map([
  ['year', 'year'],
  ['yr', 'year'],
  ['年', 'year'],
  ['月', 'month'],
  ['日', 'day'],
  ['annum', 'year'],
  ['y', 'year'],
  ['month', 'month'],
  ['mth', 'month'],
  ['week', 'week'],
  ['day', 'day'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['minute', 'minute'],
  ['quarter', 'quarter'],
]);

const THINGS: ReadonlyMap<string, string> = new Map([
  ['share', 'share'],
  ['unit', 'unit'],
  ['piece', 'unit'],
  ['vehicle', 'vehicle'],
  ['car', 'vehicle'],
  ['bus', 'bus'],
  ['scooter', 'scooter'],
  ['barrel', 'barrel'],
  ['gallon', 'gallon'],
  ['therm', 'therm'],
  ['mmbtu', 'MMBtu'],
  ['ounce', 'ounce'],
  ['dozen', 'dozen'],
  ['head', 'person'],
  ['person', 'person'],
  ['cell', 'cell'],
  ['pack', 'pack'],
]);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['pa', 'year'],
  ['monthly', 'month'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['hourly', 'hour'],
  ['each', 'each'],
  ['apiece', 'each'],
]);

/** "$1.17 billion a year earlier" dates the figure instead of rating it. */
const DATING = new Set(['ago', 'earlier', 'before', 'later', 'after', 'prior', 'previously', 'old']);
const NOT_RATES = new Set(['cent', 'cents', 'se']);

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

const isDating = (tokens: readonly Token[], i: number): boolean =>
  DATING.has(normAt(tokens, i)) || (normAt(tokens, i) === 'from' && /^(?:now|today)$/.test(normAt(tokens, i + 1)));

/** What stands after "per", "a" or "/": a stretch of time, a unit of measure, or (after "per") any noun. */
function readDenominator(tokens: readonly Token[], i: number, any: boolean): RateRead | null {
  const token = tokens[i];
  if (token === undefined || token.line || token.kind === 'number') return null;
  const time = TIMES.get(token.norm);
  if (time !== undefined) return isDating(tokens, i + 1) ? null : { rate: time, to: i + 1 };
  const thing = THINGS.get(token.norm);
  if (thing !== undefined) return { rate: thing, to: i + 1 };
  const unit = phraseAt(UNIT_NAMES, tokens, i);
  if (unit !== null && unit.value.unit !== '%' && unit.value.unit !== 'pp') return { rate: unit.value.unit, to: unit.to };
  if (normAt(tokens, i) === 'l') return { rate: 'L', to: i + 1 };
  const thingCounted = any ? readCount(tokens, i, true) : null;
  if (thingCounted !== null) return { rate: thingCounted.unit.replace(/s$/, ''), to: thingCounted.to };
  if (!any || token.kind !== 'word' || token.norm === '' || NOT_RATES.has(token.norm)) return null;
  return { rate: token.norm, to: i + 1 };
}

function readOne(tokens: readonly Token[], i: number): RateRead | null {
  const token = tokens[i];
  if (token === undefined || token.line) return null;
  // "each year" before "each" alone; "each of them" rates nothing.
  const each = token.norm === 'each' ? readDenominator(tokens, i + 1, false) : null;
  if (each !== null) return each;
  const adverb = ADVERBS.get(token.norm);
  if (adverb !== undefined) return token.norm === 'each' && normAt(tokens, i + 1) === 'of' ? null : { rate: adverb, to: i + 1 };
  switch (token.norm) {
    case '/':
      if (normAt(tokens, i + 1) === 'a') return { rate: 'year', to: i + 2 };
      return tokens[i + 1]?.kind === 'word' ? readDenominator(tokens, i + 1, false) : null;
    case 'per':
      return readDenominator(tokens, i + 1, true);
    case 'a':
    case 'an':
    case 'every':
      return readDenominator(tokens, i + 1, false);
    case '-':
      // "a 12-cent-a-share dividend"
      return normAt(tokens, i + 1) === 'a' || normAt(tokens, i + 1) === 'per'
        ? readDenominator(tokens, normAt(tokens, i + 2) === '-' ? i + 3 : i + 2, false)
        : null;
    case 'for':
      return normAt(tokens, i + 1) === 'each' || normAt(tokens, i + 1) === 'every' ? readDenominator(tokens, i + 2, false) : null;
    default:
      return null;
  }
}

/** The rate that starts at token `i`, several joined by "/": "per MW per month" is "MW/month". Null when none does. */
export function readRate(tokens: readonly Token[], i: number): RateRead | null {
  const first = readOne(tokens, i);
  if (first === null) return null;
  const second = readOne(tokens, first.to);
  if (second === null || second.rate === 'each') return first;
  return { rate: `${first.rate}/${second.rate}`, to: second.to };
}
