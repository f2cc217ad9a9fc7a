import { type FeatureIndex, type Range, speakingFor, Weighing } from '@gigawire/domain';
import type { Scene } from '../scene.ts';
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

/** How likely stretches of a sentence tell what they can tell; each stretch is weighed once. */
export function oddsWithin({ acts }: Models, scene: Scene, heard: Heard): (stretch: Range) => Odds {
  const weighed = new Map<string, Odds>();
  const { index } = acts.weights;
  const { tokens } = heard.sentence;
  const known = knownIn(index, tokens);
  const cues = cuesIn(scene.mask.slice(heard.sentence.start, heard.sentence.end));
  return (stretch) => {
    const key = `${stretch.start} ${stretch.end}`;
    const before = weighed.get(key);
    if (before) return before;
    const weighing = new Weighing(acts);
    weighing.all(holdingFeatures(scene, heard, stretch, cues));
    weighWords(weighing, index, { tokens, known }, stretch);
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
