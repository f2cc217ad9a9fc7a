import type { EventStatus, EventType, Features } from '@gigawire/domain';
import { AHEAD, CALLED_OFF, CUES, DENIAL, MUSING, PUT_OFF, SOURCES } from '../attributes/status-cues.ts';
import type { Happening } from '../happening.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statement.ts';
import { addGrams } from './features.ts';
import { wordsIn } from './tokens.ts';

const CUED = 1.2;
const KIND = 0.7;
const RULED = 2;
const CROSSED = 0.7;
const BESIDE = 0.8;
const AROUND = 0.6;

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['denial', DENIAL],
  ['called off', CALLED_OFF],
  ['put off', PUT_OFF],
  ['sources', SOURCES],
  ['musing', MUSING],
  ['ahead', AHEAD],
  ...CUES,
];

/** How far all statements of a happening say it has come, and where the one that decides stands. */
function sayStatements(
  { statements }: Happening,
  decided: Statement,
  type: EventType,
  say: (feature: string, value?: number) => void,
): void {
  const { standing } = decided.frame.sentence;
  say(`standing:${standing}`);
  say(`standing:${standing} ${type}`);
  say(`background:${decided.background}`, 1.5);
  say(`background:${decided.background} ${type}`);
  for (const { status, why, frame } of statements) {
    say(`stated:${status}`, CUED);
    say(`stated:${status} ${frame.sentence.standing}`);
    say(`stated:${status} ${type}`);
    say(`trigger:${frame.hit.trigger.name}`, BESIDE);
    say(`why:${why}`, BESIDE);
  }
  say(`statements:${Math.min(3, statements.length)}`);
}

/**
 * Features by which the status of an act is told: its words as they are inflected, its type, the experts' cues, what the rules say, and what
 * stands around it: headline and lead of what an article is about, the rest of its sentence of what stands beside.
 */
export function statusFeatures(
  scene: Scene,
  {
    decided,
    happening,
    primary,
    type,
    ruled,
  }: {
    /** The statement that says how far it has come. */
    readonly decided: Statement;
    readonly happening: Happening;
    readonly primary: boolean;
    readonly type: EventType;
    readonly ruled: EventStatus;
  },
): Features {
  const { sentence, clause } = decided.frame;
  const features = new Map<string, number>();
  const say = (feature: string, value = 1): void => void features.set(feature, value);
  const tokens = wordsIn(sentence, clause);
  addGrams(features, tokens);
  // "Launched" is completed of a product, announced of a scheme.
  for (const token of tokens) say(`${type} 1:${token}`, CROSSED);
  say(`type:${type}`, KIND);
  say(`ruled:${ruled}`, RULED);
  say(`ruled:${type} ${ruled}`, RULED);
  const words = scene.mask.slice(clause.start, clause.end);
  for (const [name, pattern] of SIGNS) {
    if (words.search(pattern) < 0) continue;
    say(`cue:${name}`, CUED);
    say(`${type} cue:${name}`, CROSSED);
  }
  for (const tag of ['<past>', '<ahead>', '<by>', '<date>']) if (tokens.includes(tag)) say(`${type} ${tag}`, KIND);
  say(`primary:${primary} ${type}`);
  sayStatements(happening, decided, type, say);
  const around = primary ? scene.sentences.filter(({ standing }) => standing !== 'body') : [sentence];
  for (const each of around) for (const { word } of each.tokens) say(`${primary ? each.standing : 'sentence'}:${word}`, AROUND);
  return features;
}
