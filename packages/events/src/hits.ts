import { overlaps, type Range } from '@gigawire/domain';
import { allOf } from './all-of.ts';
import { type Gate, gateOf, Grams } from './grams.ts';
import { KINDS } from './kinds/kinds.ts';
import type { Kind, Need, Trigger } from './kinds/kind.ts';
import { beginsWithBe, firstWord } from './kinds/trigger.ts';
import type { AnyOf } from './literals.ts';
import { isPrecluded } from './precluded.ts';

/** Words of a sentence that fired a trigger; ranges are in the text. */
export interface Hit extends Range {
  readonly kind: Kind;
  readonly trigger: Trigger;
  /** Place of the kind in the order of precedence. */
  readonly rank: number;
  readonly act: Range;
}

const MONEY = 1;
const QUANTITY = 2;
const DATE = 4;
const NAME = 8;

/** Signs of which a sentence must hold one for a need to be met at all; needs that a pronoun can meet are not among them. */
const SIGNS: Readonly<Partial<Record<Need, number>>> = {
  money: MONEY,
  capacity: QUANTITY,
  figure: MONEY | QUANTITY,
  'figure-or-date': MONEY | QUANTITY | DATE,
  'two-states': NAME,
  abroad: NAME,
};

const signsFor = ({ needs }: Trigger): number[] => needs.flatMap((need) => SIGNS[need] ?? []);

/** A trigger ready to be called. */
interface Armed {
  readonly kind: Kind;
  readonly trigger: Trigger;
  readonly rank: number;
  /** Place among all triggers. */
  readonly id: number;
  /** Signs a sentence must hold: one of each. */
  readonly signs: readonly number[];
  readonly gate: Gate;
  /** Its anchors call it only behind a form of "be". */
  readonly passive: boolean;
}

/** What an anchor has called need not be asked for again. */
const isAnchored =
  (trigger: Trigger) =>
  (set: AnyOf): boolean =>
    set.every((words) => trigger.anchors.includes(firstWord(words.trimStart())));

const ARMED: readonly Armed[] = KINDS.flatMap((kind, rank) =>
  kind.triggers.map((trigger) => ({
    kind,
    trigger,
    rank,
    signs: signsFor(trigger),
    gate: gateOf(trigger.pattern, isAnchored(trigger)),
    passive: beginsWithBe(trigger.pattern),
  })),
).map((armed, id) => ({ ...armed, id }));

/** Triggers by anchor word: a sentence pays only for the triggers its own words call. */
const BY_ANCHOR = ((): ReadonlyMap<string, readonly Armed[]> => {
  const index = new Map<string, Armed[]>();
  for (const armed of ARMED) {
    for (const anchor of armed.trigger.anchors) {
      const called = index.get(anchor);
      if (called) called.push(armed);
      else index.set(anchor, [armed]);
    }
  }
  return index;
})();

/** Most words are no anchors: their hash tells without a look-up. */
const HASHES = 0xffff;
const hashedOn = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) + code) | 0;
const SEEMS_ANCHOR = new Uint8Array(HASHES + 1);
for (const anchor of BY_ANCHOR.keys()) {
  let hash = 0;
  for (let i = 0; i < anchor.length; i += 1) hash = hashedOn(hash, anchor.charCodeAt(i));
  SEEMS_ANCHOR[hash & HASHES] = 1;
}

const crossesStop = (frame: string): boolean => /;|\s(?:while|whereas|although)\s/.test(frame);

const UNDERGONE = /\b(?:is|are|was|were|be|been|being|gets?|got)(?: [a-z]+ly| also| now| not| to be| since)? $/;

/** Characters before a passive in which its object stands, the object itself included. */
const OBJECT_REACH = 100;

/** Every match of a trigger: where its anchors stand, or anywhere. Frames may overlap: the next act can stand inside this one's frame. */
function matches({ pattern, actAt }: Trigger, words: string, offsets: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (pattern.sticky) {
    for (const offset of offsets) {
      pattern.lastIndex = offset;
      const match = pattern.exec(words);
      if (match) found.push(match);
    }
    return found;
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    pattern.lastIndex = match.index + Math.max(1, actAt === 'start' ? (match[1]?.length ?? 1) : match[0].length);
    found.push(match);
  }
  return found;
}

const EXCLUSIONS: ReadonlyMap<Kind, readonly (readonly [RegExp, Gate])[]> = new Map(
  KINDS.map((kind) => [kind, kind.exclusions.map((exclusion) => [exclusion, gateOf(exclusion)] as const)]),
);

/** Where a kind's exclusions stand in a sentence. */
function excludedIn(kind: Kind, words: string, grams: Grams): Range[] {
  const found: Range[] = [];
  for (const [exclusion, gate] of EXCLUSIONS.get(kind) ?? []) {
    if (grams.allows(gate)) for (const m of allOf(exclusion, words)) found.push({ start: m.index, end: m.index + m[0].length });
  }
  return found;
}

const NOBODY: readonly Armed[] = [];

const PAIRED = /\b(?:the two|both|joint|bilateral)\b/;

function signsIn(words: string): number {
  let signs = 0;
  for (let i = 0; i < words.length; i += 1) {
    const code = words.charCodeAt(i) - 0xe000;
    if (code >= 0 && code <= 6) signs |= code > 2 ? NAME : 1 << code;
  }
  // "The two prime ministers" name two states (unnamed-pair.ts).
  return (signs & NAME) === 0 && PAIRED.test(words) ? signs | NAME : signs;
}

interface Called {
  readonly armed: Armed;
  /** Where its anchors stand. */
  readonly offsets: number[];
}

/** What stands right before a participle that is undergone: a form of "be", or the adverb behind it. */
const BEHIND_BE = /(?:\b(?:is|are|was|were|be|been|being|gets?|got|also|now|not|since)|ly) $/;

function hasSigns(armed: Armed, signs: number): boolean {
  for (const asked of armed.signs) if ((asked & signs) === 0) return false;
  return true;
}

const isBehindBe = (words: string, at: number): boolean => BEHIND_BE.test(words.slice(Math.max(0, at - 8), at));

/** Written anew for every sentence. */
const GRAMS = new Grams();
/** By trigger: 0 not called yet, -1 refused, else its place among the called from 1. */
const PLACES = new Int16Array(ARMED.length);

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The triggers that a sentence's words call and its mentions allow, each with the places of its anchors. */
function calledBy(words: string, grams: Grams): Called[] {
  const called: Called[] = [];
  const signs = signsIn(words);
  PLACES.fill(0);
  let start = -1;
  let hash = 0;
  for (let i = 0; i <= words.length; i += 1) {
    const code = i < words.length ? words.charCodeAt(i) : 0;
    if (isLetter(code)) {
      if (start < 0) start = i;
      hash = hashedOn(hash, code);
      continue;
    }
    if (start < 0) continue;
    const offset = start;
    const known = SEEMS_ANCHOR[hash & HASHES] === 1;
    start = -1;
    hash = 0;
    if (!known) continue;
    let behindBe: boolean | null = null;
    for (const armed of BY_ANCHOR.get(words.slice(offset, i)) ?? NOBODY) {
      const place = PLACES[armed.id] ?? 0;
      if (place < 0) continue;
      if (armed.passive && !(behindBe ??= isBehindBe(words, offset))) continue;
      if (place > 0) called[place - 1]?.offsets.push(offset);
      else {
        const possible = hasSigns(armed, signs) && grams.allows(armed.gate);
        PLACES[armed.id] = possible ? called.push({ armed, offsets: [offset] }) : -1;
      }
    }
  }
  return called;
}

/** Every trigger that fires in a sentence of the masked text, by place of the act, then by precedence. Words may fire more than one. */
export function hitsIn(mask: string, sentence: Range): Hit[] {
  const words = mask.slice(sentence.start, sentence.end);
  const grams = GRAMS;
  grams.read(words);
  const excluded = new Map<Kind, Range[]>();
  const hits: Hit[] = [];
  for (const { armed, offsets } of calledBy(words, grams)) {
    const { kind, trigger, rank } = armed;
    for (const match of matches(trigger, words, offsets)) {
      const object = trigger.object?.exec(words.slice(Math.max(0, match.index - OBJECT_REACH), match.index));
      if (object === null) continue;
      const start = object ? Math.max(0, match.index - OBJECT_REACH) + object.index : match.index;
      const act = match[1] ?? match[0];
      const end = match.index + match[0].length;
      const actStart = trigger.actAt === 'start' ? match.index + match[0].indexOf(act) : end - act.length;
      // "a half-built plant" tells what it is, not what is done.
      if (words[actStart - 1] === '-') continue;
      if (trigger.activeOnly.has(act) && UNDERGONE.test(words.slice(Math.max(0, actStart - 24), actStart))) continue;
      if (crossesStop(match[0]) || isPrecluded(words.slice(0, actStart))) continue;
      const barred = excluded.get(kind) ?? excludedIn(kind, words, grams);
      excluded.set(kind, barred);
      if (barred.some((range) => overlaps(range, { start, end }))) continue;
      hits.push({
        kind,
        trigger,
        rank,
        start: sentence.start + start,
        end: sentence.start + end,
        act: { start: sentence.start + actStart, end: sentence.start + actStart + act.length },
      });
    }
  }
  return hits.sort((a, b) => a.act.start - b.act.start || a.rank - b.rank);
}
