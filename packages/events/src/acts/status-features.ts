import type { EventStatus, EventType, Features, Range } from '@gigawire/domain';
import { CALLED_OFF, CUES, DENIAL, MUSING, PUT_OFF, SOURCES } from '../attributes/status-cues.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { addGrams } from './features.ts';
import { wordsIn } from './tokens.ts';

const CUED = 1.2;
const KIND = 0.7;
const RULED = 2;
const CROSSED = 0.7;

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['denial', DENIAL],
  ['called off', CALLED_OFF],
  ['put off', PUT_OFF],
  ['sources', SOURCES],
  ['musing', MUSING],
  ...CUES,
];

/** Features by which the status of an act is told: its words as they are inflected, its type, the experts' cues, and what the rules say. */
export function statusFeatures(
  scene: Scene,
  {
    sentence,
    stretch,
    type,
    ruled,
  }: { readonly sentence: SceneSentence; readonly stretch: Range; readonly type: EventType; readonly ruled: EventStatus },
): Features {
  const features = new Map<string, number>();
  const tokens = wordsIn(sentence, stretch);
  addGrams(features, tokens);
  // "Launched" is completed of a product, announced of a scheme.
  for (const token of tokens) features.set(`${type} 1:${token}`, CROSSED);
  features.set(`type:${type}`, KIND);
  features.set(`ruled:${ruled}`, RULED);
  features.set(`ruled:${type} ${ruled}`, RULED);
  const words = scene.mask.slice(stretch.start, stretch.end);
  for (const [name, pattern] of SIGNS) {
    if (words.search(pattern) < 0) continue;
    features.set(`cue:${name}`, CUED);
    features.set(`${type} cue:${name}`, CROSSED);
  }
  for (const tag of ['<past>', '<ahead>', '<by>', '<date>']) if (tokens.includes(tag)) features.set(`${type} ${tag}`, KIND);
  return features;
}
