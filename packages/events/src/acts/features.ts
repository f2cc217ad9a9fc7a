import { contains, EVENT_TYPES, type Features, type Range } from '@gigawire/domain';
import { gateOf, Grams } from '../grams.ts';
import type { Hit } from '../hits.ts';
import type { Party } from '../parties.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { CUES_OF } from './cues.ts';
import { holdingsOf } from './holdings.ts';
import { stemOf } from './stem.ts';
import { stemsIn } from './tokens.ts';

/** What a word counts by itself, and behind the word before it. */
export const ALONE = 1;
export const SIDE_BY_SIDE = 0.7;
const HELD = 0.7;
const CUED = 1.2;
const STANDS = 1;
const NAMED = 0.5;

const CUES = EVENT_TYPES.flatMap((type) =>
  CUES_OF[type].map(([weight, pattern]) => ({ name: `cue:${type}:${weight}`, pattern, gate: gateOf(pattern) })),
);

/** Written anew for every sentence. */
const GRAMS = new Grams();

/** The cues that words can hold: those of a sentence hold for every stretch of it. */
export function cuesIn(words: string): typeof CUES {
  GRAMS.read(words);
  return CUES.filter(({ gate }) => GRAMS.allows(gate));
}

/** Adds words alone and side by side. */
export function addGrams(features: Map<string, number>, tokens: readonly string[]): void {
  for (const token of tokens) features.set(`1:${token}`, ALONE);
  let before = '^';
  for (const token of [...tokens, '$']) {
    features.set(`2:${before} ${token}`, SIDE_BY_SIDE);
    before = token;
  }
}

/** The words of names that a sentence is masked with: "Supreme Court", "Solar Energy Corporation". */
function addNames(features: Map<string, number>, scene: Scene, sentence: SceneSentence, stretch: Range): void {
  for (const index of sentence.mentions) {
    const mention = scene.mentions[index];
    if (mention?.kind !== 'organization' || !contains(stretch, mention)) continue;
    for (const [word] of mention.value.name.toLowerCase().matchAll(/[a-z]+/g)) features.set(`name:${stemOf(word)}`, NAMED);
  }
}

/** A sentence with its names and what fired in it. */
export interface Heard {
  readonly sentence: SceneSentence;
  readonly parties: readonly Party[];
  readonly hits: readonly Hit[];
}

/** Features beside its words by which the type of an act is told: what is named in it, and what the experts' cues and triggers say. */
export function holdingFeatures(
  scene: Scene,
  { sentence, parties, hits }: Heard,
  stretch: Range,
  cues: ReturnType<typeof cuesIn>,
): Map<string, number> {
  const features = new Map<string, number>([[`stands:${sentence.standing}`, STANDS]]);
  addNames(features, scene, sentence, stretch);
  const near = parties.filter((p) => contains(stretch, p));
  for (const [name, value] of Object.entries(holdingsOf(scene, sentence, stretch, near))) {
    if (typeof value === 'number') features.set(`has:${name} ${Math.min(2, value)}`, HELD);
    else if (value) features.set(`has:${name}`, HELD);
  }
  const words = scene.mask.slice(stretch.start, stretch.end);
  for (const { name, pattern } of cues) if (pattern.test(words)) features.set(name, CUED);
  for (const hit of hits) {
    if (!contains(stretch, hit.act)) continue;
    features.set(`hit:${hit.kind.type}`, CUED);
    features.set(`hit:${hit.kind.type} ${Math.floor(10 * hit.trigger.weight)}`, CUED);
    features.set(`trig:${hit.kind.type} ${hit.trigger.name}`, CUED);
  }
  return features;
}

/** All features by which the type of an act is told, its words among them. */
export function actFeatures(scene: Scene, heard: Heard, stretch: Range): Features {
  const features = holdingFeatures(scene, heard, stretch, cuesIn(scene.mask.slice(stretch.start, stretch.end)));
  addGrams(features, stemsIn(heard.sentence, stretch));
  return features;
}
