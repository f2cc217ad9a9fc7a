import { type Crossed, everyTwo, type Range } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import { keyOf } from '../parties.ts';
import type { Told } from '../read-scene.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statement.ts';
import { likeliestType, type Odds, telling } from './models.ts';
import { tenths } from './tenths.ts';

/** Likelihood from which a sentence is held to tell something of its own. */
export const OWN = 0.4;

/** A sentence below the lead, and what speaks for and against its telling something of its own. */
export interface OpeningTelling {
  readonly told: Told;
  readonly features: Crossed;
}

type Say = (feature: string | false, value?: number) => void;

/** Features in the making; what does not hold is left out. */
interface Voice {
  readonly say: Say;
  /** The same for one that weighs otherwise beside each other such one. */
  readonly cross: (feature: string, value?: number) => void;
}

/** What its words likely tell. */
function sayOdds(odds: (stretch: Range) => Odds, { sentence, clauses }: Told, { say, cross }: Voice): void {
  const whole = odds(sentence);
  const [first, second] = [...whole].filter(([tells]) => tells !== 'none' && tells !== 'more').sort((a, b) => b[1] - a[1]);
  cross(`none:${tenths(whole.get('none'))}`);
  cross(`more:${tenths(whole.get('more'))}`);
  say('act', 2 * telling(whole));
  if (first) {
    cross(`act:${tenths(first[1])}`);
    say(`act:${first[0]}`);
    say(`act:${first[0]} ${tenths(first[1]) >> 1}`);
  }
  say(`second:${tenths(second?.[1])}`);
  const inClause = Math.max(0, ...clauses.map((clause) => likeliestType(odds(clause)).p));
  cross(`clause:${tenths(inClause)}`);
  say('clause', 2 * inClause);
}

/** What of it is of what the article is about, and what is new: `before` are the names above it. */
function sayNews(
  scene: Scene,
  { sentence, parties, clauses, references }: Told,
  main: Happening | undefined,
  before: ReadonlySet<string>,
  { say, cross }: Voice,
): void {
  const quoteOf = (i: number): string => scene.mentions[i]?.quote ?? '';
  const cast = new Set(main?.statements.flatMap((s) => s.cast.parties.map(keyOf)));
  const known = new Set([...(main?.figures.keys() ?? [])].map(quoteOf));
  const acting = parties.filter((p) => p.stance === 'acts');
  const firms = acting.filter((p) => p.nature === 'firm');
  const fresh = acting.filter((p) => !before.has(keyOf(p)));
  const share = <T>(all: readonly T[], of: (each: T) => boolean): string => {
    const some = all.filter(of).length;
    return all.length === 0 ? 'none' : some === all.length ? 'main' : some > 0 ? 'both' : 'other';
  };
  say(`firms:${Math.min(3, firms.length)}`);
  cross(`firms:${share(firms, (p) => cast.has(keyOf(p)))}`, 1.5);
  cross(fresh.length > 0 ? 'names:new' : 'names:told');
  say(fresh.some((p) => p.nature === 'firm') && 'firms:new');
  const kindOf = (i: number): string | undefined => scene.mentions[i]?.kind;
  const figures = sentence.mentions.filter((i) => kindOf(i) === 'money' || kindOf(i) === 'quantity');
  say(`figures:${Math.min(4, figures.length)}`, 1.5);
  cross(`figures:${share(figures, (i) => known.has(quoteOf(i)))}`, 1.5);
  say(figures.some((i) => kindOf(i) === 'money') && 'has:money');
  say(figures.some((i) => kindOf(i) === 'quantity') && 'has:quantity');
  cross(`dates:${Math.min(2, sentence.mentions.filter((i) => kindOf(i) === 'date').length)}`, 1.5);
  const reference = clauses[0] && references.get(clauses[0]);
  const leaning = reference && (reference.thing ? 'thing' : reference.parties.some((p) => cast.has(keyOf(p))) ? 'main' : 'other');
  cross(`leans:${leaning ?? 'no'}`, 1.5);
}

/** What the rules made of it: `stated` are its statements, `earlier` the happenings that began above it. */
function sayRules(stated: readonly Statement[], begins: boolean, earlier: number, { say, cross }: Voice): void {
  cross(begins ? 'rules:begins' : stated.length > 0 ? 'rules:goes on' : 'rules:nothing', 2);
  for (const { frame, background } of stated) {
    say(frame.hit.trigger.name === 'gist' ? 'rules:gist' : 'rules:trigger');
    say(background && 'rules:background');
  }
  cross(`told:${Math.min(3, earlier)}`);
}

/** Every sentence below the lead with what tells whether it reports something beside what the article is about. */
export function openingTellings(
  scene: Scene,
  { tolds, happenings }: { readonly tolds: readonly Told[]; readonly happenings: readonly Happening[] },
  main: Happening | undefined,
): OpeningTelling[] {
  const about = main?.statements[0]?.type ?? 'none';
  const before = new Set<string>();
  const stated = Map.groupBy(
    happenings.flatMap(({ statements }) => statements),
    (s) => s.frame.sentence,
  );
  const begun = Map.groupBy(happenings, ({ statements }) => statements[0]?.frame.sentence);
  let earlier = 0;
  return tolds.flatMap((told): OpeningTelling[] => {
    const { sentence, odds } = told;
    const alone = new Map<string, number>();
    const crossed: string[] = [];
    const say: Say = (feature, value = 1) => void (feature !== false && alone.set(feature, value));
    const voice: Voice = {
      say,
      cross(feature, value) {
        crossed.push(feature);
        say(feature, value);
      },
    };
    if (sentence.standing === 'body' && odds) {
      sayOdds(odds, told, voice);
      const { type } = likeliestType(odds(sentence));
      voice.cross(type === about ? 'type:main' : 'type:other', 1.5);
      say(`type:${type} beside ${about}`);
      say(`index:${Math.min(12, sentence.index)}`);
      say('index', Math.min(20, sentence.index) / 10);
      say(`below:${Math.min(5, scene.sentences.length - sentence.index)}`);
      say(`kind:${sentence.kind}`);
      sayNews(scene, told, main, before, voice);
      sayRules(stated.get(sentence) ?? [], begun.has(sentence), earlier, voice);
    }
    for (const party of told.parties) if (party.stance === 'acts') before.add(keyOf(party));
    earlier += begun.get(sentence)?.length ?? 0;
    return alone.size > 0 ? [{ told, features: { alone, together: everyTwo(crossed) } }] : [];
  });
}
