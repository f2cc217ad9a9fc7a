import { contains, type EventType } from '@gigawire/domain';
import type { Frame } from '../frame.ts';
import type { Happening } from '../happening.ts';
import { countryOfZone } from '../outlet-homes.ts';
import { keyOf, type Party } from '../parties.ts';
import type { Told } from '../read-scene.ts';
import type { Stage } from '../stage.ts';
import { called } from './called.ts';
import type { CountryTelling } from './country-features.ts';
import { type PartyTelling, sortOf, wordsBeside } from './party-features.ts';
import { wordsIn } from './tokens.ts';
import { type Standing, standingTo, type Tracks } from './tracks.ts';

/** A happening told below the lead, beside what its article is about. */
export interface Aside {
  readonly stage: Stage;
  /** The sentence that tells it best. */
  readonly told: Told;
  readonly happening: Happening;
  readonly main: Happening | undefined;
  readonly tracks: Tracks;
}

const typeOf = ({ happening }: Aside): EventType => happening.statements[0]?.type ?? 'market';

const castOf = (happening: Happening | undefined): readonly Party[] => happening?.statements.flatMap((s) => s.cast.parties) ?? [];

/** Features in the making; what does not hold is left out. */
function features(): { readonly all: Map<string, number>; readonly say: (feature: string | false, value?: number) => void } {
  const all = new Map<string, number>();
  return { all, say: (feature, value = 1) => void (feature !== false && all.set(feature, value)) };
}

/** Between an owner and what they mean to do. */
const OWNED = /^'s? (?:[a-z-]+ ){0,2}$/;

/** "India's plans to develop 30 GWh". */
const ownsAct = ({ scene, hit }: Frame, party: Party): boolean => OWNED.test(scene.mask.slice(party.end, hit.act.start));

/** How long ago, as far as it matters. */
const LONG = 6;
/** Named only further down, and nowhere. */
const LATER = 9;
const NOWHERE = -1;

const lastOf = ({ since }: Standing, isNamed: boolean): number => (since === null ? (isNamed ? LATER : NOWHERE) : Math.min(LONG, since));

/** Everybody in question for an aside: those its sentence names, those it may lean on, and those the article is about. */
export function asidePartyTellings(aside: Aside): PartyTelling[] {
  const { told, happening, main, tracks } = aside;
  const { sentence, parties, references, clauses, meant } = told;
  const type = typeOf(aside);
  const frame = happening.statements[0]?.frame;
  const leaning = clauses.flatMap((c) => references.get(c)?.parties ?? []);
  const keys = (some: readonly Party[]): ReadonlySet<string> => new Set(some.map(keyOf));
  const [claimed, about, leant, before] = [keys(castOf(happening)), keys(castOf(main)), keys(leaning), keys(meant)];
  const acting = parties.filter((p) => p.stance === 'acts');
  const firms = acting.filter((p) => p.nature === 'firm').length;
  const inClause = frame === undefined ? 0 : acting.filter((p) => contains(frame.clause, p)).length;
  const opening = wordsIn(sentence, sentence).slice(0, 2);
  const reference = clauses[0] && references.get(clauses[0]);
  const leans = reference ? (reference.thing ? 'thing' : 'names') : 'no';
  const found = new Map<string, { readonly party: Party; readonly here: boolean }>();
  for (const party of parties) if (!found.has(keyOf(party))) found.set(keyOf(party), { party, here: true });
  for (const party of [...leaning, ...meant, ...castOf(main)])
    if (!found.has(keyOf(party))) found.set(keyOf(party), { party, here: false });
  return [...found].map(([key, { party, here }], place): PartyTelling => {
    const { all, say } = features();
    const sort = sortOf(party);
    const where = here ? 'here' : 'away';
    const whose = about.has(key) ? 'main' : 'other';
    const stance = here ? party.stance : '';
    say(`${where}:${sort} ${stance}`, 1.5);
    say(`${where}:${sort} ${stance} ${type}`);
    say(`${claimed.has(key) ? 'claimed' : 'left'} ${where}`, 1.5);
    say(`${whose} ${where}`, 1.5);
    say(leant.has(key) && `leant ${where}`, 1.5);
    say(before.has(key) && `before ${where}`);
    say(`firms:${Math.min(2, firms)} ${where} ${sort} ${whose}`, 1.5);
    say(`acting:${Math.min(2, acting.length)} ${where} ${sort}`);
    say(`leans:${leans} ${where} ${whose} ${leant.has(key) ? 'leant' : ''}`, 1.5);
    say(`opens:${opening.join(' ')} ${where} ${whose}`, 0.7);
    say(`opens:${opening[0]} ${where} ${whose}`, 0.7);
    say(`${type} ${where} ${sort}`);
    for (const name of called(party)) say(name);
    say(`place:${Math.min(3, place)} ${where}`);
    const besides = standingTo(tracks.byName.get(key), sentence);
    const last = lastOf(besides, besides.times > 0);
    say(`times:${Math.min(4, besides.times)} ${where} ${sort}`);
    say(`last:${last} ${where} ${sort}`);
    say(`last:${last} ${where} leans ${leans}`);
    say(`front:${Math.min(2, besides.front)} ${where} ${sort}`);
    say(`near:${Math.min(2, besides.near)} ${where} ${sort}`);
    if (here) {
      const side = frame === undefined ? 'no clause' : contains(frame.clause, party) ? 'in clause' : 'beside clause';
      say(side);
      // "SK is building a plant, and Rivian will": each clause has its own.
      say(`${side} of ${Math.min(2, inClause)} ${sort}`, 1.5);
      say(`${side} of ${Math.min(2, inClause)} ${stance} ${frame?.clause.link}`);
      say(frame !== undefined && (party.end <= frame.hit.act.start ? 'ahead of act' : 'behind act'));
      const { ahead, behind } = wordsBeside(told, party);
      say(`ahead:${ahead.at(-1) ?? '^'}`, 0.8);
      say(`ahead:${ahead.join(' ')}`, 0.5);
      say(`behind:${behind[0] ?? '$'}`, 0.8);
      say(`behind:${behind.join(' ')}`, 0.5);
    }
    return { party, features: all, owns: here && frame !== undefined && ownsAct(frame, party) };
  });
}

/** Steps in which a country's share of all that is named is told. */
const FIFTHS = 5;

/** Every country in question for an aside: those of its sentence and of the `actors` held to take part, and those of what the article is about; `claimed` are those the rules count. */
export function asideCountryTellings(
  aside: Aside,
  claimed: readonly string[],
  actors: readonly { readonly country: string | null }[],
): CountryTelling[] {
  const { stage, told, happening, main, tracks } = aside;
  const type = typeOf(aside);
  const clause = happening.statements[0]?.frame.clause;
  const homes = new Set(actors.flatMap((a) => a.country ?? []));
  const about = new Set(main?.statements.flatMap((s) => s.countries) ?? []);
  const named = new Set(told.parties.flatMap((p) => (p.stance !== 'stands-by' && p.country !== null ? [p.country] : [])));
  const others = told.parties.flatMap((p) => p.country ?? []);
  const codes = new Set([...claimed, ...homes, ...about, ...others, ...(stage.home === null ? [] : [stage.home]), ...stage.pair]);
  const mains = new Set(castOf(main).map(keyOf));
  const outlet = countryOfZone(happening.statements[0]?.frame.scene.article.zone ?? null);
  return [...codes].map((code): CountryTelling => {
    const { all, say } = features();
    const here = told.parties.filter((p) => p.country === code);
    const where = here.length > 0 ? 'here' : 'away';
    const whose = about.has(code) ? 'main' : 'other';
    const standing = `${homes.has(code) ? 'home' : 'no home'} ${where} ${whose}`;
    const isClaimed = claimed.includes(code);
    say(standing, 2);
    say(`code:${code}`);
    say(`code:${code} ${standing}`);
    say(`${standing} ${type}`);
    say(`${standing} named ${Math.min(2, named.size)}`, 1.5);
    say(`${standing} actors ${Math.min(2, homes.size)}`, 1.5);
    say(`${isClaimed ? 'claimed' : 'left'}:${Math.min(3, claimed.length)}`, 1.5);
    const track = tracks.byCountry.get(code);
    const besides = standingTo(track, told.sentence);
    const share = Math.floor((FIFTHS * (track?.at.length ?? 0)) / Math.max(1, tracks.whole));
    const last = lastOf(besides, track !== undefined);
    for (const whence of [where, standing]) {
      say(`share:${share} ${whence}`);
      say(`last:${last} ${whence}`);
      say(`near:${Math.min(2, besides.near)} ${whence}`);
    }
    say(`front:${Math.min(2, besides.front)} ${where} ${whose}`);
    say(`front:${Math.min(2, besides.front)} ${standing}`);
    say(outlet === code && `outlet ${where} ${whose}`);
    say(outlet === code && `outlet ${where} ${homes.size > 0 ? 'homes' : 'no homes'} ${type}`);
    say(stage.home === code && `only one ${where}`);
    say(stage.pair.includes(code) && `pair ${where}`);
    say(`about:${Math.min(3, about.size)} ${whose}`);
    for (const party of here) {
      const sort = sortOf(party);
      say(`${sort} ${party.stance}`);
      say(`${sort} ${party.stance} ${type}`);
      say(`${sort} ${mains.has(keyOf(party)) ? 'main' : 'other'}`);
      say(clause !== undefined && (contains(clause, party) ? 'in clause' : 'beside clause'));
      const ahead = wordsBeside(told, party).ahead.at(-1) ?? '^';
      say(`ahead:${ahead}`, 0.8);
      say(`ahead:${ahead} ${sort}`, 0.6);
    }
    return { code, claimed: isClaimed, features: all };
  });
}
