import { contains, type EventType, type Features } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import { isState } from '../natures.ts';
import { keyOf, type Party } from '../parties.ts';
import type { Told } from '../read-scene.ts';
import { called } from './called.ts';
import { sharedWith, type Tellers, tellersOf } from './tellers.ts';
import { tenths } from './tenths.ts';
import { stemsIn } from './tokens.ts';

/** Somebody an article names, and what speaks for and against their taking part in what is told. */
export interface PartyTelling {
  readonly party: Party;
  readonly features: Features;
  /** The act is told as its own, where the text says so: "Japan watches India's plans to build …". */
  readonly owns?: boolean;
}

/** What somebody is, as coarsely as it matters for taking part. */
export function sortOf({ nature }: Party): string {
  if (isState(nature)) return 'state';
  return nature === 'firm' || nature === 'bank' || nature === 'press' ? nature : 'other';
}

/** Characters in which the words beside a name are looked for. */
const REACH = 40;

/** The stems of the last two words before a name and of the first two behind it. */
export function wordsBeside({ sentence }: Told, party: Party): { readonly ahead: string[]; readonly behind: string[] } {
  const before = { start: Math.max(sentence.start, party.start - REACH), end: party.start };
  const after = { start: party.end, end: Math.min(sentence.end, party.end + REACH) };
  return {
    ahead: stemsIn(sentence, before).slice(-2),
    behind: stemsIn(sentence, after).slice(0, 2),
  };
}

/** Sentences from the top that are told from those below. */
const EARLY = 5;

interface Seen {
  readonly party: Party;
  readonly features: Map<string, number>;
  times: number;
}

type Say = (feature: string, value?: number) => void;

/** What an article is about, its type, and what tells it. */
interface Main {
  readonly happening: Happening;
  readonly type: EventType;
  readonly tellers: Tellers;
}

/** Whether a sentence below the lead is one of the happening's. */
function sayBelonging(where: string, { sentence, odds, opens }: Told, { happening, type, tellers }: Main, say: Say): void {
  if (opens !== null) say(`${where} opens:${tenths(opens)}`);
  const within = odds?.(sentence);
  if (within) {
    say(`${where} more:${tenths(within.get('more'))}`);
    say(`${where} none:${tenths(within.get('none'))}`);
    say(`${where} of type:${tenths(within.get(type))}`);
  }
  say(`${where} shares:${Math.min(5, sharedWith(tellers, sentence))}`);
  say(`${where} figures:${Math.min(2, sentence.mentions.filter((i) => happening.figures.has(i)).length)}`);
}

/** What is said of somebody where they are named. */
function sayWhere(told: Told, party: Party, main: Main, say: Say): void {
  const { standing, index } = told.sentence;
  const { statements } = main.happening;
  const where = standing !== 'body' ? standing : index <= EARLY ? 'early' : 'late';
  say(`${where}:${sortOf(party)} ${party.stance}`);
  if (standing === 'body') sayBelonging(where, told, main, say);
  const { ahead, behind } = wordsBeside(told, party);
  if (where === 'late') {
    say(`late:order ${Math.min(3, told.parties.indexOf(party))}`, 0.7);
    say(`late ahead:${ahead.at(-1) ?? '^'}`, 0.5);
    say(`late behind:${behind[0] ?? '$'}`, 0.5);
    return;
  }
  say(`${where}:${sortOf(party)} ${party.stance} ${statements[0]?.type}`, 0.7);
  say(`${where}:order ${Math.min(3, told.parties.indexOf(party))}`, 0.7);
  if (statements.some((s) => contains(s.frame.clause, party))) say(`${where}:in clause`);
  say(`ahead:${ahead.at(-1) ?? '^'}`, 0.7);
  say(`behind:${behind[0] ?? '$'}`, 0.7);
  say(`behind:${behind.join(' ')}`, 0.4);
}

/** Everybody an article names with what tells whether they take part in what it is about. */
export function partyTellings(tolds: readonly Told[], main: Happening): PartyTelling[] {
  const type = main.statements[0]?.type ?? 'market';
  const about: Main = { happening: main, type, tellers: tellersOf(main) };
  const claimed = new Set([...main.statements.flatMap((s) => s.cast.parties), ...main.joiners].map(keyOf));
  const seen = new Map<string, Seen>();
  for (const told of tolds) {
    for (const party of told.parties) {
      const known = seen.get(keyOf(party)) ?? { party, features: new Map<string, number>(), times: 0 };
      known.times += 1;
      seen.set(keyOf(party), known);
      sayWhere(told, party, about, (feature, value = 1) => void known.features.set(feature, value));
    }
  }
  const ranked = [...seen.values()].sort((a, b) => b.times - a.times);
  const ranks = (some: readonly Seen[]): ReadonlyMap<Party, number> => new Map(some.map(({ party }, rank) => [party, rank]));
  const [rank, rankOfFirms] = [ranks(ranked), ranks(ranked.filter(({ party }) => party.nature === 'firm'))];
  return [...seen].map(([key, { party, features, times }], place): PartyTelling => {
    const sort = sortOf(party);
    const claim = claimed.has(key) ? 'claimed' : 'left';
    const say = (feature: string, value = 1): void => void features.set(feature, value);
    say(`${claim} ${sort}`, 2);
    say(`${claim} ${sort} ${type}`);
    say(`claimed:${Math.min(3, claimed.size)} ${claim}`);
    say(`${sort} ${type}`);
    for (const name of called(party)) say(name);
    say(party.id === null ? 'unknown' : 'known');
    say(`times:${Math.min(5, times)}`);
    say(`rank:${Math.min(4, rank.get(party) ?? 4)}`);
    if (party.nature === 'firm') say(`rank of firms:${Math.min(4, rankOfFirms.get(party) ?? 4)}`);
    say(`place:${Math.min(5, place)}`);
    return { party, features };
  });
}
