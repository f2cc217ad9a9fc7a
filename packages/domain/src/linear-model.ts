/** What is known of something that is told apart: named features, and how much each counts before the whole is brought to length one. */
export type Features = ReadonlyMap<string, number>;

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

/** The probability of every class, 0..1, all of them adding up to 1. Features the model has never seen count for nothing. */
export function likelihoods({ classes, bias, weights }: LinearModel, features: Features): Map<string, number> {
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
  const scores = sums.map((sum, i) => (bias[i] ?? 0) + factor * sum);
  const top = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - top));
  const total = grown.reduce((a, b) => a + b, 0);
  return new Map(classes.map((name, i) => [name, (grown[i] ?? 0) / total]));
}

/** The features that speak most for a class, most first. */
export function speakingFor({ classes, weights }: LinearModel, features: Features, name: string): string[] {
  const at = classes.indexOf(name);
  const spoken = [...features].flatMap(([feature, value]) => {
    const of = weights.get(feature) ?? [];
    for (let i = 0; i < of.length; i += 2) if (of[i] === at) return [{ feature, weight: value * (of[i + 1] ?? 0) }];
    return [];
  });
  return spoken
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature }) => feature);
}
