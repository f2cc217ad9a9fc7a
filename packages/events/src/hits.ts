import type { Range } from '@gigawire/domain';
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

const ARMED: readonly Armed[] = KINDS.flatMap((kind, rank) => kind.triggers.map((trigger) => ({ kind, trigger, rank })));

/** Triggers by anchor word: a sentence pays only for the triggers its own words call. */
const BY_ANCHOR = ((): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [i, { trigger }] of ARMED.entries()) {
    for (const anchor of trigger.anchors) index.set(anchor, [...(index.get(anchor) ?? []), i]);
  }
  return index;
})();

const crossesStop = (frame: string): boolean => /;|\s(?:while|whereas|although)\s/.test(frame);

const UNDERGONE = /\b(?:is|are|was|were|be|been|being|gets?|got)(?: [a-z]+ly| also| now| not| to be| since)? $/;

/** Every match of a global pattern, without the copy of the pattern that matchAll makes. */
function* matches(pattern: RegExp, words: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    yield match;
    if (match[0] === '') pattern.lastIndex += 1;
  }
}

function voided(kind: Kind, words: string, from: number, to: number): boolean {
  for (const exclusion of kind.exclusions) {
    for (const match of matches(exclusion, words)) {
      if (match.index >= to) break;
      if (from < match.index + match[0].length) return true;
    }
  }
  return false;
}

/** Signs a sentence must hold for a need to be met at all; needs that a pronoun can meet are not among them. */
const SIGNS: Readonly<Partial<Record<Need, RegExp>>> = {
  money: /\ue000/,
  capacity: /\ue001/,
  figure: /[\ue000\ue001]/,
  'figure-or-date': /[\ue000-\ue002]/,
  'two-states': /[\ue003-\ue005]/,
  abroad: /[\ue003-\ue005]/,
};

const possible = (trigger: Trigger, words: string): boolean => trigger.needs.every((need) => SIGNS[need]?.test(words) ?? true);

/** The triggers that a sentence's words call and its mentions allow. */
function calledBy(words: string): Armed[] {
  const called = new Set<number>();
  for (const word of words.match(/[a-z]+/g) ?? []) {
    for (const i of BY_ANCHOR.get(word) ?? []) called.add(i);
  }
  return [...called].flatMap((i) => {
    const armed = ARMED[i];
    return armed && possible(armed.trigger, words) ? [armed] : [];
  });
}

/** Every trigger that fires in a sentence of the masked text, by place of the act, then by precedence. Words may fire more than one. */
export function hitsIn(mask: string, sentence: Range): Hit[] {
  const words = mask.slice(sentence.start, sentence.end);
  const hits: Hit[] = [];
  for (const armed of calledBy(words)) {
    for (const match of matches(armed.trigger.pattern, words)) {
      const act = match[1] ?? match[0];
      const end = match.index + match[0].length;
      const actStart = armed.trigger.actAt === 'start' ? match.index + match[0].indexOf(act) : end - act.length;
      if (armed.trigger.activeOnly.has(act) && UNDERGONE.test(words.slice(Math.max(0, actStart - 24), actStart))) continue;
      if (crossesStop(match[0]) || isPrecluded(words.slice(0, actStart)) || voided(armed.kind, words, match.index, end)) continue;
      hits.push({
        ...armed,
        start: sentence.start + match.index,
        end: sentence.start + end,
        act: { start: sentence.start + actStart, end: sentence.start + actStart + act.length },
      });
    }
  }
  return hits.sort((a, b) => a.act.start - b.act.start || a.rank - b.rank);
}
