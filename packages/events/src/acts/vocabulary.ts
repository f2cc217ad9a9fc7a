import type { LinearModel } from '@gigawire/domain';

/** Where the weights of a model's words begin, alone (`1:word`) and by what precedes them (`2:before word`). */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const VOCABULARIES = new WeakMap<LinearModel, Vocabulary>();

/** The words that a model knows. */
export function vocabularyOf(model: LinearModel): Vocabulary {
  const known = VOCABULARIES.get(model);
  if (known) return known;
  const words = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const [name, place] of model.weights.places) {
    if (name.startsWith('1:')) words.set(name.slice(2), place);
    if (!name.startsWith('2:')) continue;
    const [before = '', word = ''] = name.slice(2).split(' ');
    const after = pairs.get(before) ?? new Map<string, number>();
    pairs.set(before, after.set(word, place));
  }
  const vocabulary = { words, pairs };
  VOCABULARIES.set(model, vocabulary);
  return vocabulary;
}
