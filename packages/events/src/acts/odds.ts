import { type FeatureIndex, type LinearModel, type Range, speakingFor, Weighing, weightsOf } from '@gigawire/domain';
import { type Hit, hitsIn } from '../hits.ts';
import { partiesOf } from '../parties.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import {
  type Neighbour,
  type Place,
  type Say,
  sayContext,
  sayStanding,
  signsOf,
  type Surroundings,
  surroundingsOf,
} from './context-features.ts';
import { actFeatures, ALONE, cuesIn, type Heard, holdingFeatures, SIDE_BY_SIDE } from './features.ts';
import type { Models, Odds, Tells } from './models.ts';
import type { Token } from './tokens.ts';

/** The features of a sentence's words: of each by itself, and behind the word before it. */
interface Known {
  readonly alone: Int32Array;
  readonly behind: Int32Array;
}

/** Looks the words of a sentence up once for all its stretches. */
function knownIn(index: FeatureIndex, tokens: readonly Token[]): Known {
  const alone = new Int32Array(tokens.length);
  const behind = new Int32Array(tokens.length);
  let last = '^';
  for (const [i, { stem }] of tokens.entries()) {
    alone[i] = index.of('1:', stem);
    behind[i] = index.of('2:', last, ' ', stem);
    last = stem;
  }
  return { alone, behind };
}

/** Adds the words of a stretch, alone and side by side, as `addGrams` does by name: each once. */
function weighWords(
  weighing: Weighing,
  index: FeatureIndex,
  { tokens, known }: { readonly tokens: readonly Token[]; readonly known: Known },
  stretch: Range,
): void {
  const weighed = new Set<number>();
  const add = (number: number, value: number): void => {
    if (weighed.has(number)) return;
    weighed.add(number);
    weighing.add(number, value);
  };
  let last = '^';
  for (const [i, { start, end, stem }] of tokens.entries()) {
    if (start < stretch.start || end > stretch.end) continue;
    add(known.alone[i] ?? -1, ALONE);
    add(last === '^' ? index.of('2:^ ', stem) : (known.behind[i] ?? -1), SIDE_BY_SIDE);
    last = stem;
  }
  add(index.of('2:', last, ' $'), SIDE_BY_SIDE);
}

/** A sentence as it is weighed: each of its stretches once. */
interface Weighed extends Heard {
  readonly holding: (stretch: Range) => ReadonlyMap<string, number>;
  /** What its words alone likely tell. */
  readonly byWords: (stretch: Range) => Odds;
}

function once<T>(of: (stretch: Range) => T): (stretch: Range) => T {
  const known = new Map<number, Map<number, T>>();
  return (stretch) => {
    const ends = known.get(stretch.start) ?? new Map<number, T>();
    known.set(stretch.start, ends);
    const before = ends.get(stretch.end);
    if (before !== undefined) return before;
    const found = of(stretch);
    ends.set(stretch.end, found);
    return found;
  };
}

/** Weighs the words of a stretch, and what it holds. */
function weigh(model: LinearModel, { tokens }: SceneSentence, holding: (stretch: Range) => ReadonlyMap<string, number>) {
  const { index } = model.weights;
  const known = knownIn(index, tokens);
  return (stretch: Range): Weighing => {
    const weighing = new Weighing(model);
    weighing.all(holding(stretch));
    weighWords(weighing, index, { tokens, known }, stretch);
    return weighing;
  };
}

const oddsOf = (weighing: Weighing): Odds => weighing.likelihoods() as Map<Tells, number>;

function weighedIn(words: LinearModel, scene: Scene, sentence: SceneSentence): Weighed {
  const heard: Heard = { sentence, parties: partiesOf(scene, sentence, null), hits: hitsIn(scene.mask, sentence) };
  const cues = cuesIn(scene.mask.slice(sentence.start, sentence.end));
  const holding = once((stretch) => holdingFeatures(scene, heard, stretch, cues));
  const inWords = weigh(words, sentence, holding);
  return { ...heard, holding, byWords: once((stretch) => oddsOf(inWords(stretch))) };
}

function around(scene: Scene, weighed: readonly Weighed[]): Surroundings {
  const signs = signsOf(scene, ({ index }) => weighed[index]?.parties ?? []);
  return surroundingsOf(
    weighed.map(({ sentence, byWords }): Neighbour => ({
      standing: sentence.standing,
      odds: byWords(sentence),
      signs: signs[sentence.index] ?? [],
    })),
  );
}

const placeOf = (sentence: SceneSentence, stretch: Range, byWords: Weighed['byWords']): Place => ({
  own: byWords(stretch),
  at: sentence.index,
  isClause: stretch.start !== sentence.start || stretch.end !== sentence.end,
});

/** What is known of a sentence before the article is read. */
export interface Outlook {
  readonly hits: readonly Hit[];
  /** How likely a stretch of it tells what it can tell, by its words and by what stands around. */
  readonly odds: (stretch: Range) => Odds;
}

/** Looks at all sentences of an article before one is read: the words of each first, then each in the light of the others. By index of the sentence. */
export function outlookOf({ words, acts }: Models, scene: Scene): Outlook[] {
  const weighed = scene.sentences.map((sentence) => weighedIn(words, scene, sentence));
  const surroundings = around(scene, weighed);
  return weighed.map(({ sentence, hits, holding, byWords }) => {
    const inContext = weigh(acts, sentence, holding);
    const { index } = acts.weights;
    const standing: (readonly [feature: number, value: number])[] = [];
    sayStanding(sentence, (value, head, then, and, last) => standing.push([index.of(head, then, and, last), value]));
    const odds = once((stretch) => {
      const weighing = inContext(stretch);
      for (const [feature, value] of standing) weighing.add(feature, value);
      sayContext(surroundings, placeOf(sentence, stretch, byWords), (value, head, then, and, last) =>
        weighing.add(index.of(head, then, and, last), value),
      );
      return oddsOf(weighing);
    });
    return { hits, odds };
  });
}

/** Knows no words. */
const BLANK: LinearModel = { classes: [], bias: [], weights: weightsOf([]) };

/** All features of a stretch by name, those of its context where `words` has looked at its article. For fitting. */
export function featuresOf(
  scene: Scene,
  words: LinearModel | null,
): (sentence: SceneSentence, stretch: Range) => ReadonlyMap<string, number> {
  const weighed = scene.sentences.map((sentence) => weighedIn(words ?? BLANK, scene, sentence));
  const surroundings = words && around(scene, weighed);
  return (sentence, stretch) => {
    const here = weighed[sentence.index];
    if (!here) return new Map();
    const features = new Map(actFeatures(scene, here, stretch));
    if (!surroundings) return features;
    const say: Say = (value, ...name) => void features.set(name.join(''), value);
    sayStanding(sentence, say);
    sayContext(surroundings, placeOf(sentence, stretch, here.byWords), say);
    return features;
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
  speakingFor(models.words, actFeatures(scene, heard, stretch), tells)
    .filter((feature) => /^[12]:/.test(feature))
    .slice(0, MOST)
    .map((feature) => feature.slice(2));
