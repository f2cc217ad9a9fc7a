import { type Range, speakingFor, Weighing } from '@gigawire/domain';
import type { Scene } from '../scene.ts';
import { actFeatures, ALONE, type Heard, holdingFeatures, SIDE_BY_SIDE } from './features.ts';
import type { Models, Odds, Tells } from './models.ts';
import type { Token } from './tokens.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

type Place = number | undefined;

/** A word with the places of its weights, by itself and behind the word before it. */
interface Known extends Token {
  readonly alone: Place;
  readonly behind: Place;
}

/** Looks the words of a sentence up once for all its stretches. */
const knownIn = ({ words, pairs }: Vocabulary, tokens: readonly Token[]): Known[] =>
  tokens.map((token, i) => ({
    ...token,
    alone: words.get(token.stem),
    behind: pairs.get(tokens[i - 1]?.stem ?? '^')?.get(token.stem),
  }));

/** Adds the words of a stretch, alone and side by side, as `addGrams` does by name: each once. */
function weighWords(weighing: Weighing, { pairs }: Vocabulary, known: readonly Known[], stretch: Range): void {
  const weighed = new Set<number>();
  const add = (place: Place, value: number): void => {
    if (place === undefined || weighed.has(place)) return;
    weighed.add(place);
    weighing.at(place, value);
  };
  let last = '^';
  for (const { start, end, stem, alone, behind } of known) {
    if (start < stretch.start || end > stretch.end) continue;
    add(alone, ALONE);
    add(last === '^' ? pairs.get('^')?.get(stem) : behind, SIDE_BY_SIDE);
    last = stem;
  }
  add(pairs.get(last)?.get('$'), SIDE_BY_SIDE);
}

/** How likely stretches of a sentence tell what they can tell; each stretch is weighed once. */
export function oddsWithin({ acts }: Models, scene: Scene, heard: Heard): (stretch: Range) => Odds {
  const weighed = new Map<string, Odds>();
  const vocabulary = vocabularyOf(acts);
  const known = knownIn(vocabulary, heard.sentence.tokens);
  return (stretch) => {
    const key = `${stretch.start} ${stretch.end}`;
    const before = weighed.get(key);
    if (before) return before;
    const weighing = new Weighing(acts);
    weighing.all(holdingFeatures(scene, heard, stretch));
    weighWords(weighing, vocabulary, known, stretch);
    const odds = weighing.likelihoods() as Map<Tells, number>;
    weighed.set(key, odds);
    return odds;
  };
}

/** Words that are named. */
const MOST = 3;

/** The words of a stretch that speak most for what it tells, as the model knows them: stems, and tags such as `<money>`. */
export const wordsFor = (
  models: Models,
  scene: Scene,
  heard: Heard,
  { stretch, tells }: { readonly stretch: Range; readonly tells: Tells },
): string[] =>
  speakingFor(models.acts, actFeatures(scene, heard, stretch), tells)
    .filter((feature) => /^[12]:/.test(feature))
    .slice(0, MOST)
    .map((feature) => feature.slice(2));
