import { contains, type EventType, type Features, magnitude, type Mention, UNITS } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import { keyOf } from '../parties.ts';
import type { Told } from '../read-scene.ts';
import type { Scene, SceneSentence } from '../scene.ts';
import { OWN } from './opening-features.ts';
import { contentOf, sharedWith, type Tellers, tellersOf } from './tellers.ts';
import { tenths } from './tenths.ts';
import { stemsIn, wordsIn } from './tokens.ts';

/** A figure of an article, and what speaks for and against its being one of what the article is about. */
export interface FigureTelling {
  /** Index of the mention. */
  readonly index: number;
  /** The sentence it stands in. */
  readonly told: Told;
  /** The happening that claims it. */
  readonly by: Happening | undefined;
  readonly features: Features;
}

/** Words beside the figure that are looked at. */
const BEFORE = 4;
const AFTER = 3;
/** Characters in which they are looked for. */
const REACH = 60;

/** Kind of a figure, and its size in base units. */
export interface Measure {
  readonly kind: string;
  readonly size: number | null;
}

/** Null for what is no figure. */
export function measure(mention: Mention | undefined): Measure | null {
  if (mention?.kind === 'money')
    return { kind: mention.value.rate === null ? mention.value.currency : 'rate', size: magnitude(mention.value) };
  if (mention?.kind !== 'quantity') return null;
  const size = magnitude(mention.value);
  return {
    kind: mention.value.kind.replace('_per_year', ''),
    size: size === null ? null : size * (UNITS[mention.value.unit]?.factor ?? 1),
  };
}

type Say = (name: string, value?: number) => void;

/** What the sentence and the clause it stands in likely tell. */
function sayOdds(told: Told, mention: Mention | undefined, type: EventType, main: Happening, say: Say): void {
  const { sentence, clauses, odds, opens } = told;
  if (opens !== null) say(`opens:${tenths(opens)}`, 2);
  if (!odds) return;
  const whole = odds(sentence);
  say(`more:${tenths(whole.get('more'))}`, 1.5);
  say(`none:${tenths(whole.get('none'))}`);
  say(`of type:${tenths(whole.get(type))}`);
  const clause = mention && clauses.find((c) => contains(c, mention));
  if (!clause) return;
  const within = odds(clause);
  say(`clause of type:${tenths(within.get(type))}`);
  say(`clause none:${tenths(within.get('none'))}`);
  say(`clause more:${tenths(within.get('more'))}`);
  say(`clause:${clause.link}`);
  say(main.statements.some((s) => contains(s.frame.clause, clause)) ? 'clause:main' : 'clause:other');
}

/** Which happening claims it. */
function sayClaim(by: Happening | undefined, main: Happening, type: EventType, say: Say): void {
  say(`claim:${by === undefined ? 'nobody' : by === main ? 'main' : 'other'}`, 2);
  const telling = by?.statements[0];
  if (!telling || by === main) return;
  say(`claim:${telling.type}`);
  say(`claim:${telling.type} beside ${type}`);
  if (telling.background) say('claim:background', 1.5);
  say(`claim:weight ${Math.floor(10 * telling.frame.hit.trigger.weight)}`);
}

/** Whom its sentence names or leans on, and how far above a sentence told something of its own. */
function sayWhom({ parties, clauses, references }: Told, cast: ReadonlySet<string>, sinceOwn: string, say: Say): void {
  const firms = parties.filter((p) => p.stance === 'acts' && p.nature === 'firm').map((p) => cast.has(keyOf(p)));
  const whose = firms.length === 0 ? 'none' : firms.every(Boolean) ? 'same' : firms.some(Boolean) ? 'both' : 'others';
  say(`firms:${whose}`, 2);
  if (firms.length > 0) say(firms[0] ? 'first:same' : 'first:other');
  const reference = clauses[0] ? references.get(clauses[0]) : null;
  const isMains = reference?.parties.some((p) => cast.has(keyOf(p))) === true;
  if (reference) say(reference.thing ? 'leans:thing' : isMains ? 'leans:same' : 'leans:other', 1.5);
  say(`since own:${sinceOwn}`, 1.5);
  say(`since own:${sinceOwn} ${reference ? (reference.thing ? 'thing' : 'names') : 'no'} ${firms.length > 0 ? 'firm' : 'nobody'}`);
}

/** How it compares with the figures that headline and lead give what the article is about: equal ones are told again, far smaller ones seldom. */
function saySize(mine: Measure | null, front: readonly Measure[], own: boolean, say: Say): void {
  const size = mine?.size ?? null;
  const alike = front.filter((f) => f.kind === mine?.kind);
  const same = alike.some((f) => f.size !== null && size !== null && Math.abs(f.size - size) <= 0.02 * f.size);
  say(alike.length === 0 ? 'front:none' : same ? 'front:same' : 'front:other', own ? 0.5 : 2);
  if (same || alike.length === 0 || size === null) return;
  const most = Math.max(...alike.map((f) => f.size ?? 0));
  say(size > 1.02 * most ? 'size:above' : size > most / 5 ? 'size:below' : 'size:far below');
}

/** The words beside it. */
export function sayWords({ sentence }: Told, mention: Mention, say: Say): void {
  const ahead = { start: Math.max(sentence.start, mention.start - REACH), end: mention.start };
  const behind = { start: mention.end, end: Math.min(sentence.end, mention.end + REACH) };
  const before = stemsIn(sentence, ahead).slice(-BEFORE).reverse();
  const after = stemsIn(sentence, behind).slice(0, AFTER);
  before.forEach((stem, i) => say(`before:${i} ${stem}`, 0.8));
  after.forEach((stem, i) => say(`after:${i} ${stem}`, 0.8));
  for (const stem of before) say(`near:${stem}`, 0.6);
}

/** Where its sentence stands in the article, and how near to what tells the main happening, in place and in words. */
function sayPlace({ mask, sentences }: Scene, sentence: SceneSentence, tellers: Tellers, say: Say): void {
  const indexes = [...tellers.sentences].map((s) => s.index);
  const { index, start, end } = sentence;
  say(`standing:${sentence.standing}`, 1.5);
  say(`paragraph:${Math.min(6, sentence.paragraph)}`);
  say(`behind:${Math.min(8, index - Math.min(...indexes))}`);
  say(`in:${sentence.kind}`);
  say(`among:${Math.min(5, sentences.length >> 3)}`, 0.5);
  say(`at:${Math.floor((6 * index) / sentences.length)}`);
  const last = Math.max(-1, ...indexes.filter((one) => one <= index));
  say(`since main:${last < 0 ? 'no' : Math.min(6, index - last)}`);
  if (mask.slice(start, end).includes('"')) say('quoted');
  const shared = sharedWith(tellers, sentence);
  const all = contentOf(sentence).length;
  say(`shares:${Math.min(5, shared)}`);
  say(`shares part:${all === 0 ? 0 : Math.floor((5 * shared) / all)}`);
}

/** Every figure of an article with what tells whether it is one of the main happening's. */
export function figureTellings(scene: Scene, tolds: readonly Told[], happenings: readonly Happening[], main: Happening): FigureTelling[] {
  const type = main.statements[0]?.type ?? 'market';
  const cast = new Set(main.statements.flatMap((s) => s.cast.parties.map(keyOf)));
  const tellers = tellersOf(main);
  const front = [...main.figures.keys()].flatMap((i) => measure(scene.mentions[i]) ?? []);
  const owners = new Map<number, Happening>();
  for (const happening of happenings) for (const index of happening.figures.keys()) if (!owners.has(index)) owners.set(index, happening);
  let lastOwn: number | null = null;
  const counts = new Map<string, number>();
  return tolds.flatMap((told) => {
    const { sentence } = told;
    const sinceOwn = lastOwn === null ? 'no' : String(Math.min(4, sentence.index - lastOwn));
    if (told.opens !== null && told.opens >= OWN) lastOwn = sentence.index;
    const figures = [...sentence.mentions, ...sentence.counts].sort((a, b) => a - b).filter((i) => measure(scene.mentions[i]) !== null);
    if (figures.length === 0) return [];
    const opening = wordsIn(sentence, sentence).slice(0, 2).join(' ');
    const stems = [...new Set(stemsIn(sentence, sentence))];
    const placed: (readonly [name: string, value: number])[] = [];
    sayPlace(scene, sentence, tellers, (name, value = 1) => placed.push([name, value]));
    return figures.map((index): FigureTelling => {
      const mention = scene.mentions[index];
      const mine = measure(mention);
      const by = owners.get(index);
      const features = new Map<string, number>();
      const say: Say = (name, value = 1) => void features.set(name, value);
      const kind = mention?.kind === 'money' ? (mine?.kind === 'rate' ? 'rate' : 'money') : (mine?.kind ?? '');
      say(`kind:${kind}`);
      say(`kind:${kind} ${type}`);
      for (const [name, value] of placed) say(name, value);
      const before = Math.min(4, counts.get(kind) ?? 0);
      counts.set(kind, before + 1);
      say(`nth:${before}`);
      say(`nth:${before} ${kind}`);
      sayOdds(told, mention, type, main, say);
      sayClaim(by, main, type, say);
      sayWhom(told, cast, sinceOwn, say);
      saySize(mine, front, by === main, say);
      if (mention) sayWords(told, mention, say);
      for (const stem of stems) say(`1:${stem}`, 0.35);
      say(`opens:${opening}`, 0.7);
      return { index, told, by, features };
    });
  });
}
