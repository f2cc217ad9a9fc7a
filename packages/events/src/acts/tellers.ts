import type { Happening } from '../happening.ts';
import type { SceneSentence } from '../scene.ts';
import { stemsIn } from './tokens.ts';

/** Words that stand for things, not for grammar or mentions. */
export const contentOf = (sentence: SceneSentence): string[] =>
  [...new Set(stemsIn(sentence, sentence))].filter((stem) => stem.length > 3 && !stem.startsWith('<'));

/** The sentences that tell a happening, and their words. */
export interface Tellers {
  readonly sentences: ReadonlySet<SceneSentence>;
  readonly words: ReadonlySet<string>;
}

export function tellersOf({ statements }: Happening): Tellers {
  const sentences = new Set(statements.map((s) => s.frame.sentence));
  return { sentences, words: new Set([...sentences].flatMap(contentOf)) };
}

/** How many of its words a sentence shares with them. */
export const sharedWith = ({ words }: Tellers, sentence: SceneSentence): number =>
  contentOf(sentence).filter((stem) => words.has(stem)).length;
