import { type Features, magnitude, type Mention, UNITS } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import { keyOf } from '../parties.ts';
import type { Told } from '../read-scene.ts';
import type { Scene } from '../scene.ts';
import { stemOf } from './stem.ts';
import { tenths } from './tenths.ts';
import { tokensOf } from './tokens.ts';

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

/** Kind of a figure, and its size in base units; null for what is no figure. */
function measure(mention: Mention | undefined): { readonly kind: string; readonly size: number | null } | null {
  if (mention?.kind === 'money')
    return { kind: mention.value.rate === null ? mention.value.currency : 'rate', size: magnitude(mention.value) };
  if (mention?.kind !== 'quantity') return null;
  const size = magnitude(mention.value);
  return {
    kind: mention.value.kind.replace('_per_year', ''),
    size: size === null ? null : size * (UNITS[mention.value.unit]?.factor ?? 1),
  };
}

/** Every figure of an article with what tells whether it is one of the main happening's. */
export function figureTellings(scene: Scene, tolds: readonly Told[], happenings: readonly Happening[], main: Happening): FigureTelling[] {
  const type = main.statements[0]?.type ?? 'market';
  const cast = new Set(main.statements.flatMap((s) => s.cast.parties.map(keyOf)));
  const first = Math.min(...main.statements.map((s) => s.frame.sentence.index));
  const front = [...main.figures.keys()].flatMap((i) => measure(scene.mentions[i]) ?? []);
  const owners = new Map<number, Happening>();
  for (const happening of happenings) for (const index of happening.figures.keys()) if (!owners.has(index)) owners.set(index, happening);
  return tolds.flatMap((told) => {
    const { sentence, parties, clauses, references } = told;
    const figures = sentence.mentions.filter((i) => measure(scene.mentions[i]) !== null);
    if (figures.length === 0) return [];
    const words = tokensOf(scene, sentence, sentence);
    const stems = [...new Set(words.map(stemOf))];
    const firms = parties.filter((p) => p.stance === 'acts' && p.nature === 'firm');
    const reference = clauses[0] ? references.get(clauses[0]) : null;
    const odds = told.odds?.(sentence);
    return figures.map((index): FigureTelling => {
      const mention = scene.mentions[index];
      const mine = measure(mention);
      const features = new Map<string, number>();
      const say = (name: string, value = 1): void => void features.set(name, value);
      const kind = mention?.kind === 'money' ? (mine?.kind === 'rate' ? 'rate' : 'money') : (mine?.kind ?? '');
      say(`kind:${kind}`);
      say(`kind:${kind} ${type}`);
      say(`standing:${sentence.standing}`, 1.5);
      say(`paragraph:${Math.min(6, sentence.paragraph)}`);
      say(`behind:${Math.min(8, sentence.index - first)}`);
      if (odds) {
        say(`more:${tenths(odds.get('more'))}`, 1.5);
        say(`none:${tenths(odds.get('none'))}`);
        say(`of type:${tenths(odds.get(type))}`);
      }
      if (told.opens !== null) say(`opens:${tenths(told.opens)}`, 2);
      const by = owners.get(index);
      const claim = by === undefined ? 'nobody' : by === main ? 'main' : 'other';
      say(`claim:${claim}`, 2);
      const telling = by?.statements[0];
      if (by && by !== main && telling) {
        say(`claim:${telling.type}`);
        say(`claim:${telling.type} beside ${type}`);
        if (telling.background) say('claim:background', 1.5);
        say(`claim:weight ${Math.floor(10 * telling.frame.hit.trigger.weight)}`);
      }
      say(
        firms.length === 0
          ? 'firms:none'
          : firms.every((p) => cast.has(keyOf(p)))
            ? 'firms:same'
            : firms.some((p) => cast.has(keyOf(p)))
              ? 'firms:both'
              : 'firms:others',
        2,
      );
      if (firms[0]) say(cast.has(keyOf(firms[0])) ? 'first:same' : 'first:other');
      if (reference)
        say(reference.thing ? 'leans:thing' : reference.parties.some((p) => cast.has(keyOf(p))) ? 'leans:same' : 'leans:other', 1.5);
      const alike = front.filter((f) => f.kind === mine?.kind);
      const same = alike.some(
        (f) => f.size !== null && mine?.size !== null && mine !== null && Math.abs(f.size - mine.size) <= 0.02 * f.size,
      );
      say(alike.length === 0 ? 'front:none' : same ? 'front:same' : 'front:other', claim === 'main' ? 0.5 : 2);
      if (mention) {
        const before = tokensOf(scene, sentence, { start: Math.max(sentence.start, mention.start - REACH), end: mention.start }).slice(
          -BEFORE,
        );
        const after = tokensOf(scene, sentence, { start: mention.end, end: Math.min(sentence.end, mention.end + REACH) }).slice(0, AFTER);
        before.reverse().forEach((token, i) => say(`before:${i} ${stemOf(token)}`, 0.8));
        after.forEach((token, i) => say(`after:${i} ${stemOf(token)}`, 0.8));
        for (const token of before) say(`near:${stemOf(token)}`, 0.6);
      }
      for (const stem of stems) say(`1:${stem}`, 0.35);
      say(`opens:${words.slice(0, 2).join(' ')}`, 0.7);
      return { index, told, by, features };
    });
  });
}
