import type { LinearModel } from '@gigawire/domain';

/** The names of the features of a model that are words, alone (`1:word`) and by what precedes them (`2:before word`). */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const VOCABULARIES = new WeakMap<LinearModel, Vocabulary>();

/** The words that a model knows: names of others need not be put together. */
export function vocabularyOf(model: LinearModel): Vocabulary {
  const known = VOCABULARIES.get(model);
  if (known) return known;
  const words = new Map<string, string>();
  const pairs = new Map<string, Map<string, string>>();
  for (const name of model.weights.places.keys()) {
    if (name.startsWith('1:')) words.set(name.slice(2), name);
    if (!name.startsWith('2:')) continue;
    const [before = '', word = ''] = name.slice(2).split(' ');
    const after = pairs.get(before) ?? new Map<string, string>();
    pairs.set(before, after.set(word, name));
  }
  const vocabulary = { words, pairs };
  VOCABULARIES.set(model, vocabulary);
  return vocabulary;
}
