import { exact } from '../numerals/exact.ts';
import { bounded, type Change, type Mention, type MoneyMention, type Qualifier, spanOf } from '@gigawire/domain';
import { lookAhead } from '../figures/clause.ts';
import { isDated } from '../dates/dated-number.ts';
import { changeOf, startsChange, stepsTo } from '../figures/change.ts';
import { afterBetween, afterConnector } from '../figures/connector.ts';
import { pairOf } from '../figures/pair.ts';
import { phraseAt } from '../figures/phrases.ts';
import { qualify } from '../figures/qualifier.ts';
import { readRate } from '../figures/rate.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import type { Token } from '../numerals/token.ts';
import type { Proposer, Text } from '../recognizer.ts';
import { readUnit, unitStart } from '../units/read-unit.ts';
import { UNIT_NAMES } from '../units/unit-names.ts';
import { type Amount, letterScale, readAmount } from './money-amount.ts';

/** An amount, or two that are the ends of one span of values. */
interface Spread {
  readonly low: number;
  readonly high: number;
  /** Says whose money it is and how it was written. */
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Index of the number after it. */
  readonly next: number;
}

const single = (amount: Amount, next: number): Spread => ({
  low: amount.value,
  high: amount.value,
  amount,
  from: amount.from,
  to: amount.to,
  end: amount.end,
  next,
});

/** "$40-50 billion": the first end takes the magnitude only the second names, unless that would turn the span around. */
const lowEnd = (base: number, value: number, high: { readonly base: number; readonly magnitude: number }): number =>
  value === base && base < high.base && high.magnitude > 1 ? exact(base * high.magnitude) : value;

/** True when a number is counting something after "$5 to": "gave $5 to 10 people". */
function countsOther(text: Text, number: NumberToken, hyphen: boolean): boolean {
  const start = unitStart(text.tokens, number.to);
  if (start !== null && readUnit(text, start, number.value) !== null) return true;
  const next = text.tokens[number.to];
  return !hyphen && number.magnitude === 1 && next?.kind === 'word' && !/^(?:per|a|an|each|or|and|for|in|by|on)$/.test(next.norm);
}

/** "¥40-50 billion": the second end has no currency of its own. */
function bareEnd(text: Text, first: Amount, k: number, at: number): Spread | null {
  const number = text.numbers[k];
  if (number === undefined || number.from !== at || countsOther(text, number, text.tokens[first.to]?.norm === '-')) return null;
  if (first.currency.from > first.from) return null;
  const scale = letterScale(text, number, first.currency.currency) ?? number;
  const high = { base: number.base, magnitude: scale.magnitude * first.currency.factor };
  const top = exact(high.base * high.magnitude);
  const low = lowEnd(first.base, first.value, high);
  if (low > top) return null;
  const end = text.tokens[scale.to - 1]?.end ?? number.end;
  return { low, high: top, amount: first, from: first.from, to: scale.to, end, next: k + 1 };
}

/** Tokens that can stand between two ends of a span: "- to US$". */
const LONGEST_JOINT = 6;

const nextFrom = (text: Text, k: number): number => text.numbers[k + 1]?.from ?? Number.POSITIVE_INFINITY;

/** "40-50 billion yen": the first end has no currency of its own. */
function bareStart(text: Text, k: number, floor: number): Spread | null {
  const number = text.numbers[k] as NumberToken;
  if (nextFrom(text, k) > number.to + LONGEST_JOINT) return null;
  const scale = letterScale(text, number, null) ?? number;
  const at = afterConnector(text.tokens, scale.to, afterBetween(text.tokens, number.from));
  if (at === null || number.from < floor || text.numbers[k + 1]?.from !== at) return null;
  const second = readAmount(text, k + 1, at);
  if (second === null || second.from !== at || second.currency.from < second.to - 3) return null;
  const value = number.base * scale.magnitude;
  const low = scale.magnitude === 1 && second.magnitude !== 1 && number.base < second.base ? exact(number.base * second.magnitude) : value;
  if (low > second.value || isDated(text, number)) return null;
  return { low, high: second.value, amount: second, from: number.from, to: second.to, end: second.end, next: k + 2 };
}

function readSpread(text: Text, k: number, floor: number): Spread | null {
  const first = readAmount(text, k, floor);
  if (first === null) return bareStart(text, k, floor);
  // "from €0.0674/kWh to €0.0745/kWh": each end may have its rate.
  const end = readRate(text.tokens, first.to)?.to ?? first.to;
  if (nextFrom(text, k) > end + LONGEST_JOINT) return single(first, k + 1);
  const { from } = qualify(text.tokens, first.from, first.to);
  const at = afterConnector(text.tokens, end, afterBetween(text.tokens, from));
  const joins = at !== null && text.tokens[end]?.norm !== 'or' && !startsChange(text.tokens, from) && !stepsTo(text.tokens, from, end);
  if (!joins) return single(first, k + 1);
  const second = readAmount(text, k + 1 < text.numbers.length ? k + 1 : k, at);
  if (second === null || second.from <= first.from) return bareEnd(text, first, k + 1, at) ?? single(first, k + 1);
  if (second.currency.currency !== first.currency.currency || second.from !== at) return single(first, k + 1);
  const low = first.magnitude === first.currency.factor ? lowEnd(first.base, first.value, second) : first.value;
  if (low > second.value) return single(first, k + 1);
  return {
    low,
    high: second.value,
    amount: second.currency.by === 'dollar' ? first : second,
    from: first.from,
    to: second.to,
    end: second.end,
    next: k + 2,
  };
}

/** A spread with what its words say about it: `from` and `to` are the tokens from its bound to its rate. */
interface Told {
  readonly spread: Spread;
  readonly from: number;
  readonly to: number;
  readonly dimension: string;
  readonly qualifier: Qualifier | null;
  readonly rate: string | null;
  readonly change: Change | undefined;
}

function tell(text: Text, spread: Spread): Told {
  const { tokens } = text;
  const rate = readRate(tokens, spread.to);
  const to = rate?.to ?? spread.to;
  const { qualifier, from } = qualify(tokens, spread.from, to);
  const dimension = `${spread.amount.currency.currency}/${rate?.rate ?? ''}`;
  return {
    spread,
    from,
    to,
    dimension,
    qualifier,
    rate: rate?.rate ?? rateBefore(tokens, spread.from) ?? rateAfterBracket(tokens, spread.to),
    change: changeOf(tokens, from, to),
  };
}

/** "$US3256 ($4832) a tonne": the rate after the brackets goes with what stands before and in them. */
function rateAfterBracket(tokens: readonly Token[], to: number): string | null {
  const norm = tokens[to]?.norm;
  const close = norm === ')' ? to : norm === '(' ? lookAhead(tokens, to, 8, (at) => at === ')') : -1;
  return close < 0 ? null : (readRate(tokens, close + 1)?.rate ?? null);
}

/** "1キロワット時あたり2万3千円": Japanese names the rate before the amount. */
function rateBefore(tokens: readonly Token[], from: number): string | null {
  const end =
    tokens[from - 1]?.norm === 'あたり' ? from - 1 : tokens[from - 1]?.norm === 'たり' && tokens[from - 2]?.norm === '当' ? from - 2 : null;
  if (end === null) return null;
  for (const start of [end - 1, end - 2, end - 3]) {
    const unit = tokens[start - 1]?.kind === 'number' ? phraseAt(UNIT_NAMES, tokens, start) : null;
    if (unit?.to === end) return unit.value.unit;
  }
  return null;
}

function mentionOf(text: Text, { spread, qualifier, rate, change }: Told): MoneyMention {
  const { currency } = spread.amount;
  return {
    kind: 'money',
    ...spanOf(text.text, text.tokens[spread.from]?.start ?? 0, spread.end),
    value: {
      currency: currency.currency,
      ...bounded(spread.low, spread.high, qualifier),
      rate,
      ...(change === undefined ? {} : { change }),
    },
    certainty: currency.certainty,
    by: `money.${currency.by}`,
  };
}

/** "($1 = 119.17 yen)" tells a rate of exchange: neither side is anybody's money. */
function isQuoted(tokens: readonly Token[], { low, high, from, to }: Spread): boolean {
  const isSign = (i: number): boolean => /^[=＝]$/.test(tokens[i]?.norm ?? '');
  if (low === 1 && high === 1 && isSign(to)) return true;
  return isSign(from - 1) && [2, 3, 4].some((step) => tokens[from - step]?.norm === '1' || tokens[from - step]?.norm === 'one');
}

function spreads(text: Text): Told[] {
  const found: Told[] = [];
  let floor = 0;
  for (let k = 0; k < text.numbers.length;) {
    const spread = readSpread(text, k, floor);
    if (spread === null) {
      k++;
      continue;
    }
    const quoted = isQuoted(text.tokens, spread);
    if (!quoted) found.push(tell(text, spread));
    floor = spread.to;
    k = spread.next;
    // A minor part ("3 dollars 50 cents") covers the next number as well.
    while ((text.numbers[k]?.from ?? Number.POSITIVE_INFINITY) < floor) k++;
  }
  return found;
}

/** Amounts of money: a number with a currency before or after it, alone or as a span, with its bound, its rate and its part in a change. */
export const money: Proposer = {
  name: 'money',
  *propose(text): Iterable<Mention> {
    const found = spreads(text);
    for (let i = 0; i + 1 < found.length; i++) {
      const [a, b] = [found[i] as Told, found[i + 1] as Told];
      const roles = pairOf(text.tokens, a, b);
      if (roles === null) continue;
      found[i] = { ...a, change: roles[0] };
      found[i + 1] = { ...b, change: roles[1] };
    }
    for (const told of found) yield mentionOf(text, told);
  },
};
