/** What is known of something that is told apart: named features, and how much each counts before the whole is brought to length one. */
export type Features = ReadonlyMap<string, number>;

/** What features weigh, packed: an article asks for thousands of them, and what lies scattered takes long to fetch. */
export interface Weights {
  /** By feature, where in `numbers` its weights begin. */
  readonly places: ReadonlyMap<string, number>;
  /** At each place how many numbers follow: class index and weight in hundredths, one after the other. */
  readonly numbers: Int16Array;
}

/** Packs weights: by feature class index and weight in hundredths, one after the other; classes that are not named weigh nothing. */
export function weightsOf(entries: readonly (readonly [feature: string, weights: readonly number[]])[]): Weights {
  const places = new Map<string, number>();
  const numbers = new Int16Array(entries.reduce((sum, [, weights]) => sum + 1 + weights.length, 0));
  let place = 0;
  for (const [feature, weights] of entries) {
    places.set(feature, place);
    numbers[place] = weights.length;
    numbers.set(weights, place + 1);
    place += 1 + weights.length;
  }
  return { places, numbers };
}

/** Class indexes and weights of the feature that begins at a place. */
export const weightsAt = ({ numbers }: Weights, place: number): Int16Array =>
  numbers.subarray(place + 1, place + 1 + (numbers[place] ?? 0));

/** A multinomial logistic regression: for each class a bias, for each feature its weight by class. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Weights;
}

/** A model as its file holds it. */
export interface ModelFile extends Omit<LinearModel, 'weights'> {
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

export const modelIn = ({ weights, ...rest }: ModelFile): LinearModel => ({ ...rest, weights: weightsOf(Object.entries(weights)) });

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

  /** The feature whose weights begin at a place. */
  at(place: number, value: number): void {
    const { numbers } = this.#model.weights;
    const sums = this.#sums;
    this.#squares += value * value;
    const end = place + (numbers[place] ?? 0);
    for (let i = place + 1; i < end; i += 2) {
      const index = numbers[i] ?? 0;
      sums[index] = (sums[index] ?? 0) + value * (numbers[i + 1] ?? 0);
    }
  }

  /** Features by name; those the model has never seen count for nothing. */
  all(features: Features): void {
    const { places } = this.#model.weights;
    for (const [name, value] of features) {
      const place = places.get(name);
      if (place !== undefined) this.at(place, value);
    }
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
  const spoken = [...features].flatMap(([feature, value]) => {
    const place = weights.places.get(feature);
    const of = place === undefined ? [] : weightsAt(weights, place);
    for (let i = 0; i < of.length; i += 2) if (of[i] === at) return [{ feature, weight: value * (of[i + 1] ?? 0) }];
    return [];
  });
  return spoken
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature }) => feature);
}
