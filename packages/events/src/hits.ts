import { overlaps, type Range } from '@gigawire/domain';
import { KINDS } from './kinds/kinds.ts';
import type { Kind, Need, Trigger } from './kinds/kind.ts';
import { isPrecluded } from './precluded.ts';

/** Words of a sentence that fired a trigger; ranges are in the text. */
export interface Hit extends Range {
  readonly kind: Kind;
  readonly trigger: Trigger;
  /** Place of the kind in the order of precedence. */
  readonly rank: number;
  readonly act: Range;
}

interface Armed {
  readonly kind: Kind;
  readonly trigger: Trigger;
  readonly rank: number;
}

/** Triggers by anchor word: a sentence pays only for the triggers its own words call. */
const BY_ANCHOR = ((): ReadonlyMap<string, readonly Armed[]> => {
  const index = new Map<string, Armed[]>();
  for (const [rank, kind] of KINDS.entries()) {
    for (const trigger of kind.triggers) {
      const armed: Armed = { kind, trigger, rank };
      for (const anchor of trigger.anchors) index.set(anchor, [...(index.get(anchor) ?? []), armed]);
    }
  }
  return index;
})();

const WORD = /[a-z]+/g;

const crossesStop = (frame: string): boolean => /;|\s(?:while|whereas|although)\s/.test(frame);

const UNDERGONE = /\b(?:is|are|was|were|be|been|being|gets?|got)(?: [a-z]+ly| also| now| not| to be| since)? $/;

/** Characters before a passive in which its object stands, the object itself included. */
const OBJECT_REACH = 100;

/** Every match of a trigger: where its anchors stand, or anywhere. Frames may overlap: the next act can stand inside this one's frame. */
function* matches({ pattern, actAt }: Trigger, words: string, offsets: readonly number[]): Generator<RegExpExecArray> {
  if (pattern.sticky) {
    for (const offset of offsets) {
      pattern.lastIndex = offset;
      const match = pattern.exec(words);
      if (match) yield match;
    }
    return;
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    pattern.lastIndex = match.index + Math.max(1, actAt === 'start' ? (match[1]?.length ?? 1) : match[0].length);
    yield match;
  }
}

/** Where a kind's exclusions stand in a sentence. */
function excludedIn(kind: Kind, words: string): Range[] {
  return kind.exclusions.flatMap((exclusion) =>
    [...words.matchAll(exclusion)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
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

const PAIRED = /\b(?:the two|both|joint|bilateral)\b/;

function signsIn(words: string): number {
  let signs = 0;
  for (const sign of words.match(/[\ue000-\ue006]/g) ?? []) {
    const code = sign.charCodeAt(0) - 0xe000;
    signs |= code > 2 ? NAME : 1 << code;
  }
  // "The two prime ministers" name two states (unnamed-pair.ts).
  return PAIRED.test(words) ? signs | NAME : signs;
}

const possible = (trigger: Trigger, signs: number): boolean =>
  trigger.needs.every((need) => {
    const asked = SIGNS[need];
    return asked === undefined || (asked & signs) !== 0;
  });

/** The triggers that a sentence's words call and its mentions allow, each with the places of its anchors. */
function calledBy(words: string): Map<Armed, number[]> {
  const called = new Map<Armed, number[]>();
  const signs = signsIn(words);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(words); match !== null; match = WORD.exec(words)) {
    for (const armed of BY_ANCHOR.get(match[0]) ?? []) {
      const offsets = called.get(armed);
      if (offsets) offsets.push(match.index);
      else if (possible(armed.trigger, signs)) called.set(armed, [match.index]);
    }
  }
  return called;
}

/** Every trigger that fires in a sentence of the masked text, by place of the act, then by precedence. Words may fire more than one. */
export function hitsIn(mask: string, sentence: Range): Hit[] {
  const words = mask.slice(sentence.start, sentence.end);
  const excluded = new Map<Kind, Range[]>();
  const hits: Hit[] = [];
  for (const [armed, offsets] of calledBy(words)) {
    const { kind, trigger } = armed;
    for (const match of matches(trigger, words, offsets)) {
      const object = trigger.object?.exec(words.slice(Math.max(0, match.index - OBJECT_REACH), match.index));
      if (object === null) continue;
      const start = object ? Math.max(0, match.index - OBJECT_REACH) + object.index : match.index;
      const act = match[1] ?? match[0];
      const end = match.index + match[0].length;
      const actStart = trigger.actAt === 'start' ? match.index + match[0].indexOf(act) : end - act.length;
      if (trigger.activeOnly.has(act) && UNDERGONE.test(words.slice(Math.max(0, actStart - 24), actStart))) continue;
      if (crossesStop(match[0]) || isPrecluded(words.slice(0, actStart))) continue;
      const barred = excluded.get(kind) ?? excludedIn(kind, words);
      excluded.set(kind, barred);
      if (barred.some((range) => overlaps(range, { start, end }))) continue;
      hits.push({
        ...armed,
        start: sentence.start + start,
        end: sentence.start + end,
        act: { start: sentence.start + actStart, end: sentence.start + actStart + act.length },
      });
    }
  }
  return hits.sort((a, b) => a.act.start - b.act.start || a.rank - b.rank);
}
