import { type Features, type LinearModel, Weighing } from './linear-model.ts';

/** Two names of features, each once. */
export type Two = readonly [one: string, other: string];

/** Named features, and those of them that weigh otherwise beside one another, two by two. */
export interface Crossed {
  readonly alone: Features;
  readonly together: readonly Two[];
}

/** What two features count together beside what each counts alone. */
const TOGETHER = 0.6;
const AND = ' & ';

/** Every two of some names. */
export const everyTwo = (names: readonly string[]): Two[] => names.flatMap((one, i) => names.slice(0, i).map((other): Two => [one, other]));

/** All of it by name, two together as "one & other". For fitting. */
export const spelledOut = ({ alone, together }: Crossed): Features =>
  new Map([...alone, ...together.map(([one, other]) => [`${one}${AND}${other}`, TOGETHER] as const)]);

/** The probability of one class, 0..1, as `likelihood` gives it for what is spelled out. Names need not be joined for that. */
export function likelihoodOfCrossed(model: LinearModel, { alone, together }: Crossed, name: string): number {
  const { index } = model.weights;
  const weighing = new Weighing(model);
  weighing.all(alone);
  for (const [one, other] of together) weighing.add(index.of(one, AND, other), TOGETHER);
  return weighing.probabilities()[model.classes.indexOf(name)] ?? 0;
}
