import type { Features } from '@gigawire/domain';

/** What is said of something to a model: names of features, each once; what is not so is false. */
export type Said = readonly (string | false)[];

export const featuresOf = (said: Said): Features => new Map(said.flatMap((name) => (name === false ? [] : [[name, 1] as const])));

/** How many of `edges` a number reaches. */
export const step = (edges: readonly number[], n: number): number => edges.filter((edge) => n >= edge).length;
