import { type EventStatus, type EventType, type Features, type FigureRole, type Mention } from '@gigawire/domain';
import type { Told } from '../read-scene.ts';
import type { Scene } from '../scene.ts';
import { measure, type Measure, sayWords } from './figure-features.ts';
import { wordsIn } from './tokens.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A figure of a report, and what speaks for each role. */
export interface FigureRoleTelling {
  /** Index of the mention. */
  readonly index: number;
  /** By the rules. */
  readonly ruled: FigureRole;
  readonly features: Features;
}

type Say = (feature: string, value?: number) => void;

interface Counted extends Measure {
  readonly index: number;
  readonly mention: Mention;
}

/** Characters before and behind a figure in which the words beside it are looked for. */
const AHEAD = 60;
const BEHIND = 80;

/** Words between two figures of a kind by which one is what the other was: "from 80 GWh to 120 GWh". */
const BETWEEN = 4;

/** What stands between a figure and the nearest one of its kind on a side, and which of them is larger. */
function sayNeighbour({ sentence }: Told, side: 'last' | 'next', mine: Counted, other: Counted | undefined, say: Say): void {
  if (!other) return say(`${side}:none`);
  const [first, second] = side === 'last' ? [other, mine] : [mine, other];
  const words = wordsIn(sentence, { start: first.mention.end, end: second.mention.start });
  say(`${side}:${words.length <= BETWEEN ? words.join(' ') : 'far'}`);
  for (const word of words.slice(-BETWEEN)) say(`${side} with:${word}`, 0.6);
  if (mine.size !== null && other.size !== null)
    say(`${side}:${mine.size > other.size ? 'smaller' : mine.size < other.size ? 'larger' : 'equal'}`);
}

const DATED = /^<(?:by|ahead|past)>$/;

/** The words beside it as they follow one another, and the days told with it. */
function sayRuns(
  { sentence }: Told,
  mention: Mention,
  { kind, type }: { readonly kind: string; readonly type: EventType },
  say: Say,
): void {
  const before = wordsIn(sentence, { start: Math.max(sentence.start, mention.start - AHEAD), end: mention.start });
  const after = wordsIn(sentence, { start: mention.end, end: Math.min(sentence.end, mention.end + BEHIND) });
  say(`before:${before.slice(-2).join(' ')}`, 0.8);
  say(`before:${before.slice(-3).join(' ')}`, 0.6);
  say(`before:${before.at(-1) ?? '^'} ${kind}`, 0.8);
  say(`after:${after.slice(0, 2).join(' ')}`, 0.8);
  say(`after:${after[0] ?? '$'} ${kind}`, 0.8);
  const [earlier, later] = [before.findLast((t) => DATED.test(t)) ?? 'no', after.find((t) => DATED.test(t)) ?? 'no'];
  say(`dated:${later} ${kind}`);
  say(`dated:${later} ${type}`);
  say(`dated before:${earlier} ${type}`);
}

/** Every figure of a report with what tells its role. `roles` are those of the rules, by index of the mention. */
export function figureRoleTellings(
  scene: Scene,
  { type, status, whereabouts }: { readonly type: EventType; readonly status: EventStatus; readonly whereabouts: Whereabouts },
  roles: Readonly<Record<number, FigureRole>>,
): FigureRoleTelling[] {
  const of = (indexes: readonly number[]): Counted[] =>
    indexes.flatMap((index) => {
      const mention = scene.mentions[index];
      const size = measure(mention);
      return mention && size ? [{ ...size, index, mention }] : [];
    });
  const all = of(Object.keys(roles).map(Number));
  const sizes = new Map(
    [...Map.groupBy(all, (f) => f.kind)].map(([kind, figures]) => [kind, figures.flatMap((f) => f.size ?? []).sort((a, b) => a - b)]),
  );
  return all.flatMap((mine): FigureRoleTelling[] => {
    const told = whereabouts.byMention.get(mine.index);
    const ruled = roles[mine.index] ?? 'total';
    if (!told) return [];
    const { sentence } = told;
    const features = new Map<string, number>();
    const say: Say = (feature, value = 1) => void features.set(feature, value);
    const money = mine.mention.kind === 'money';
    const kind = money ? (mine.kind === 'rate' ? 'rate' : 'money') : mine.kind;
    say(`ruled:${ruled}`, 1.5);
    say(`ruled:${ruled} ${type}`, 1.5);
    say(`ruled:${ruled} ${kind}`);
    say(`kind:${kind} ${type}`);
    say(`status:${status} ${type}`);
    say(`status:${status} ${kind}`);
    say(`standing:${sentence.standing}`, 0.5);
    const { mention } = mine;
    if (mention.kind === 'money' || mention.kind === 'quantity') {
      say(`qualifier:${mention.value.qualifier ?? 'none'}`, 0.7);
      say(`change:${mention.value.change ?? 'none'}`);
    }
    sayWords(told, mention, say);
    sayRuns(told, mention, { kind, type }, say);
    const beside = of(sentence.mentions).filter((f) => f.kind === mine.kind);
    const at = beside.findIndex((f) => f.index === mine.index);
    sayNeighbour(told, 'last', mine, beside[at - 1], say);
    sayNeighbour(told, 'next', mine, beside[at + 1], say);
    const alike = sizes.get(mine.kind) ?? [];
    say(`alike:${Math.min(3, alike.length - 1)} ${type}`);
    if (alike.length > 1 && mine.size !== null) {
      const place = mine.size === alike.at(-1) ? 'largest' : mine.size === alike[0] ? 'smallest' : 'between';
      say(`size:${place} ${type}`);
    }
    return [{ index: mine.index, ruled, features }];
  });
}
