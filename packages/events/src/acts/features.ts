import { contains, EVENT_TYPES, type Features, type Range } from '@gigawire/domain';
import { gateOf, Grams } from '../grams.ts';
import type { Hit } from '../hits.ts';
import type { Party } from '../parties.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { CUES_OF } from './cues.ts';
import { holdingsOf } from './holdings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemOf } from './stem.ts';
import { tokensOf } from './tokens.ts';

const ALONE = 1;
const SIDE_BY_SIDE = 0.7;
const HELD = 0.7;
const CUED = 1.2;
const STANDS = 1;
const NAMED = 0.5;

const CUES = EVENT_TYPES.flatMap((type) =>
  CUES_OF[type].map(([weight, pattern]) => ({ name: `cue:${type}:${weight}`, pattern, gate: gateOf(pattern) })),
);

/** Written anew for every stretch. */
const GRAMS = new Grams();

/** Adds words alone and side by side; only those of `known`, where it is given. */
export function addGrams(features: Map<string, number>, tokens: readonly string[], known?: Vocabulary): void {
  for (const token of tokens) {
    const name = known ? known.words.get(token) : `1:${token}`;
    if (name !== undefined) features.set(name, ALONE);
  }
  let before = '^';
  for (const token of [...tokens, '$']) {
    const name = known ? known.pairs.get(before)?.get(token) : `2:${before} ${token}`;
    if (name !== undefined) features.set(name, SIDE_BY_SIDE);
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

/** Features by which the type of an act is told: its words, what is named in it, and what the experts' cues and triggers say. */
export function actFeatures(
  scene: Scene,
  stretch: Range,
  told: {
    readonly sentence: SceneSentence;
    readonly parties: readonly Party[];
    readonly hits: readonly Hit[];
    readonly known?: Vocabulary | undefined;
  },
): Features {
  const { sentence, parties, hits, known } = told;
  const features = new Map<string, number>([[`stands:${sentence.standing}`, STANDS]]);
  addGrams(features, tokensOf(scene, sentence, stretch).map(stemOf), known);
  addNames(features, scene, sentence, stretch);
  for (const [name, value] of Object.entries(holdingsOf(scene, sentence, stretch, parties))) {
    if (typeof value === 'number') features.set(`has:${name} ${Math.min(2, value)}`, HELD);
    else if (value) features.set(`has:${name}`, HELD);
  }
  const words = scene.mask.slice(stretch.start, stretch.end);
  GRAMS.read(words);
  for (const { name, pattern, gate } of CUES) if (GRAMS.allows(gate) && pattern.test(words)) features.set(name, CUED);
  for (const hit of hits) {
    if (!contains(stretch, hit.act)) continue;
    features.set(`hit:${hit.kind.type}`, CUED);
    features.set(`hit:${hit.kind.type} ${Math.floor(10 * hit.trigger.weight)}`, CUED);
    features.set(`trig:${hit.kind.type} ${hit.trigger.name}`, CUED);
  }
  return features;
}
