import type { Lexicon, LexiconOrganization } from '@gigawire/domain';
import { type Nature, natureByName, type Natures } from './natures.ts';

/** What the lexicon tells beyond names. */
export interface LexiconFacts {
  /** For each topic id the ids of what is broader. */
  readonly broader: ReadonlyMap<string, readonly string[]>;
  /** For organizations that deal in nothing else, by their ids, the topics of their trade. */
  readonly trades?: ReadonlyMap<string, readonly string[]>;
  /** For organizations that act for owners from abroad, by their ids, the homes of these. */
  readonly owners?: ReadonlyMap<string, readonly string[]>;
  /** Homes of companies by the names they go by, in lower case: a unit that no list has is named after its house ("Nitto Denko India"). */
  readonly houses?: ReadonlyMap<string, string>;
  /** For organizations that are not what their names say, by their ids, what they are. */
  readonly natures?: Natures;
}

/** For each technology and programme, the ids of every broader concept, near and far, sorted; itself is not among them. Cycles are harmless. */
function broaderOf(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const direct = new Map([...lexicon.technologies, ...lexicon.programmes].map((concept) => [concept.id, concept.broader]));
  const closure = (id: string): string[] => {
    const seen = new Set<string>();
    const waiting = [...(direct.get(id) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(direct.get(next) ?? []));
    }
    seen.delete(id);
    return [...seen].sort();
  };
  return new Map([...direct.keys()].map((id) => [id, closure(id)]));
}

const firstWord = (name: string): string => name.split(/[ -]/, 1)[0]?.toLowerCase() ?? '';

/**
 * Homes of owners abroad under whose name an organization goes ("Honda Power Pack Energy India", "Toyota Kirloskar"), or who are several and all
 * from one other country (TDS Lithium-Ion Battery Gujarat): what it does is theirs as well. Who is owned under a name of its own acts alone.
 */
function ownersOf(organizations: Lexicon['organizations']): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(organizations.map((o) => [o.id, o]));
  const abroad = ({ name, country, parents }: LexiconOrganization): readonly string[] => {
    const owners = parents.flatMap((id) => byId.get(id) ?? []).filter((o) => o.country !== null && o.country !== country);
    const words = new Set(name.toLowerCase().split(/[ -]/));
    const named = owners.filter((o) => words.has(firstWord(o.name)));
    const joint = owners.length > 1 && owners.length === parents.length && new Set(owners.map((o) => o.country)).size === 1;
    return [...new Set((joint ? owners : named).flatMap((o) => o.country ?? []))].sort();
  };
  return new Map(
    organizations.flatMap((o) => {
      const homes = abroad(o);
      return homes.length > 0 ? [[o.id, homes] as const] : [];
    }),
  );
}

const housesOf = (organizations: Lexicon['organizations']): ReadonlyMap<string, string> =>
  new Map(
    organizations.flatMap(({ name, aliases, country, type }) =>
      country === null || type !== 'company' ? [] : [name, ...aliases].map((one) => [one.toLowerCase(), country] as const),
    ),
  );

/** Bodies of several states that lend; others rule. */
const LENDS = /\b(?:bank|funds?|facility|finance|monetary|investment|insurance|development association)\b/i;

/** What an organization is by its type in the lexicon. Who is quoted stays so, whatever owns it. */
function natureIn({ name, type }: LexiconOrganization): Nature {
  const byName = natureByName(name);
  if (byName === 'press') return byName;
  if (type === 'public_bank') return 'bank';
  if (type === 'government') return byName === 'bank' ? byName : 'state';
  if (type === 'international') return byName === 'bank' || LENDS.test(name) ? 'bank' : 'state';
  return 'firm';
}

const naturesOf = (organizations: Lexicon['organizations']): Natures =>
  new Map(
    organizations.flatMap((o) => {
      const nature = natureIn(o);
      return nature === natureByName(o.name) ? [] : [[o.id, nature] as const];
    }),
  );

/** Homes abroad of those for whom an organization acts: its owners', or those of the house whose name it begins with. */
export function homesAbroad(
  { id, name, country }: { readonly id: string | null; readonly name: string; readonly country: string | null },
  { owners, houses }: LexiconFacts,
): readonly string[] {
  if (id !== null) return owners?.get(id) ?? [];
  const words = name.toLowerCase().split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const home = houses?.get(words.slice(0, length).join(' '));
    if (home !== undefined) return country === null || home === country ? [] : [home];
  }
  return [];
}

export const factsIn = (lexicon: Lexicon): LexiconFacts => ({
  broader: broaderOf(lexicon),
  trades: new Map(lexicon.organizations.flatMap(({ id, trade }) => (trade.length > 0 ? [[id, trade] as const] : []))),
  owners: ownersOf(lexicon.organizations),
  houses: housesOf(lexicon.organizations),
  natures: naturesOf(lexicon.organizations),
});
