import { type Certainty, UNITS } from '@gigawire/domain';
import { lookAhead, lookBack } from '../figures/clause.ts';
import { phraseAt } from '../figures/phrases.ts';
import { readRate } from '../figures/rate.ts';
import type { Token } from '../numerals/token.ts';
import type { Text } from '../recognizer.ts';
import { UNIT_NAMES } from './unit-names.ts';

/** A unit read after a figure. */
export interface UnitRead {
  /** As `UNITS` spells it; already per year where the words are. */
  readonly unit: string;
  readonly factor: number;
  /** "100 MWh a day"; null for a plain or yearly figure. */
  readonly rate: string | null;
  readonly certainty: Certainty;
  /** Token after the unit's own words, where the quote ends. */
  readonly to: number;
  /** Token after the words of its rate as well. */
  readonly ratedTo: number;
}

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
const written = ({ text, tokens }: Text, i: number): string => text.slice(tokens[i]?.start, tokens[i]?.end);

/** Token after a "+", "-plus" or "-odd" between a number and its unit ("500+ MW", "20-plus GWh"); `i` itself where none stands. */
export function afterPlus(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.gap !== false) return i;
  if (normAt(tokens, i) === '+') return i + 1;
  return normAt(tokens, i) === '-' && /^(?:plus|odd)$/.test(normAt(tokens, i + 1)) ? i + 2 : i;
}

/** Where the unit's first word stands: after a blank, glued to the digits, or after a hyphen ("20-GWh"). */
export function unitStart(tokens: readonly Token[], i: number): number | null {
  const at = afterPlus(tokens, i);
  const first = tokens[at];
  if (first === undefined || first.line) return null;
  if (first.norm !== '-') return at;
  const next = tokens[at + 1];
  return !first.gap && next !== undefined && !next.gap ? at + 1 : null;
}

const BULK = /^(?:coal|steel|cement|crude|oil|co2|carbon|emission|emissions|foodgrain|foodgrains|grain|ore|lng|urea|cargo)$/;

/** "MT" is a metric tonne, but of what is traded by the million tonnes it is a million of them ("900 MT of coal"). */
function readMetricTon(text: Text, i: number, value: number): { readonly unit: string; readonly certainty: Certainty } | null {
  const word = written(text, i);
  const norm = normAt(text.tokens, i);
  if (norm === 'mtpa' || norm === 'mtpy') return { unit: value < 1000 ? 'Mt/yr' : 't/yr', certainty: 'stated' };
  if (norm !== 'mt') return null;
  if (word === 'Mt') return { unit: 'Mt', certainty: 'stated' };
  const bulk = lookBack(text.tokens, i - 1, 8, isBulk) >= 0 || lookAhead(text.tokens, i + 1, 4, isBulk) >= 0;
  return bulk && value < 5000 ? { unit: 'Mt', certainty: 'ambiguous' } : { unit: 't', certainty: 'stated' };
}

/** "1,700 mu" of land in China; "4,770 MU", as Indian utilities write a million units of a kilowatt-hour, are gigawatt-hours. */
function readMu(text: Text, i: number): string | null {
  if (normAt(text.tokens, i) !== 'mu') return null;
  const word = written(text, i);
  return word === 'MU' ? 'GWh' : word === 'mu' ? 'mu' : null;
}

const isBulk = (norm: string): boolean => BULK.test(norm);

const LENGTH_WORDS = new Set(['long', 'high', 'tall', 'wide', 'deep', 'thick', 'above', 'below', 'away']);

/** A lone "m" is millions far more often than metres. */
const isMetre = (text: Text, i: number): boolean =>
  written(text, i) === 'm' &&
  (LENGTH_WORDS.has(normAt(text.tokens, i + 1)) || (normAt(text.tokens, i + 1) === '-' && LENGTH_WORDS.has(normAt(text.tokens, i + 2))));

/** "km2" and "m³" are cut in two; "㎡" is one word, which reads "m2". */
const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', '2'],
  ['²', '2'],
  ['3', '3'],
  ['³', '3'],
]);

/** "km2", "m³" at token `i`. */
function readPower(tokens: readonly Token[], i: number): string | null {
  const norm = normAt(tokens, i);
  const power = (norm === 'km' || norm === 'm') && tokens[i + 1]?.gap === false ? POWERS.get(normAt(tokens, i + 1)) : undefined;
  const unit = power === undefined ? '' : `${norm}${power}`;
  return unit in UNITS ? unit : null;
}

function readName(text: Text, i: number, value: number): Omit<UnitRead, 'rate' | 'ratedTo'> | null {
  const { tokens } = text;
  const norm = normAt(tokens, i);
  const metric = norm.startsWith('mt') ? readMetricTon(text, i, value) : null;
  if (metric !== null) return { ...metric, factor: 1, to: i + 1 };
  const powered = readPower(tokens, i);
  if (powered !== null) return { unit: powered, factor: 1, certainty: 'stated', to: i + 2 };
  if (norm === 'tpd') return { unit: 't', factor: 1, certainty: 'stated', to: i + 1 };
  const mu = readMu(text, i);
  if (mu !== null) return { unit: mu, factor: 1, certainty: 'stated', to: i + 1 };
  if (norm === 'm' && isMetre(text, i)) return { unit: 'm', factor: 1, certainty: 'stated', to: i + 1 };
  const named = phraseAt(UNIT_NAMES, tokens, i);
  if (named === null) return null;
  const { unit, factor, exact } = named.value;
  if (exact !== undefined && written(text, i) !== exact) return null;
  return { unit, factor, certainty: 'stated', to: named.to };
}

/** Token after the unit once more in brackets, "gigawatt hours (GWh)"; `i` itself where it is not repeated. */
function afterBracketed(tokens: readonly Token[], i: number, unit: string): number {
  if (normAt(tokens, i) !== '(' || normAt(tokens, i + 2) !== ')') return i;
  return phraseAt(UNIT_NAMES, tokens, i + 1)?.value.unit === unit ? i + 3 : i;
}

/** Kinds whose figures flow: they can be counted per year. */
const yearly = (unit: string): string | null => (`${unit}/yr` in UNITS ? `${unit}/yr` : null);

/** The unit whose first word is token `i`, with the rate written at once after it ("GWh/yr", "tonnes per annum", "MWh a day"). Null when none is there. */
export function readUnit(text: Text, i: number, value: number): UnitRead | null {
  const name = readName(text, i, value);
  if (name === null) return null;
  if (normAt(text.tokens, i) === 'tpd') return { ...name, rate: 'day', ratedTo: name.to };
  const after = afterBracketed(text.tokens, name.to, name.unit);
  const rate = name.unit === '%' || name.unit === 'pp' ? null : readRate(text.tokens, after);
  if (rate === null) return { ...name, rate: null, ratedTo: after };
  const perYear = rate.rate === 'year' ? yearly(name.unit) : null;
  if (perYear !== null) return { ...name, unit: perYear, rate: null, ratedTo: rate.to };
  return { ...name, rate: rate.rate, ratedTo: rate.to };
}
