import type { Features } from './features.ts';

/** A multinomial logistic regression: for each class a bias, for each feature its weight by class. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** By feature: class index and weight in hundredths, one after the other; classes that are not named weigh nothing. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** A model as its file holds it. */
export interface ModelFile extends Omit<LinearModel, 'weights'> {
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

export const modelIn = ({ weights, ...rest }: ModelFile): LinearModel => ({ ...rest, weights: new Map(Object.entries(weights)) });

/** What a feature vector of length one is multiplied with, so that weights stay small. */
export const SCALE = 3;
const HUNDREDTHS = 100;

export interface Likely {
  readonly name: string;
  /** Probability, 0..1; those of all classes add up to 1. */
  readonly p: number;
}

/** Every class with its probability, likeliest first. Features the model has never seen count for nothing. */
export function likelihoods({ classes, bias, weights }: LinearModel, features: Features): Likely[] {
  const sums = new Float64Array(classes.length);
  let squares = 0;
  for (const [name, value] of features) {
    const of = weights.get(name);
    if (of === undefined) continue;
    squares += value * value;
    for (let i = 0; i < of.length; i += 2) {
      const at = of[i] ?? 0;
      sums[at] = (sums[at] ?? 0) + value * (of[i + 1] ?? 0);
    }
  }
  const factor = SCALE / HUNDREDTHS / (Math.sqrt(squares) || 1);
  const scores = bias.map((b, i) => b + factor * (sums[i] ?? 0));
  const top = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - top));
  const total = grown.reduce((a, b) => a + b, 0);
  return classes.map((name, i) => ({ name, p: (grown[i] ?? 0) / total })).sort((a, b) => b.p - a.p);
}

const PAIRED = new WeakMap<LinearModel, ReadonlySet<string>>();

/** The words that stand side by side with another in some feature of a model (`2:one other`): pairs of others need not be put together. */
export function pairedIn(model: LinearModel): ReadonlySet<string> {
  const known = PAIRED.get(model);
  if (known) return known;
  const pairs = [...model.weights.keys()].filter((name) => name.startsWith('2:'));
  const paired = new Set(pairs.flatMap((name) => name.slice(2).split(' ')));
  PAIRED.set(model, paired);
  return paired;
}
