import { FeatureIndex } from './feature-index.ts';

/** What is known of something that is told apart: named features, and how much each counts before the whole is brought to length one. */
export type Features = ReadonlyMap<string, number>;

/** What features weigh, packed: an article asks for thousands of them, and what lies scattered takes long to fetch. */
export interface Weights {
  /** The names, one a line: as one text they take little room. */
  readonly names: string;
  /** Numbers the names. */
  readonly index: FeatureIndex;
  /** Row by row what each feature weighs for each class, in hundredths. */
  readonly rows: Int16Array;
  /** Numbers in a row; classes beyond weigh nothing. */
  readonly width: number;
}

/** A feature and, one after the other, the index of a class and its weight in hundredths; classes that are not named weigh nothing. */
export type NamedWeights = readonly [feature: string, weights: readonly number[]];

export function weightsOf(entries: readonly NamedWeights[]): Weights {
  let width = 0;
  for (const [, weights] of entries) for (let i = 0; i < weights.length; i += 2) width = Math.max(width, 1 + (weights[i] ?? 0));
  return packed(
    entries.map(([name]) => name),
    width,
    (number, tell) => {
      const weights = entries[number]?.[1] ?? [];
      for (let i = 0; i < weights.length; i += 2) tell(weights[i] ?? 0, weights[i + 1] ?? 0);
    },
  );
}

/** `weigh` tells the weights of each name in turn: lists of them need not all be there at a time. */
function packed(
  names: readonly string[],
  width: number,
  weigh: (number: number, tell: (at: number, weight: number) => void) => void,
): Weights {
  const rows = new Int16Array(width * names.length);
  for (let number = 0; number < names.length; number += 1) weigh(number, (at, weight) => (rows[width * number + at] = weight));
  return { names: names.join('\n'), index: new FeatureIndex(names), rows, width };
}

/** The same unpacked, in their order. */
export const namedWeights = ({ names, rows, width }: Weights): NamedWeights[] =>
  (names === '' ? [] : names.split('\n')).map((name, number) => [
    name,
    [...rows.subarray(width * number, width * (number + 1))].flatMap((weight, at) => (weight === 0 ? [] : [at, weight])),
  ]);

/** A multinomial logistic regression: for each class a bias, for each feature its weight by class. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Weights;
}

/** A model as its file holds it. */
export interface ModelFile extends Omit<LinearModel, 'weights'> {
  /**
   * A feature each: its name, a space and, for each class that it weighs for, the class as a letter ("a" is the first) and the weight in
   * hundredths, as in "plan ahead c-48f120". As plain texts they take a fraction of the room that lists of numbers take while they are read.
   */
  readonly weights: readonly string[];
}

const CLASS_A = 'a'.charCodeAt(0);

/** Throws RangeError for a class beyond "z". */
export function writtenWeights([feature, weights]: NamedWeights): string {
  let text = `${feature} `;
  for (let i = 0; i < weights.length; i += 2) {
    const letter = String.fromCharCode(CLASS_A + (weights[i] ?? 0));
    if (letter > 'z') throw new RangeError(`"${feature}" weighs for a class beyond the letters`);
    text += `${letter}${weights[i + 1]}`;
  }
  return text;
}

const nameIn = (text: string): string => text.slice(0, text.lastIndexOf(' '));

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);

/** Tells the weights of a feature as its text has them: a file holds a million. */
function readWeights(text: string, tell: (at: number, weight: number) => void): void {
  let [at, sign, weight] = [-1, 1, 0];
  for (let i = text.lastIndexOf(' ') + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) weight = 10 * weight + code - ZERO;
    else if (code === MINUS) sign = -1;
    else {
      if (at >= 0) tell(at, sign * weight);
      [at, sign, weight] = [code - CLASS_A, 1, 0];
    }
  }
  if (at >= 0) tell(at, sign * weight);
}

export const modelIn = ({ weights, ...rest }: ModelFile): LinearModel => ({
  ...rest,
  weights: packed(weights.map(nameIn), rest.classes.length, (number, tell) => readWeights(weights[number] ?? '', tell)),
});

/** What a feature vector of length one is multiplied with, so that weights stay small. */
export const SCALE = 3;
const HUNDREDTHS = 100;

/** Adds up what features weigh. A feature is given once. */
export class Weighing {
  readonly #model: LinearModel;
  readonly #sums: Float64Array;
  #squares = 0;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#sums = new Float64Array(model.classes.length);
  }

  /** A feature by its number; one that is not there counts for nothing. */
  add(number: number, value: number): void {
    if (number < 0) return;
    const { rows, width } = this.#model.weights;
    const sums = this.#sums;
    this.#squares += value * value;
    for (let c = 0, at = width * number; c < width; c += 1, at += 1) sums[c] = (sums[c] ?? 0) + value * (rows[at] ?? 0);
  }

  /** Features by name. */
  all(features: Features): void {
    const { index } = this.#model.weights;
    for (const [name, value] of features) this.add(index.of(name), value);
  }

  /** The probability of every class in their order, 0..1, all of them adding up to 1. */
  probabilities(): Float64Array {
    const { bias } = this.#model;
    const factor = SCALE / HUNDREDTHS / (Math.sqrt(this.#squares) || 1);
    const scores = this.#sums.map((sum, i) => (bias[i] ?? 0) + factor * sum);
    let top = -Infinity;
    for (const score of scores) if (score > top) top = score;
    let total = 0;
    for (let i = 0; i < scores.length; i += 1) total += scores[i] = Math.exp((scores[i] ?? 0) - top);
    return scores.map((grown) => grown / total);
  }

  /** The same by name. */
  likelihoods(): Map<string, number> {
    const probabilities = this.probabilities();
    return new Map(this.#model.classes.map((name, i) => [name, probabilities[i] ?? 0]));
  }
}

/** The probability of every class, 0..1, all of them adding up to 1. Features the model has never seen count for nothing. */
export function likelihoods(model: LinearModel, features: Features): Map<string, number> {
  const weighing = new Weighing(model);
  weighing.all(features);
  return weighing.likelihoods();
}

/** The probability of one class, 0..1. */
export function likelihood(model: LinearModel, features: Features, name: string): number {
  const weighing = new Weighing(model);
  weighing.all(features);
  return weighing.probabilities()[model.classes.indexOf(name)] ?? 0;
}

/** The features that speak most for a class, most first. */
export function speakingFor({ classes, weights }: LinearModel, features: Features, name: string): string[] {
  const at = classes.indexOf(name);
  const { index, rows, width } = weights;
  const spoken = [...features].flatMap(([feature, value]) => {
    const number = index.of(feature);
    return number < 0 || at >= width ? [] : [{ feature, weight: value * (rows[width * number + at] ?? 0) }];
  });
  return spoken
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature }) => feature);
}
