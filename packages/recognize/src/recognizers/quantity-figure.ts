import { exact } from '../numerals/exact.ts';
import type { Certainty } from '@gigawire/domain';
import { lookAhead, lookBack } from '../figures/clause.ts';
import { isDated } from '../dates/dated-number.ts';
import { readRate } from '../figures/rate.ts';
import type { NumberToken } from '../numerals/number-token.ts';
import type { Token } from '../numerals/token.ts';
import type { Text } from '../recognizer.ts';
import { isWeight } from '../units/pounds.ts';
import { areWheels, type CountRead, readCount } from '../units/read-count.ts';
import { readThings } from '../units/read-things.ts';
import { readUnit, unitStart } from '../units/read-unit.ts';

/** A number with its unit, before spans of values, bounds and changes are looked at. */
export interface Figure {
  readonly value: number;
  readonly base: number;
  readonly magnitude: number;
  readonly unit: string;
  readonly rate: string | null;
  readonly certainty: Certainty;
  readonly by: 'unit' | 'count' | 'storage' | 'things';
  /** What is counted, where it has no unit of its own. */
  readonly noun?: string;
  readonly from: number;
  readonly to: number;
  readonly ratedTo: number;
}

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

const JAPANESE = /[\u3000-\u9fff]/;

/** Digits that belong to a name: CR2032, COVID-19, Euro-6, part of 3.5.2025. */
export function isNamePart(tokens: readonly Token[], number: NumberToken): boolean {
  const [before, first] = [tokens[number.from - 1], tokens[number.from]];
  if (before === undefined || first === undefined || first.gap) return false;
  if (before.kind === 'word') return !JAPANESE.test(before.norm);
  const further = tokens[number.from - 2];
  if (further === undefined || before.gap) return false;
  // In "5- to 10-GWh" and "20-to-30" the hyphens join, in "1.2.3" the dots do not.
  if (before.norm === '.') return further.kind === 'number' || further.kind === 'word';
  return before.norm === '-' && further.kind === 'word' && further.norm !== 'to' && !JAPANESE.test(further.norm);
}

/** "5k units", "1.2m tonnes", "10K jobs": letters that scale a count. "m" is read only before a known noun or tonnes. */
function countScale(tokens: readonly Token[], number: NumberToken): { readonly factor: number; readonly to: number } {
  const token = tokens[number.to];
  if (token === undefined || token.gap || number.magnitude !== 1) return { factor: 1, to: number.to };
  if (token.norm === 'k') return { factor: 1e3, to: number.to + 1 };
  if (token.norm === 'm') return { factor: 1e6, to: number.to + 1 };
  return { factor: 1, to: number.to };
}

/** Looked for once in a text: a list of lamps has a "2W" on every line. */
const OF_VEHICLES = new WeakMap<Text, boolean>();

function speaksOfVehicles(text: Text): boolean {
  const speaks = OF_VEHICLES.get(text) ?? /vehicle|wheeler|rickshaw|scooter/i.test(text.text);
  OF_VEHICLES.set(text, speaks);
  return speaks;
}

/** "2W and 3W sales": vehicles by their wheels, in a text that speaks of vehicles. */
const namesWheels = (text: Text, { from, to }: NumberToken, unit: string): boolean =>
  unit === 'W' && to === from + 1 && /^[234]$/.test(normAt(text.tokens, from)) && speaksOfVehicles(text);

function unitFigure(text: Text, number: NumberToken): Figure | null {
  const { tokens } = text;
  const start = unitStart(tokens, number.to);
  if (start === null) return null;
  if (isWeight(tokens, start)) {
    return {
      ...parts(number, 1),
      unit: 'lb',
      rate: null,
      certainty: 'stated',
      by: 'unit',
      from: number.from,
      to: start + 1,
      ratedTo: start + 1,
    };
  }
  const read = readUnit(text, start, number.value);
  if (read !== null && namesWheels(text, number, read.unit)) return null;
  if (read !== null)
    return {
      ...parts(number, read.factor),
      unit: read.unit,
      rate: read.rate,
      certainty: read.certainty,
      by: 'unit',
      from: number.from,
      to: read.to,
      ratedTo: read.ratedTo,
    };
  const scale = countScale(tokens, number);
  const late = scale.factor === 1 || scale.to === start ? null : readUnit(text, scale.to, number.value * scale.factor);
  if (late === null || !/^(?:t|kg|W|Wh)(?:\/yr)?$/.test(late.unit) || tokens[scale.to]?.gap !== true) return null;
  return {
    ...parts(number, scale.factor),
    unit: late.unit,
    rate: late.rate,
    certainty: 'stated',
    by: 'unit',
    from: number.from,
    to: late.to,
    ratedTo: late.ratedTo,
  };
}

const parts = (number: NumberToken, factor: number): Pick<Figure, 'value' | 'base' | 'magnitude'> => ({
  value: exact(number.value * factor),
  base: number.base,
  magnitude: number.magnitude * factor,
});

/** Nouns a number after them numbers rather than counts: "Class 8 trucks", "Model 3 cars", "phase two plant". */
const NUMBERED =
  /^(?:class|level|type|model|phase|stage|category|tier|grade|line|unit|block|plant|no|nos|number|mark|gen|generation|top|section|sector|part|vi)$/;
/** "Powerwall 2 units": the digit is part of the product's name, since what a name stands before is counted in words. */
function namesProduct(tokens: readonly Token[], { from, to }: NumberToken): boolean {
  const [before, digit] = [tokens[from - 1], tokens[from]];
  const inSentence = before?.line === false && tokens[from - 2]?.norm !== '.' && /^[a-z]/.test(before.norm);
  return inSentence && before.capital && digit?.kind === 'number' && digit.norm.length === 1 && /^units?$/.test(normAt(tokens, to));
}

const isYearLike = (text: Text, number: NumberToken): boolean =>
  number.value >= 1990 && number.value < 2060 && /^\d{4}$/.test(text.text.slice(number.start, number.end));

const GIVES_WORK =
  /^(?:employ(?:s|ed|ing|ment)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|work(?:s|ed|ing|force)?|jobs?|laid|layoffs?|redundan(?:t|cy|cies)|dismiss(?:es|ed|ing)?|payroll|staff(?:ed|ing)?)$/;

/** "employs 8,100 people": people are jobs where somebody gives them work. */
function peopleEmployed(tokens: readonly Token[], number: NumberToken, start: number): CountRead | null {
  if (!/^(?:people|persons)$/.test(normAt(tokens, start))) return null;
  const employs = (norm: string): boolean => GIVES_WORK.test(norm);
  const employed = lookBack(tokens, number.from, 6, employs) >= 0 || lookAhead(tokens, start, 8, employs) >= 0;
  return employed ? { unit: 'jobs', to: start + 1 } : null;
}

const COMES_TO_HARM = /^(?:kill|injur|hurt|wound|burn|evacuat|rescu|hospitali|trapp|died?$|dead$|lives$)/;

/** "killed three workers": they are people, not jobs. */
function unitOf(tokens: readonly Token[], number: NumberToken, { unit, to }: CountRead): string {
  if (unit !== 'jobs') return unit;
  const harmed = (norm: string): boolean => COMES_TO_HARM.test(norm);
  return lookBack(tokens, number.from, 4, harmed) >= 0 || lookAhead(tokens, to, 4, harmed) >= 0 ? 'people' : unit;
}

const KNOWING = /^(?:familiar|briefed|knowledge|aware|close|matter|said|asked)$/;

/** "according to four people", "two people with knowledge of the talks": who told it is no figure of it. */
const areSources = (tokens: readonly Token[], number: NumberToken, { unit, to }: CountRead): boolean =>
  unit === 'people' &&
  number.written === 'words' &&
  (lookBack(tokens, number.from, 3, (norm) => norm === 'according') >= 0 || lookAhead(tokens, to, 5, (norm) => KNOWING.test(norm)) >= 0);

/** "2,800 of its 5,000 staff": the noun stands with the whole; the quote keeps to the number. */
function ofThem(tokens: readonly Token[], start: number): CountRead | null {
  if (normAt(tokens, start) !== 'of' || !/^(?:its|their|the|his|her)$/.test(normAt(tokens, start + 1))) return null;
  if (tokens[start + 2]?.kind !== 'number') return null;
  const whole = readCount(tokens, start + 3, false);
  return whole === null ? null : { unit: whole.unit, to: start };
}

/** Written as a count is: "18,000", "1.8 crore". "2170 cells" and "18650 cells" are formats. */
const isRound = ({ text }: Text, { start, end, magnitude }: NumberToken): boolean =>
  magnitude !== 1 || /[,\s]/.test(text.slice(start, end));

/** "PowerTitan 2.0 units": nobody counts in tenths. */
const isVersion = ({ text }: Text, { start, end, magnitude }: NumberToken): boolean =>
  magnitude === 1 && text.slice(start, end).endsWith('.0');

function countFigure(text: Text, number: NumberToken): Figure | null {
  const { tokens } = text;
  if (
    NUMBERED.test(normAt(tokens, number.from - 1)) ||
    (normAt(tokens, number.from - 1) === '.' && normAt(tokens, number.from - 2) === 'no')
  )
    return null;
  if (!Number.isInteger(number.value) || isYearLike(text, number) || isVersion(text, number) || namesProduct(tokens, number)) return null;
  const scale = countScale(tokens, number);
  const start = unitStart(tokens, scale.to);
  if (start === null) return null;
  const hyphen = start > scale.to;
  // "two-wheelers" and "4-wheel drive" are kinds of vehicle.
  if (areWheels(tokens, number.from) || (hyphen && (normAt(tokens, start).startsWith('wheel') || number.written === 'words'))) return null;
  const count =
    peopleEmployed(tokens, number, start) ??
    readCount(tokens, start, number.value === 1 || hyphen, isRound(text, number) ? number.value : 0) ??
    ofThem(tokens, start);
  if (count === null || areSources(tokens, number, count)) return null;
  const unit = unitOf(tokens, number, count);
  const rate = readRate(tokens, count.to);
  const yearly = rate?.rate === 'year' && /^(?:vehicles|units)$/.test(unit);
  return {
    ...parts(number, scale.factor),
    unit: yearly ? `${unit}/yr` : unit,
    rate: yearly ? null : (rate?.rate ?? null),
    certainty: 'stated',
    by: 'count',
    from: number.from,
    to: count.bare ? scale.to : count.to,
    ratedTo: rate?.to ?? count.to,
  };
}

const STORES =
  /^(?:battery|batteries|storage|bess|energy|duration|lithium|discharge|discharging|system|systems|standalone|pumped|peaking|backup|vanadium|iron|sodium|flow|thermal|co)$/;

/** "a four-hour battery", "2-hour duration": how long a store lasts. Any other hours are time, not a quantity. */
function storageFigure(text: Text, number: NumberToken): Figure | null {
  const { tokens } = text;
  const start = unitStart(tokens, number.to);
  if (start === null || !/^(?:hours?|hrs?|h)$/.test(normAt(tokens, start))) return null;
  const follows = [1, 2, 3].some((step) => STORES.test(normAt(tokens, start + step)) && tokens[start + step]?.line === false);
  const stored =
    follows || lookBack(tokens, number.from, 8, (norm) => /^(?:stor(?:e|es|ed|ing|age)|discharg(?:e|es|ing))$/.test(norm)) >= 0;
  // "four hours of talks" is time, "4-Hours of BESS" a store.
  if (!stored || number.value > 200 || (normAt(tokens, start + 1) === 'of' && !STORES.test(normAt(tokens, start + 2)))) return null;
  return {
    ...parts(number, 1),
    unit: 'h',
    rate: null,
    certainty: 'stated',
    by: 'storage',
    from: number.from,
    to: start + 1,
    ratedTo: start + 1,
  };
}

/** What carmakers count by 台 is vehicles. */
const CARMAKERS = /トヨタ|日産|ホンダ|スズキ|マツダ|スバル|ダイハツ|三菱自動車|いすゞ|新車|四輪|二輪/;

/** "販売台数" aside, Japanese counts vehicles and machines alike with 台; only the words around tell them apart. */
function machineFigure(text: Text, number: NumberToken): Figure | null {
  const counter = text.tokens[number.to];
  if (counter?.norm !== '台' || counter.gap) return null;
  const around = text.text.slice(Math.max(0, number.start - 16), counter.end + 10);
  const before = text.text.slice(Math.max(0, number.start - 60), number.start);
  const unit = /EV|車|バス|トラック|バイク|スクーター/.test(around) || CARMAKERS.test(before) ? 'vehicles' : 'units';
  return {
    ...parts(number, 1),
    unit,
    rate: null,
    certainty: 'stated',
    by: 'count',
    from: number.from,
    to: number.to + 1,
    ratedTo: number.to + 1,
  };
}

/** The figure whose number is given, with its unit or the noun it counts; null when it is neither. */
export function readFigure(text: Text, number: NumberToken): Figure | null {
  if (isNamePart(text.tokens, number)) return null;
  return unitFigure(text, number) ?? storageFigure(text, number) ?? machineFigure(text, number) ?? countFigure(text, number);
}

/** A number that counts what no list knows, or leaves out what it counts. Asked last: it may be the first end of a span of values. */
export function thingsFigure(text: Text, number: NumberToken): Figure | null {
  const { tokens } = text;
  if (isNamePart(tokens, number) || isDated(text, number) || isVersion(text, number) || NUMBERED.test(normAt(tokens, number.from - 1)))
    return null;
  const things = readThings(text, number);
  if (things === null) return null;
  return {
    ...parts(number, 1),
    unit: 'things',
    ...(things.noun === null ? {} : { noun: things.noun }),
    rate: null,
    certainty: 'stated',
    by: 'things',
    from: number.from,
    to: things.to,
    ratedTo: things.to,
  };
}
