import { exact } from '../numerals/exact.ts';
import { bounded, type Change, type Mention, type Qualifier, type QuantityMention, spanOf, UNITS } from '@gigawire/domain';
import { SIGNS } from '../currencies/signs.ts';
import { isDated } from '../dates/dated-number.ts';
import { changeOf, startsChange, stepsTo } from '../figures/change.ts';
import { afterBetween, afterConnector } from '../figures/connector.ts';
import { lookAhead } from '../figures/clause.ts';
import { areApart, pairOf } from '../figures/pair.ts';
import { phraseAt } from '../figures/phrases.ts';
import { qualify } from '../figures/qualifier.ts';
import { readRate } from '../figures/rate.ts';
import { yearlyAfter, yearlyBefore } from '../figures/yearly.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import type { Token } from '../numerals/token.ts';
import type { Proposer, Text } from '../recognizer.ts';
import { UNIT_NAMES } from '../units/unit-names.ts';
import { type Figure, isNamePart, readFigure, thingsFigure } from './quantity-figure.ts';

/** A figure, or two that are the ends of one span of values, with what its words say about it. */
interface Spread {
  readonly low: number;
  readonly high: number;
  readonly figure: Figure;
  readonly unit: string;
  /** Tokens of the quote, then those of the qualifying words before it and the rate after it. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly qualifier: Qualifier | null;
  readonly change: Change | undefined;
  readonly next: number;
}

type Extent = Omit<Spread, 'unit' | 'from' | 'to' | 'qualifier' | 'change'>;

const baseUnit = (unit: string): string => (unit.endsWith('/yr') ? unit.slice(0, -3) : unit);
const kindOf = (unit: string): string => UNITS[baseUnit(unit)]?.kind ?? '';

/** Signed only where signs make sense: "-20°C", "minus 5%". */
function signOf(text: Text, figure: Figure): { readonly sign: number; readonly first: number } {
  const { tokens } = text;
  const before = tokens[figure.from - 1];
  if (figure.unit !== '°C' && figure.unit !== '%') return { sign: 1, first: figure.from };
  const dash = before?.norm === '-' && before.gap && tokens[figure.from]?.gap === false;
  return dash || before?.norm === 'minus' ? { sign: -1, first: figure.from - 1 } : { sign: 1, first: figure.from };
}

/** "5-8 GWh", "1-2 million tonnes": the first number of a span of values that names its unit once. */
function bareStart(text: Text, k: number): Extent | null {
  const { tokens, numbers } = text;
  const number = numbers[k] as NumberToken;
  const next = numbers[k + 1];
  const at =
    next === undefined || next.from > number.to + 3
      ? null
      : afterConnector(tokens, number.to, afterBetween(tokens, qualify(tokens, number.from, number.to).from));
  if (next === undefined || at !== next.from || isNamePart(tokens, number) || isDated(text, number)) return null;
  // "Shakti Four – 4,800 MW" is a name and its figure: the ends of a span are written alike.
  if (number.written === 'words' && next.written === 'digits' && tokens[number.to]?.norm === '-' && tokens[number.to]?.gap) return null;
  const figure = readFigure(text, next);
  if (figure === null) return null;
  // "by 3 to 20 GWh", "from 3 to 20 GWh" are steps and ends, which the reader of a span must not melt into one; "fell two to three per cent" is one.
  if (figure.unit !== '%' && stepsTo(tokens, number.from, number.to)) return null;
  const scaled =
    number.magnitude === 1 && number.base < figure.base
      ? number.base * figure.magnitude
      : (number.value * figure.magnitude) / next.magnitude;
  const low = exact(scaled);
  if (low > figure.value) return null;
  return { low, high: figure.value, figure, first: number.from, last: figure.to, next: k + 2 };
}

/** "500 MW to 1 GW": two figures of one kind joined as the ends of a span of values. */
function joined(text: Text, k: number, first: Figure): Extent | null {
  const { tokens, numbers } = text;
  if ((numbers[k + 1]?.from ?? Number.POSITIVE_INFINITY) > first.ratedTo + 3) return null;
  const { from } = qualify(tokens, first.from, first.to);
  const at = afterConnector(tokens, first.ratedTo, afterBetween(tokens, from));
  const next = numbers[k + 1];
  if (
    at === null ||
    tokens[first.ratedTo]?.norm === 'or' ||
    next?.from !== at ||
    (first.unit !== '°C' && startsChange(tokens, from)) ||
    stepsTo(tokens, from, first.ratedTo)
  )
    return null;
  const second = readFigure(text, next);
  if (second === null || kindOf(second.unit) !== kindOf(first.unit)) return null;
  const factor = (UNITS[baseUnit(first.unit)]?.factor ?? 1) / (UNITS[baseUnit(second.unit)]?.factor ?? 1);
  const low = Number((first.value * factor).toPrecision(12));
  return low > second.value ? null : { low, high: second.value, figure: second, first: first.from, last: second.to, next: k + 2 };
}

function readSpread(text: Text, k: number): Extent | null {
  const number = text.numbers[k] as NumberToken;
  const before = text.tokens[number.from - 1];
  if (before !== undefined && SIGNS.has(before.norm)) return null;
  const figure = readFigure(text, number);
  // "1キロワット時あたり12円": what a price is counted per.
  if (figure !== null && /^(?:あたり|当たり)/.test(text.text.slice(text.tokens[figure.to]?.start, text.tokens[figure.to + 1]?.end)))
    return null;
  if (figure === null) {
    const start = bareStart(text, k);
    if (start !== null) return startsChange(text.tokens, number.from) ? firstEnd(start, number, k) : start;
    const things = thingsFigure(text, number);
    return things && { low: things.value, high: things.value, figure: things, first: things.from, last: things.to, next: k + 1 };
  }
  const { sign, first } = signOf(text, figure);
  const span = joined(text, k, { ...figure, value: figure.value * sign });
  if (span !== null) return { ...span, first };
  return { low: figure.value * sign, high: figure.value * sign, figure, first, last: figure.to, next: k + 1 };
}

/** "from 5 to 20 GWh" names the unit once for both ends of a change: the first number alone takes it, and the second is read in its turn. */
function firstEnd(span: Extent, number: NumberToken, k: number): Extent {
  const figure: Figure = { ...span.figure, from: number.from, to: number.to, ratedTo: number.to };
  return { ...span, high: span.low, figure, last: number.to, next: k + 1 };
}

/** The unit with "/yr" where the words around count the figure per year. */
function yearlyUnit(text: Text, figure: Figure, from: number, previous: Spread | undefined): string {
  const unit = `${figure.unit}/yr`;
  if (figure.rate !== null || !(unit in UNITS)) return figure.unit;
  // "Annual capacity of 30,000 t and a 200 MW plant" is yearly once; "would rise by half to 120 GWh" skips the percentage.
  const floor = previous === undefined || previous.unit === '%' ? 0 : previous.to;
  const yearly = yearlyAfter(text.tokens, figure.to) || yearlyBefore(text.tokens, from, floor);
  return yearly ? unit : figure.unit;
}

function spreads(text: Text): Spread[] {
  const found: Spread[] = [];
  for (let k = 0; k < text.numbers.length;) {
    const read = readSpread(text, k);
    if (read === null) {
      k++;
      continue;
    }
    const { from, qualifier } = qualify(text.tokens, read.first, read.figure.ratedTo);
    const unit = yearlyUnit(text, read.figure, from, found.at(-1));
    found.push({
      ...read,
      unit,
      from,
      qualifier,
      to: read.figure.ratedTo,
      change: read.figure.by === 'things' ? undefined : changeOf(text.tokens, from, read.figure.ratedTo),
    });
    k = read.next;
  }
  return found;
}

/** "demand of 4,010 tonnes annually, rising to 8,220 tonnes": the end of a change is counted like what it started from. */
function asYearly({ tokens }: Text, a: Spread, b: Spread): Spread {
  const unit = `${b.unit}/yr`;
  const follows = a.unit.endsWith('/yr') && unit in UNITS && kindOf(a.unit) === kindOf(b.unit) && !areApart(tokens, a, b);
  return follows ? { ...b, unit } : b;
}

/** Lets the two ends of a change told together know each other, and share their year. */
function paired(text: Text, found: Spread[]): Spread[] {
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i] as Spread, found[i + 1] as Spread];
    const roles = pairOf(text.tokens, { ...a, dimension: kindOf(a.unit) }, { ...b, dimension: kindOf(b.unit) });
    if (roles === null) {
      if (b.change === 'final') found[i + 1] = asYearly(text, a, b);
      continue;
    }
    const suffix = a.unit.endsWith('/yr') || b.unit.endsWith('/yr') ? '/yr' : '';
    const withYear = (unit: string): string => (`${baseUnit(unit)}${suffix}` in UNITS ? `${baseUnit(unit)}${suffix}` : unit);
    found[i] = { ...a, unit: withYear(a.unit), change: roles[0] };
    found[i + 1] = { ...b, unit: withYear(b.unit), change: roles[1] };
  }
  return found;
}

/** "hauls 40 tonnes over 300 km": another figure's distance, not a bound. */
const isAlong = (tokens: readonly Token[], { from }: Spread): boolean =>
  tokens[from]?.norm === 'over' && phraseAt(UNIT_NAMES, tokens, from - 1) !== null;

/** What a distance is counted per where it is a speed or a mileage. */
const SPEEDS: ReadonlySet<string> = new Set(['L', 'kWh', 'hour', 'minute', 'kg', 'm']);

const SPREADING = /^(?:spread|sprawl|stretch|extend|scatter|built|laid|located|site|plant|project|complex|campus|park)/;

/** "sprawls over 640 acres": where it lies, not a bound. */
const isAcross = (tokens: readonly Token[], { from }: Spread): boolean =>
  tokens[from]?.norm === 'over' && SPREADING.test(tokens[from - 1]?.norm ?? '');

/** The bound between a number and its unit: "500+ MW", "20-plus GWh", "29,000-odd e-scooters". */
function inner(tokens: readonly Token[], { from, to }: Figure): Qualifier | null {
  for (let i = from + 1; i < to; i++) {
    const norm = tokens[i]?.norm;
    if (norm === '+' || norm === 'plus') return 'more_than';
    if (norm === 'odd') return 'about';
  }
  return null;
}

/** "4.8 GWh (1,200 MW x four hours) every day" */
function rateAfterBracket(tokens: readonly Token[], { to, unit }: Spread): string | null {
  if (tokens[to]?.norm !== '(' || unit.endsWith('/yr')) return null;
  const close = lookAhead(tokens, to, 12, (norm) => norm === ')');
  return close < 0 ? null : (readRate(tokens, close + 1)?.rate ?? null);
}

function mentionOf(text: Text, spread: Spread): QuantityMention | null {
  const { tokens } = text;
  const kind = UNITS[spread.unit]?.kind;
  const [first, last] = [tokens[spread.first], tokens[spread.last - 1]];
  if (kind === undefined || first === undefined || last === undefined) return null;
  const { qualifier } = spread;
  const along =
    qualifier === 'more_than' && ((kind === 'distance' && isAlong(tokens, spread)) || (kind === 'area' && isAcross(tokens, spread)));
  const { certainty, by, noun } = spread.figure;
  const rate = spread.figure.rate ?? rateAfterBracket(tokens, spread);
  // "27.97 km/l", "5 km/kWh", "80 km/h" are no distances.
  if (kind === 'distance' && rate !== null && SPEEDS.has(rate)) return null;
  return {
    kind: 'quantity',
    ...spanOf(text.text, first.start, last.end),
    value: {
      kind,
      unit: spread.unit,
      ...bounded(spread.low, spread.high, (along ? null : qualifier) ?? inner(tokens, spread.figure)),
      ...(spread.change === undefined ? {} : { change: spread.change }),
      ...(rate === null ? {} : { rate }),
      ...(noun === undefined ? {} : { noun }),
    },
    certainty,
    by: `quantity.${by}`,
  };
}

/** Physical quantities and counts: a number with a unit or the thing it counts, alone or as a span, with its bound and its part in a change. */
export const quantity: Proposer = {
  name: 'quantity',
  *propose(text): Iterable<Mention> {
    for (const spread of paired(text, spreads(text))) {
      const mention = mentionOf(text, spread);
      if (mention !== null) yield mention;
    }
  },
};
