import type { Day } from '../calendar/day.ts';
import type { Token } from '../numerals/token.ts';
import type { Text } from '../recognizer.ts';
import type { Period } from './period.ts';

/** What every date rule is given: the text, the day it was published, and the outlet's habits. */
export interface DateReading {
  readonly text: Text;
  readonly tokens: readonly Token[];
  /** Day of publication; null leaves relative words without days. */
  readonly today: Day | null;
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Whose financial year the words at a token mean (ISO 3166-1 alpha-2); null when nothing near says so. */
  readonly fiscalHome: (i: number) => string | null;
  /** True when those words stand before the token, or are given for the whole text. */
  readonly isHomeBefore: (i: number) => boolean;
  /** The country the whole article counts like, for what is settled neither by the sentence nor by custom. */
  readonly articleHome: () => string | null;
}

/** Reads the time expression that starts at token `i`, or null. */
export type PeriodReader = (reading: DateReading, i: number) => Period | null;

export const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** Tokens `i` and `i + 1` are written as one word: "FY" and "26". */
export const isGlued = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.gap === false;

export const isCapital = ({ tokens }: DateReading, i: number): boolean => tokens[i]?.capital === true;

/** The whole number token `i` is written as with that many digits; null otherwise. */
export function digitsAt(tokens: readonly Token[], i: number, least: number, most: number): number | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'number' || token.norm.length < least || token.norm.length > most) return null;
  return token.norm.includes('.') || token.norm.includes(',') ? null : token.value;
}

/** A year in four digits that the press may write about. */
export function yearAtToken(tokens: readonly Token[], i: number): number | null {
  const year = digitsAt(tokens, i, 4, 4);
  return year !== null && year >= 1850 && year < 2150 ? year : null;
}

/** A year in two digits, "'26" or "26", as the century around now has it. */
export const fullYear = (short: number): number => (short < 70 ? 2000 + short : 1900 + short);
