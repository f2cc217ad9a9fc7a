import { contains, type Features } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import { countryOfZone } from '../outlet-homes.ts';
import type { Told } from '../read-scene.ts';
import type { Scene } from '../scene.ts';
import type { Stage } from '../stage.ts';
import { stemsIn } from './tokens.ts';

/** A country an article names or leans on, and what speaks for and against its being one of those the article is about. */
export interface CountryTelling {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The rules count it. */
  readonly claimed: boolean;
  readonly features: Features;
}

/** Characters in which the word before a country is looked for. */
const REACH = 24;
/** Sentences from the top that are told from those below. */
const EARLY = 5;

/** Every country of an article with what tells whether the happening it is about is there, or somebody's from there; `claimed` are those the rules count. */
export function countryTellings(
  { scene, tolds, stage }: { readonly scene: Scene; readonly tolds: readonly Told[]; readonly stage: Stage },
  main: Happening,
  claimed: readonly string[],
): CountryTelling[] {
  const type = main.statements[0]?.type ?? 'market';
  const outlet = countryOfZone(scene.article.zone ?? null);
  const cast = new Set(main.statements.flatMap((s) => s.cast.parties.map((p) => p.name)));
  const found = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  const featuresOf = (code: string): Map<string, number> => {
    const known = found.get(code) ?? new Map<string, number>();
    found.set(code, known);
    return known;
  };
  for (const code of claimed) featuresOf(code);
  for (const { sentence, parties } of tolds) {
    for (const party of parties) {
      if (party.country === null) continue;
      const features = featuresOf(party.country);
      counts.set(party.country, (counts.get(party.country) ?? 0) + 1);
      const where = sentence.standing !== 'body' ? sentence.standing : sentence.index <= EARLY ? 'early' : 'late';
      const nature = party.nature === 'state' || party.nature === 'firm' || party.nature === 'bank' ? party.nature : 'other';
      features.set(`${where}:${nature} ${party.stance}`, 1);
      if (where !== 'late') features.set(`${where}:${nature} ${party.stance} ${type}`, 0.7);
      if (cast.has(party.name)) features.set(`cast:${nature} ${party.stance}`, 1);
      for (const { frame } of main.statements)
        if (frame.sentence === sentence) features.set(contains(frame.clause, party) ? `clause:${nature} ${party.stance}` : 'sentence', 1);
      if (where === 'late') continue;
      const [before] = stemsIn(sentence, { start: Math.max(sentence.start, party.start - REACH), end: party.start }).slice(-1);
      features.set(`before:${before ?? '^'}`, 0.7);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const whole = ranked.reduce((sum, [, n]) => sum + n, 0);
  return [...found].map(([code, features]): CountryTelling => {
    const own = claimed.includes(code);
    features.set(own ? 'claimed' : 'not claimed', 2);
    features.set(`${own ? 'claimed' : 'not claimed'} ${type}`, 0.7);
    features.set(`beside:${Math.min(3, claimed.length - Number(own))} ${own ? 'claimed' : 'not'}`, 1);
    const rank = ranked.findIndex(([c]) => c === code);
    features.set(`rank:${rank < 0 ? 'none' : Math.min(4, rank)}`, 1);
    features.set(`share:${Math.floor((5 * (counts.get(code) ?? 0)) / Math.max(1, whole))}`, 1);
    features.set(`times:${Math.min(6, counts.get(code) ?? 0)}`, 0.7);
    features.set(`code:${code}`, 1);
    features.set(`code:${code} ${own ? 'claimed' : 'not'}`, 1);
    if (code === outlet) features.set('outlet', 1);
    if (stage.pair.includes(code)) features.set('pair', 1);
    if (code === stage.home) features.set('home', 1);
    return { code, claimed: own, features };
  });
}
