import { contains, type Features, type Range, speakingFor } from '@gigawire/domain';
import type { Hit } from '../hits.ts';
import type { Party } from '../parties.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { actFeatures } from './features.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type Models, type Odds, oddsOf, type Tells } from './models.ts';

/** A sentence with its names and what fired in it. */
export interface Heard {
  readonly sentence: SceneSentence;
  readonly parties: readonly Party[];
  readonly hits: readonly Hit[];
}

/** What a stretch of a sentence says, with the names that stand in it. */
export const featuresWithin = (scene: Scene, { sentence, parties, hits }: Heard, stretch: Range, known?: Vocabulary): Features =>
  actFeatures(scene, stretch, { sentence, parties: parties.filter((p) => contains(stretch, p)), hits, known });

/** How likely stretches of a sentence tell what they can tell; each stretch is weighed once. */
export function oddsWithin(models: Models, scene: Scene, heard: Heard): (stretch: Range) => Odds {
  const weighed = new Map<string, Odds>();
  const vocabulary = vocabularyOf(models.acts);
  return (stretch) => {
    const key = `${stretch.start} ${stretch.end}`;
    const odds = weighed.get(key) ?? oddsOf(models, featuresWithin(scene, heard, stretch, vocabulary));
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
  speakingFor(models.acts, featuresWithin(scene, heard, stretch), tells)
    .filter((feature) => /^[12]:/.test(feature))
    .slice(0, MOST)
    .map((feature) => feature.slice(2));
