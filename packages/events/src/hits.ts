import type { Range } from '@gigawire/domain';
import { KINDS } from './kinds/kinds.ts';
import type { Kind, Trigger } from './kinds/kind.ts';
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

function voided(kind: Kind, words: string, from: number, to: number): boolean {
  for (const exclusion of kind.exclusions) {
    for (const match of words.matchAll(exclusion)) {
      if (match.index < to && from < match.index + match[0].length) return true;
    }
  }
  return false;
}

/** Every trigger that fires in a sentence of the masked text, by place of the act, then by precedence. Hits that read the same words twice are kept. */
export function hitsIn(mask: string, sentence: Range): Hit[] {
  const words = mask.slice(sentence.start, sentence.end);
  const called = new Set<number>();
  for (const [word] of words.matchAll(/[a-z]+/g)) {
    for (const i of BY_ANCHOR.get(word) ?? []) called.add(i);
  }
  const hits: Hit[] = [];
  for (const i of called) {
    const armed = ARMED[i];
    if (!armed) continue;
    for (const match of words.matchAll(armed.trigger.pattern)) {
      const act = match[1] ?? match[0];
      const end = match.index + match[0].length;
      const actStart = armed.trigger.actAt === 'start' ? match.index + match[0].indexOf(act) : end - act.length;
      if (crossesStop(match[0]) || voided(armed.kind, words, match.index, end) || isPrecluded(words.slice(0, actStart))) continue;
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
