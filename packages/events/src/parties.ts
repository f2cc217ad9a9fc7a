import { contains, type CountryMention, type OrganizationMention, type PlaceMention, type Range } from '@gigawire/domain';
import { isBystander } from './bystanders.ts';
import { lentTo, nameKey } from './homes.ts';
import { type Nature, natureOf } from './natures.ts';
import { regionName } from './region-names.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { isOrgan, type Stance, stanceOfPlace, stanceOfState } from './stances.ts';
import { unnamedStates } from './unnamed-states.ts';

/** A name in a sentence that could be an actor or tell a country. */
export interface Party extends Range {
  readonly name: string;
  /** Lexicon id, ISO code for a country, or null. */
  readonly id: string | null;
  readonly country: string | null;
  readonly nature: Nature;
  readonly stance: Stance;
}

/** By which somebody is known again. */
export const keyOf = (p: Pick<Party, 'id' | 'name'>): string => p.id ?? p.name;

const CITED =
  /^,? (?:said|says|reported|wrote|estimates?|expects|forecasts?|data|noted|citing|calculat(?:es|ed|ions)|reckons|learned|has (?:learned|seen)|saw|reviewed)\b/;
/** "SoftBank-backed Eka": says whose another firm is. */
const FIRM_ADJUNCT =
  /^-(?:backed|owned|led|controlled|run|funded|supported|affiliated|promoted|linked|listed|quoted|traded|operated|made|built|supplied)\b/;
/** "Apple's vendor TDK", "Tesla battery supplier Panasonic": says whom another firm deals with. */
const DEALT_WITH = /^(?:'s?)? (?:[a-z-]+ ){0,2}(?:vendor|supplier|contractor|rival|competitor|customer|client)s? \ue003/;
const STATE_OF = /^(?:'s)? (?:state )?(?:government|govt|cabinet|administration)\b/;
/** "the government of Gujarat", "of the western state of Gujarat". */
const GOVERNMENT_OF = /\bgovernment of (?:the (?:[a-z]+ )?(?:state|province|prefecture|region|city) of )?$/;

function ofCountry(scene: Scene, m: CountryMention, sentence: Range, organizations: readonly OrganizationMention[]): Party {
  const { mask, article } = scene;
  const base = {
    start: m.start,
    end: m.end,
    name: regionName(m.value.code),
    id: m.value.code,
    country: m.value.code,
    nature: 'state',
  } as const;
  const lends = !isOrgan(mask, m, sentence.start) && lentTo(mask, m, organizations) !== null;
  // "Engie Energy India": the tail of a name.
  const tail = organizations.some((o) => o.end === m.start - 1 && mask[o.end] === ' ');
  return { ...base, stance: lends || tail ? 'colours' : stanceOfState(mask, article.text, m, sentence.start) };
}

function ofPlace(scene: Scene, m: PlaceMention, sentence: Range): Party {
  const { mask } = scene;
  const base = { start: m.start, end: m.end, id: null, country: m.value.country, nature: 'state' } as const;
  const organ = STATE_OF.test(mask.slice(m.end, m.end + 30)) || GOVERNMENT_OF.test(mask.slice(Math.max(0, m.start - 60), m.start));
  return organ
    ? { ...base, name: `${m.value.name} government`, stance: 'acts' }
    : { ...base, name: m.value.name, stance: stanceOfPlace(mask, m, sentence.start) };
}

function ofOrganization(scene: Scene, m: OrganizationMention, sentence: Range): Party {
  const { id, country } = m.value;
  const name = (id === null ? scene.fullNames.get(m.value.name) : undefined) ?? m.value.name;
  const nature = natureOf({ id, name }, scene.natures);
  const aside = isBystander(scene.mask, m, sentence.start) || (nature === 'press' && CITED.test(scene.mask.slice(m.end, m.end + 20)));
  const behind = scene.mask.slice(m.end, m.end + 50);
  const colours = FIRM_ADJUNCT.test(behind) || DEALT_WITH.test(behind);
  const home = country ?? scene.homes.get(nameKey(name)) ?? null;
  return { start: m.start, end: m.end, name, id, country: home, nature, stance: aside ? 'stands-by' : colours ? 'colours' : 'acts' };
}

/** Every name of a sentence with its stance, by start. `home` is the country of "the government" where none is named. */
export function partiesOf(scene: Scene, sentence: SceneSentence, home: string | null): Party[] {
  const own = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []);
  const organizations = own.filter((m) => m.kind === 'organization');
  const parties: Party[] = [];
  for (const m of own) {
    if (m.kind === 'organization') {
      // "Tata Agratas" read as two names is the second.
      if (organizations.some((o) => o.start === m.end + 1 && scene.mask[m.end] === ' ')) continue;
      const party = ofOrganization(scene, m, sentence);
      // "released by the Ministry of External Affairs (MEA)": it stands by under either name.
      const full = parties.find((p) => keyOf(p) === keyOf(party) && scene.mask.slice(p.end, m.start) === ' (');
      parties.push(full?.stance === 'stands-by' ? { ...party, stance: full.stance } : party);
      continue;
    }
    if (organizations.some((o) => contains(o, m))) continue;
    if (m.kind === 'country') parties.push(ofCountry(scene, m, sentence, organizations));
    else if (m.kind === 'place') parties.push(ofPlace(scene, m, sentence));
    else if (m.kind === 'bloc') {
      const stance = stanceOfState(scene.mask, scene.article.text, m, sentence.start);
      parties.push({ start: m.start, end: m.end, name: m.value.name, id: m.value.id, country: null, nature: 'bloc', stance });
    }
  }
  parties.push(...unnamedStates(scene, sentence, home, parties));
  return parties.sort((a, b) => a.start - b.start);
}
