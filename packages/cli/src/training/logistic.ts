import { type LinearModel, SCALE, weightsOf } from '@gigawire/domain';

/** One example: named features with their values, and the class it belongs to. */
export interface Sample {
  readonly features: ReadonlyMap<string, number>;
  readonly name: string;
}

const EPOCHS = 14;
/** Epochs before those whose weights are averaged: the mean wavers less than the last (Polyak and Juditsky 1992). */
const SETTLED = 4;
const RATE = 0.02;
/** Strength of the pull towards zero. */
const RIDGE = 1e-4;
/** How a model is fitted, and what is left out to keep it small. */
export interface Fitting {
  /**
   * Length that feature vectors are brought to: of longer ones more is learnt in as many epochs, and sooner by heart. The more features a
   * sample has, the longer they may be.
   */
  readonly length: number;
  /** A feature seen in fewer samples is left out. */
  readonly seen: number;
  /** Weights under this many hundredths are dropped. */
  readonly faint: number;
}
const LIGHT: Fitting = { length: 5, seen: 3, faint: 1 };

/** Numerical Recipes' linear congruential generator: the same order of samples in every run. */
function shuffler(seed: number): (order: number[]) => void {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return (order) => {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      const [a, b] = [order[i] ?? 0, order[j] ?? 0];
      order[i] = b;
      order[j] = a;
    }
  };
}

/** A sample's features: where the weights of each begin, and its value. */
interface Vector {
  readonly places: Int32Array;
  readonly values: Float64Array;
}
const NONE: Vector = { places: new Int32Array(), values: new Float64Array() };

/**
 * Fits a multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011). Feature vectors are brought
 * to one length. The same samples give the same weights.
 */
export function fit(samples: readonly Sample[], classes: readonly string[], { length, seen: least, faint }: Fitting = LIGHT): LinearModel {
  const seen = new Map<string, number>();
  for (const { features } of samples) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const places = new Map<string, number>();
  for (const [name, count] of seen) if (count >= least) places.set(name, places.size);
  const k = classes.length;
  const weights = new Float64Array(places.size * k);
  const squares = new Float64Array(places.size * k).fill(1e-6);
  const bias = new Float64Array(k);
  const biasSquares = new Float64Array(k).fill(1e-6);
  const vectors = samples.map(({ features }): Vector => {
    const entries = [...features].flatMap(([name, value]) => {
      const at = places.get(name);
      return at === undefined ? [] : [[at, value] as const];
    });
    const own = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    return {
      places: Int32Array.from(entries, ([at]) => at * k),
      values: Float64Array.from(entries, ([, value]) => (value * length) / own),
    };
  });
  const wanted = samples.map(({ name }) => classes.indexOf(name));
  const order = samples.map((_, i) => i);
  const shuffle = shuffler(7);
  const scores = new Float64Array(k);
  const mean = new Float64Array(weights.length);
  const meanBias = new Float64Array(k);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order);
    for (const n of order) {
      const { places: at, values } = vectors[n] ?? NONE;
      scores.set(bias);
      for (let i = 0; i < at.length; i += 1)
        for (let c = 0; c < k; c += 1) scores[c] = (scores[c] ?? 0) + (weights[(at[i] ?? 0) + c] ?? 0) * (values[i] ?? 0);
      const top = Math.max(...scores);
      let total = 0;
      for (let c = 0; c < k; c += 1) total += scores[c] = Math.exp((scores[c] ?? 0) - top);
      for (let c = 0; c < k; c += 1) {
        const error = (scores[c] ?? 0) / total - (c === wanted[n] ? 1 : 0);
        biasSquares[c] = (biasSquares[c] ?? 0) + error * error;
        bias[c] = (bias[c] ?? 0) - (RATE * error) / Math.sqrt(biasSquares[c] ?? 1);
        for (let i = 0; i < at.length; i += 1) {
          const w = (at[i] ?? 0) + c;
          const slope = error * (values[i] ?? 0) + RIDGE * (weights[w] ?? 0);
          squares[w] = (squares[w] ?? 0) + slope * slope;
          weights[w] = (weights[w] ?? 0) - (RATE * slope) / Math.sqrt(squares[w] ?? 1);
        }
      }
    }
    if (epoch < SETTLED) continue;
    for (let i = 0; i < weights.length; i += 1) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) / (EPOCHS - SETTLED);
    for (let c = 0; c < k; c += 1) meanBias[c] = (meanBias[c] ?? 0) + (bias[c] ?? 0) / (EPOCHS - SETTLED);
  }
  const named: [string, number[]][] = [];
  for (const [name, at] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept: number[] = [];
    for (let c = 0; c < k; c += 1) {
      const hundredths = Math.round(((100 * length) / SCALE) * (mean[at * k + c] ?? 0));
      if (Math.abs(hundredths) >= faint) kept.push(c, hundredths);
    }
    if (kept.length > 0) named.push([name, kept]);
  }
  return { classes, bias: [...meanBias].map((b) => Math.round(100 * b) / 100), weights: weightsOf(named) };
}
