import { contains, type DateMention, type DateRole, type EventStatus, type EventType, type Features } from '@gigawire/domain';
import { daysBetween } from '../days-between.ts';
import type { Happening } from '../happening.ts';
import type { Told } from '../read-scene.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statement.ts';
import { sayWords } from './figure-features.ts';
import { sharedWith, type Tellers, tellersOf } from './tellers.ts';
import { tenths } from './tenths.ts';
import { stemsIn, wordsIn } from './tokens.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What a date is to a happening: nothing, or the date's role in it. */
export type DateStanding = DateRole | 'none';

/** A date told beside a happening, and what speaks for each thing it can be to it. */
export interface DateTelling {
  /** Index of the mention. */
  readonly index: number;
  /** By the rules. */
  readonly ruled: DateStanding;
  readonly features: Features;
}

type Say = (feature: string, value?: number) => void;

/** Characters before and behind a date in which the words beside it are looked for. */
const AHEAD = 60;
const BEHIND = 60;

/** Days between the article and a date, in steps that news tells apart. */
const STEPS = [1, 7, 31, 120, 400, 1500] as const;

/** How far before or behind the day of the article a date lies: "past 7" within a week before it. */
function distanceOf({ value: { start, end } }: DateMention, day: string | null): string {
  if (day === null) return 'unknown';
  if (start !== null && end !== null && start <= day && day <= end) return 'around';
  const past = end !== null && end < day;
  const days = past ? daysBetween(end, day) : start !== null && start > day ? daysBetween(day, start) : null;
  if (days === null) return start === null ? 'until' : 'since';
  return `${past ? 'past' : 'ahead'} ${STEPS.find((step) => days <= step) ?? 'far'}`;
}

/** The words beside it as they follow one another. */
function sayRuns({ sentence }: Told, mention: DateMention, type: EventType, say: Say): void {
  const before = wordsIn(sentence, { start: Math.max(sentence.start, mention.start - AHEAD), end: mention.start });
  const after = wordsIn(sentence, { start: mention.end, end: Math.min(sentence.end, mention.end + BEHIND) });
  const quoted = mention.quote.toLowerCase().match(/[a-z]+/g) ?? [];
  say(`before:${before.slice(-2).join(' ')}`, 0.8);
  say(`before:${before.slice(-3).join(' ')}`, 0.6);
  say(`before:${before.at(-1) ?? '^'} ${mention.value.precision}`, 0.8);
  say(`before:${before.at(-1) ?? '^'} ${type}`, 0.7);
  say(`after:${after.slice(0, 2).join(' ') || '$'}`, 0.8);
  for (const word of quoted) say(`in:${word}`, 0.6);
}

/** Where it stands: in which clause of which sentence, and what that clause likely tells. */
function sayPlace(
  told: Told,
  mention: DateMention,
  { type, best }: { readonly type: EventType; readonly best: Statement },
  say: Say,
): void {
  const { sentence, clauses, odds } = told;
  const from = sentence.index - best.frame.sentence.index;
  say(`standing:${sentence.standing}`);
  say(`from best:${from === 0 ? 'same' : Math.max(-2, Math.min(3, from))}`);
  const clause = clauses.find((c) => contains(c, mention));
  say(`clause:${clause?.link ?? 'none'} ${contains(best.frame.clause, mention) ? 'best' : 'other'}`, 1.5);
  if (!odds) return;
  say(`of type:${tenths(odds(sentence).get(type))}`);
  const within = odds(clause ?? sentence);
  say(`clause of type:${tenths(within.get(type))}`);
  say(`clause none:${tenths(within.get('none'))}`);
}

/** The words of its clause. */
function sayClause({ sentence, clauses }: Told, mention: DateMention, say: Say): void {
  const clause = clauses.find((c) => contains(c, mention)) ?? sentence;
  for (const word of new Set(stemsIn(sentence, clause))) say(`1:${word}`, 0.35);
}

/** What speaks for and against its sentence being one of the happening's. */
function sayBelonging(
  { sentence, clauses, references, opens }: Told,
  { sentences }: Scene,
  { tellers, figures }: { readonly tellers: Tellers; readonly figures: Happening['figures'] },
  say: Say,
): void {
  const tells = tellers.sentences.has(sentence);
  say(`teller:${tells ? 'yes' : opens === null ? 'front' : `no ${tenths(opens)}`}`, 1.5);
  say(`shares:${Math.min(4, sharedWith(tellers, sentence))} ${tells}`);
  const reference = clauses[0] ? references.get(clauses[0]) : null;
  say(`leans:${reference ? (reference.thing ? 'thing' : 'names') : 'no'} ${tells}`);
  say(`figures:${Math.min(2, sentence.mentions.filter((i) => figures.has(i)).length)}`);
  say(`at:${Math.floor((6 * sentence.index) / sentences.length)}`);
  say(`among:${Math.min(5, sentences.length >> 3)}`, 0.5);
}

/**
 * Every date of the sentences that tell a happening, with what tells what it is to it. Headline and lead tell of one: a date in either may be
 * its own, and so may one in a sentence that tells nothing else where the article is about it.
 */
export function dateTellings(
  scene: Scene,
  {
    type,
    status,
    happening,
    best,
    whereabouts,
    more,
  }: {
    readonly type: EventType;
    readonly status: EventStatus;
    readonly happening: Happening;
    readonly best: Statement;
    readonly whereabouts: Whereabouts;
    /** Sentences that may tell more of it. */
    readonly more: readonly Told[];
  },
): DateTelling[] {
  const { statements, figures, dates } = happening;
  const tellers = tellersOf(happening);
  const telling = new Set([
    ...statements.flatMap((s) => whereabouts.bySentence.get(s.frame.sentence) ?? []),
    ...[...figures.keys(), ...dates.keys()].flatMap((i) => whereabouts.byMention.get(i) ?? []),
    ...(statements.some((s) => s.frame.sentence.standing !== 'body') ? whereabouts.front : []),
    ...more,
  ]);
  const background = statements.every((s) => s.background);
  return [...telling].flatMap((told): DateTelling[] => {
    const beside = told.sentence.mentions.flatMap((index) => {
      const mention = scene.mentions[index];
      // "In July" of an article without a day is no day of anything.
      const isKnown = mention?.kind === 'date' && (mention.value.start !== null || mention.value.end !== null);
      return isKnown ? [{ index, mention }] : [];
    });
    const belongs: (readonly [name: string, value: number])[] = [];
    sayBelonging(told, scene, { tellers, figures }, (name, value = 1) => belongs.push([name, value]));
    return beside.map(({ index, mention }, nth): DateTelling => {
      const ruled = dates.get(index) ?? 'none';
      const { precision } = mention.value;
      const distance = distanceOf(mention, scene.day);
      const features = new Map<string, number>();
      const say: Say = (feature, value = 1) => void features.set(feature, value);
      say(`ruled:${ruled}`, 1.5);
      say(`ruled:${ruled} ${type}`, 1.5);
      say(`ruled:${ruled} ${precision}`);
      say(`ruled:${ruled} ${status}`);
      say(`precision:${precision} ${type}`);
      say(`distance:${distance}`, 1.5);
      say(`distance:${distance} ${precision}`);
      say(`distance:${distance} ${status}`);
      say(`distance:${distance} ${type}`);
      say(`status:${status} ${type}`);
      if (background) say(`background:${distance}`);
      say(`nth:${nth} of ${Math.min(3, beside.length)}`);
      sayPlace(told, mention, { type, best }, say);
      for (const [name, value] of belongs) say(name, value);
      sayWords(told, mention, say);
      sayRuns(told, mention, type, say);
      sayClause(told, mention, say);
      return { index, ruled, features };
    });
  });
}
