import { exact } from '../numerals/exact.ts';
import { currencyAfter, currencyBefore, type CurrencyRead, type Size } from '../currencies/read-currency.ts';
import { CENTS } from '../currencies/names.ts';
import { endsSentence } from '../figures/clause.ts';
import { readRate } from '../figures/rate.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import { SCALES } from '../numerals/scales.ts';
import { readScale } from '../numerals/words.ts';
import type { Text } from '../recognizer.ts';

/** One number with its currency, before ranges, bounds and rates are looked at. */
export interface Amount {
  readonly currency: CurrencyRead;
  readonly value: number;
  readonly base: number;
  readonly magnitude: number;
  /** Tokens it covers with its currency: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9, bb: 1e9, t: 1e12, tr: 1e12, l: 1e5 };

/** The magnitude of a number, and the token after it. */
export interface Scale {
  readonly magnitude: number;
  readonly to: number;
}

/** A magnitude of one letter, which only money has for sure: "$2.4b", "Rs 5 L", "¥10t". "t", "k" and "b" must be glued to the digits. */
export function letterScale({ text, tokens }: Text, number: NumberToken, currency: string | null): Scale | null {
  const at = tokens[number.to]?.norm === '-' && tokens[number.to]?.gap === false ? number.to + 1 : number.to;
  const token = tokens[at];
  // Most words are too long to be asked for.
  if (token === undefined || token.line || token.norm.length > 2) return null;
  const magnitude = LETTERS[token.norm];
  if (magnitude === undefined || number.magnitude !== 1) return null;
  if (token.norm === 'l' && (currency !== 'INR' || (token.gap && text[token.start] !== 'L'))) return null;
  if (token.gap && token.norm !== 'm' && token.norm !== 'l' && token.norm !== 'b') return null;
  return { magnitude, to: at + 1 };
}

/** "$10 AUD" and "$34 million USD" say twice, or more closely, whose dollars they are. */
const agrees = (before: CurrencyRead, after: CurrencyRead): boolean =>
  before.currency === after.currency ||
  (before.by === 'dollar' && after.currency.endsWith('D')) ||
  (before.by === 'yen-sign' && after.currency === 'CNY');

function minorPart(text: Text, to: number, next: NumberToken | undefined): { readonly value: number; readonly to: number } | null {
  const { tokens } = text;
  if (next === undefined || next.magnitude !== 1 || !Number.isInteger(next.value) || next.value > 99) return null;
  const joined = tokens[to]?.norm === 'and';
  if (next.from !== (joined ? to + 1 : to) || tokens[next.from]?.line) return null;
  if (CENTS.has(tokens[next.to]?.norm ?? '')) return { value: next.value / 100, to: next.to + 1 };
  const after = tokens[next.to];
  const ends = after === undefined || (after.kind === 'sign' && endsSentence(tokens, next.to));
  return ends && text.text[next.start] !== '0' ? { value: next.value / 100, to: next.to } : null;
}

/** "3 dollars 50 cents", "15 dollars and 50": the hundredths that follow an amount in whole units. */
function withMinor(text: Text, amount: Amount, next: NumberToken | undefined): Amount {
  const { by, to, from } = amount.currency;
  if (amount.magnitude !== 1 || to !== amount.to || from === amount.from || by === 'cents' || by === 'japanese') return amount;
  const minor = minorPart(text, amount.to, next);
  if (minor === null) return amount;
  const value = Number((amount.value + minor.value).toFixed(2));
  return { ...amount, value, base: value, to: minor.to, end: text.tokens[minor.to - 1]?.end ?? amount.end };
}

const THOUSANDS = /\d,\d{3}/;

/** "PLN258m" and "N225/kWh": no model, road or grade is written so; "P90 a year" and "R32 per unit" may be. */
function isMoney(text: Text, number: NumberToken): boolean {
  const { magnitude, to } = letterScale(text, number, null) ?? number;
  return number.base * magnitude >= 1e6 || (text.tokens[to]?.norm === '/' && readRate(text.tokens, to) !== null);
}

/** "W527b" and "R849,900". */
const isLarge = (text: Text, number: NumberToken): boolean =>
  isMoney(text, number) || THOUSANDS.test(text.text.slice(number.start, number.end));

const sizeOf = (text: Text, number: NumberToken): Size => ({ money: () => isMoney(text, number), large: () => isLarge(text, number) });

/** The currency before a number, allowing for a magnitude in between: "INR crore 500". */
function before(text: Text, number: NumberToken, floor: number): { readonly currency: CurrencyRead | null; readonly magnitude: number } {
  const scale = number.magnitude === 1 ? SCALES.get(text.tokens[number.from - 1]?.norm ?? '') : undefined;
  if (scale === undefined) return { currency: currencyBefore(text, number.from, floor, sizeOf(text, number)), magnitude: 1 };
  const isMillions = (): boolean => number.value * scale >= 1e6;
  return { currency: currencyBefore(text, number.from - 1, floor, { money: isMillions, large: isMillions }), magnitude: scale };
}

/** The amount whose number is `text.numbers[k]`, its currency before or after it but no earlier than token `floor`; null when it is not money. */
export function readAmount(text: Text, k: number, floor: number): Amount | null {
  const number = text.numbers[k] as NumberToken;
  const lead = before(text, number, floor);
  const letter = letterScale(text, number, lead.currency?.currency ?? null);
  let { magnitude, to }: Scale = letter ?? number;
  magnitude *= lead.magnitude;
  const value = number.base * magnitude;
  const grand = magnitude >= 1000 || (value >= 1000 && /[,.\s]/.test(text.text.slice(number.start, number.end)));
  let after = currencyAfter(text, to, value, grand);
  if (lead.currency !== null && after !== null && !agrees(lead.currency, after)) after = null;
  const currency =
    after !== null && (lead.currency === null || lead.currency.by === 'dollar' || lead.currency.by === 'yen-sign') ? after : lead.currency;
  if (currency === null) return null;
  if (after !== null) {
    to = after.to;
    // "75 USD million"
    const late = magnitude === 1 && after.by === 'code' ? readScale(text.tokens, to, true) : { magnitude: 1, to };
    magnitude *= late.magnitude;
    to = late.to;
  }
  const scaled = exact(number.base * magnitude * currency.factor);
  const end = after !== null && to === after.to ? after.end : (text.tokens[to - 1]?.end ?? number.end);
  const from = lead.currency?.from ?? number.from;
  const amount: Amount = { currency, value: scaled, base: number.base, magnitude: magnitude * currency.factor, from, to, end };
  return withMinor(text, amount, text.numbers[k + 1]);
}
