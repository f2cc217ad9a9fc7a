import type { EventType } from '@gigawire/domain';
import { keyOf, type Party } from '../parties.ts';
import type { Scene, SceneSentence, Standing } from '../scene.ts';
import type { Odds, Tells } from './models.ts';

/** Receives a feature: its value, and its name in parts. */
export type Say = (value: number, head: string, then?: string, and?: string, last?: string) => void;

/** A sentence of an article as those around it see it. */
export interface Neighbour {
  readonly standing: Standing;
  /** What its words alone likely tell. */
  readonly odds: Odds;
  /** What is new in it and what was told above. */
  readonly signs: readonly string[];
}

/** All sentences of an article by their index, and what headline and lead, and all of them, likely tell together. */
export interface Surroundings {
  readonly neighbours: readonly Neighbour[];
  readonly front: Odds;
  readonly fronts: number;
  readonly all: Odds;
}

/** What is new in each sentence of an article and what was told above it: whom it names, its figures, how it begins. `partiesOf` are those it names. */
export function signsOf(scene: Scene, partiesOf: (sentence: SceneSentence) => readonly Party[]): (readonly string[])[] {
  const names = new Set<string>();
  const figures = new Set<string>();
  const firmsInFront = new Set<string>();
  return scene.sentences.map((sentence) => {
    const acting = partiesOf(sentence).filter((p) => p.stance === 'acts');
    const keys = acting.map(keyOf);
    const firms = acting.filter((p) => p.nature === 'firm').map(keyOf);
    const mentions = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []);
    const quotes = mentions.filter((m) => m.kind === 'money' || m.kind === 'quantity').map((m) => m.quote);
    const told = keys.filter((key) => names.has(key)).length;
    const [first, second] = sentence.tokens;
    const signs = [
      `names:${keys.length === 0 ? 'none' : told === keys.length ? 'told' : told > 0 ? 'both' : 'new'}`,
      `front firms:${firms.length === 0 ? 'none' : firms.some((key) => firmsInFront.has(key)) ? 'same' : 'other'}`,
      `figures:${quotes.length === 0 ? 'none' : quotes.some((quote) => figures.has(quote)) ? 'told' : 'new'} ${Math.min(3, quotes.length)}`,
      `dates:${Math.min(2, mentions.filter((m) => m.kind === 'date').length)}`,
      `begins:${first?.stem ?? ''}`,
      `begins:${first?.stem ?? ''} ${second?.stem ?? ''}`,
      `kind:${sentence.kind}`,
      `paragraph:${scene.sentences[sentence.index - 1]?.paragraph === sentence.paragraph ? 'goes on' : 'begins'}`,
    ];
    if (sentence.tokens.some(({ word }) => word === '<past>')) signs.push('past');
    for (const key of keys) names.add(key);
    for (const quote of quotes) figures.add(quote);
    if (sentence.standing !== 'body') for (const key of firms) firmsInFront.add(key);
    return signs;
  });
}

function summed(some: readonly Neighbour[]): Odds {
  const sums = new Map<Tells, number>();
  for (const { odds } of some) for (const [tells, p] of odds) sums.set(tells, (sums.get(tells) ?? 0) + p);
  return sums;
}

export function surroundingsOf(neighbours: readonly Neighbour[]): Surroundings {
  const front = neighbours.filter(({ standing }) => standing !== 'body');
  return { neighbours, front: summed(front), fronts: Math.max(1, front.length), all: summed(neighbours) };
}

type Best = Tells | 'nothing';

function best(odds: Odds | undefined): Best {
  let [found, most]: [Best, number] = ['nothing', 0];
  for (const [tells, p] of odds ?? []) if (p > most) [found, most] = [tells, p];
  return found;
}

/** The likeliest act. */
function bestAct(odds: Odds | undefined): EventType | 'nothing' {
  let [found, most]: [EventType | 'nothing', number] = ['nothing', 0];
  for (const [tells, p] of odds ?? []) if (tells !== 'none' && tells !== 'more' && p > most) [found, most] = [tells, p];
  return found;
}

/** Likelihoods below count as this much. */
const FAINT = 1e-4;
/** What the logarithm of a likelihood counts, and a likelihood of what stands around. */
const OWN = 0.5;
const AROUND = 2;
const REST = 3;
const CROSSED = 0.7;
const [PLACES, LENGTHS] = [8, 10];

/** What stands right before or behind it. */
function sayNext(side: 'before' | 'behind', odds: Odds | undefined, own: Best, say: Say): void {
  const tells = best(odds);
  say(1, side, ':', tells);
  say(1, side, ':', `${tells} ${own}`);
  for (const [what, p] of odds ?? []) say(AROUND * p, side, ' p:', what);
}

const STANDING = 0.5;

/** The words of a sentence as they stand above or below: "opened" is news in a headline and likely background further down. */
export function sayStanding({ tokens, standing }: Pick<SceneSentence, 'tokens' | 'standing'>, say: Say): void {
  for (const stem of new Set(tokens.map((token) => token.stem))) say(STANDING, '1:', stem, ' ', standing);
}

/** A stretch among the sentences of its article. */
export interface Place {
  /** What its words alone likely tell. */
  readonly own: Odds;
  /** Index of its sentence. */
  readonly at: number;
  readonly isClause: boolean;
}

/**
 * What stands around a stretch, and where it stands, by which it is told what the stretch tells: the same words are the act of a headline, more
 * of it below, and background further down.
 */
export function sayContext({ neighbours, front, fronts, all }: Surroundings, { own, at, isClause }: Place, say: Say): void {
  const here = neighbours[at];
  if (!here) return;
  const standing = here.standing;
  const [likeliest, act, about] = [best(own), bestAct(own), bestAct(front)];
  for (const [tells, p] of own) say(OWN * Math.log(p + FAINT), 'own p:', tells);
  say(1, 'own:', likeliest);
  for (const [tells, p] of front) say((AROUND * p) / fronts, 'front p:', tells, ' ', standing);
  say(1, 'front:', about, ' ', standing);
  say(1, 'front:', about, ' ', `${act} ${standing === 'body' ? 'body' : 'front'}`);
  if (standing === 'headline')
    for (const [i, lead] of neighbours.filter((n) => n.standing === 'lead').entries()) say(1, 'lead:', String(i), ' ', bestAct(lead.odds));
  if (standing === 'lead') say(1, 'headline:', bestAct(neighbours[0]?.odds), ' ', act);
  sayNext('before', neighbours[at - 1]?.odds, likeliest, say);
  sayNext('behind', neighbours[at + 1]?.odds, likeliest, say);
  const others = Math.max(1, neighbours.length - 1);
  const rest = new Map<Tells, number>();
  for (const [tells, p] of all) rest.set(tells, p - (here.odds.get(tells) ?? 0));
  for (const [tells, p] of rest) say((REST * p) / others, 'rest p:', tells);
  say(1, 'rest:', bestAct(rest), ' ', act);
  if (isClause) {
    for (const [tells, p] of here.odds) say(AROUND * p, 'sentence p:', tells);
    say(1, 'sentence:', best(here.odds), ' ', likeliest);
  }
  const place = String(Math.min(PLACES, at));
  say(1, 'place:', place);
  say(1, 'place:', place, ' ', likeliest);
  say(1, 'sentences:', String(Math.min(LENGTHS, neighbours.length)));
  say(1, 'in:', standing, isClause ? ' clause' : '');
  for (const sign of here.signs) {
    say(1, sign);
    say(CROSSED, sign, ' of ', likeliest);
  }
}
