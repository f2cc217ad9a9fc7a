import { bounded, type Mention, type MoneyMention, spanOf } from '@gigawire/domain';
import { changeOf, followsMove, startsChange } from '../figures/change.ts';
import { afterBetween, afterConnector } from '../figures/connector.ts';
import { qualify } from '../figures/qualifier.ts';
import { readRate } from '../figures/rate.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import type { Proposer, Text } from '../recognizer.ts';
import { readUnit, unitStart } from '../units/read-unit.ts';
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
  value === base && base < high.base && high.magnitude > 1 ? Number((base * high.magnitude).toPrecision(15)) : value;

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
  const top = Number((high.base * high.magnitude).toPrecision(15));
  const low = lowEnd(first.base, first.value, high);
  if (low > top) return null;
  const end = text.tokens[scale.to - 1]?.end ?? number.end;
  return { low, high: top, amount: first, from: first.from, to: scale.to, end, next: k + 1 };
}

/** "40-50 billion yen": the first end has no currency of its own. */
function bareStart(text: Text, k: number, floor: number): Spread | null {
  const number = text.numbers[k] as NumberToken;
  const scale = letterScale(text, number, null) ?? number;
  const at = afterConnector(text.tokens, scale.to, afterBetween(text.tokens, number.from));
  if (at === null || number.from < floor || text.numbers[k + 1]?.from !== at) return null;
  const second = readAmount(text, k + 1, at);
  if (second === null || second.from !== at || second.currency.from < second.to - 3) return null;
  const value = number.base * scale.magnitude;
  const low =
    scale.magnitude === 1 && second.magnitude !== 1 && number.base < second.base
      ? Number((number.base * second.magnitude).toPrecision(15))
      : value;
  if (low > second.value || isYearBefore(text, number)) return null;
  return { low, high: second.value, amount: second, from: number.from, to: second.to, end: second.end, next: k + 2 };
}

/** "in 2025 to 5 billion yen" is no span. */
const isYearBefore = (text: Text, number: NumberToken): boolean =>
  number.magnitude === 1 && number.value >= 1900 && number.value < 2100 && /^\d{4}$/.test(text.text.slice(number.start, number.end));

function readSpread(text: Text, k: number, floor: number): Spread | null {
  const first = readAmount(text, k, floor);
  if (first === null) return bareStart(text, k, floor);
  const { from } = qualify(text.tokens, first.from, first.to);
  const at = afterConnector(text.tokens, first.to, afterBetween(text.tokens, from));
  if (at === null || startsChange(text.tokens, from) || followsMove(text.tokens, from)) return single(first, k + 1);
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

function mentionOf(text: Text, spread: Spread): MoneyMention {
  const { tokens } = text;
  const rate = readRate(tokens, spread.to);
  const { qualifier, from } = qualify(tokens, spread.from, rate?.to ?? spread.to);
  const { currency } = spread.amount;
  const change = changeOf(tokens, from);
  return {
    kind: 'money',
    ...spanOf(text.text, tokens[spread.from]?.start ?? 0, spread.end),
    value: {
      currency: currency.currency,
      ...bounded(spread.low, spread.high, qualifier),
      rate: rate?.rate ?? null,
      ...(change === undefined ? {} : { change }),
    },
    certainty: currency.certainty,
    by: `money.${currency.by}`,
  };
}

/** Amounts of money: a number with a currency before or after it, alone or as a span, with its bound and rate. */
export const money: Proposer = {
  name: 'money',
  *propose(text): Iterable<Mention> {
    let floor = 0;
    for (let k = 0; k < text.numbers.length;) {
      const spread = readSpread(text, k, floor);
      if (spread === null) {
        k++;
        continue;
      }
      yield mentionOf(text, spread);
      floor = spread.to;
      k = spread.next;
      // A minor part ("3 dollars 50 cents") covers the next number as well.
      while ((text.numbers[k]?.from ?? Number.POSITIVE_INFINITY) < floor) k++;
    }
  },
};
