import type { Range } from '@gigawire/domain';
import { isBystander } from './bystanders.ts';
import { STATE_WORD } from './kinds/vocabulary.ts';
import { type Nature, natureOf } from './natures.ts';
import { prepositionBefore } from './prepositions.ts';
import { regionName } from './region-names.ts';
import type { Scene } from './scene.ts';

/** How a name stands in its sentence. */
export type Stance =
  /** could be doing or undergoing something */
  | 'acts'
  /** "India's plans": owner of something that is not an organ of state */
  | 'owns'
  /** "in India", "from Japan" */
  | 'place'
  /** "Japanese firms", "Japan's Panasonic": says where another comes from */
  | 'colours'
  /** a rival, a source, a comparison */
  | 'stands-by';

/** A name in a sentence that could be an actor or tell a country. */
export interface Party extends Range {
  readonly name: string;
  /** Lexicon id, ISO code for a country, or null. */
  readonly id: string | null;
  readonly country: string | null;
  readonly nature: Nature;
  readonly stance: Stance;
}

const ADJECTIVE =
  /(?:ese|ian|ean|ish|ican|\bGerman|French|Dutch|Greek|Swiss|Thai|Israeli|stani|deshi|Emirati|Saudi|Iraqi|Kuwaiti|Omani|Filipino|Nepali|Czech)$/;
const OWNED = /^(?:'s|s'|')/;
const ORGAN = new RegExp(
  String.raw`^(?:'s|s'|')?(?: (?:federal|central|union|national|new|top|senior|high-level|foreign|trade|finance|economy|industry|industrial|energy|power|heavy|prime|deputy|vice|state|provincial|interim|visiting|and|business|of)){0,4} ${STATE_WORD}\b|^(?:'s|s'|')? [a-z]+ (?:ministry|minister|delegation|embassy|government|officials|authorities)\b|^ (?:side|leaders?|state|counterparts?)\b`,
);
/** "a delegation from Japan", "the government of India". */
const ORGAN_OF = new RegExp(String.raw`\b${STATE_WORD} (?:of|from) (?:the )?$`);
const ADJUNCT =
  /^ (?:units?|arms?|subsidiar(?:y|ies)|operations|business|plants?|markets?|offices?|head|chief|factor(?:y|ies)|carmakers?|automakers?|firms?|compan(?:y|ies)|startups?|start-ups?|giants?|majors?|makers?|conglomerates?|investors?|manufacturers?|suppliers?|trading|battery|ev|electric|auto|sales|customers?|shares|stocks?|rupees?|yen|dollars?)\b|^-(?:based|made|led|backed|born|owned|listed|headquartered|origin)\b/;
const NOT_MODIFYING =
  /\b(?:to|in|with|and|or|has|have|had|will|would|is|are|was|were|said|says|on|at|by|for|from|after|as|that|which|who|but|while|signed|of|'s)\b|[,;:()]/;
/** A city or a federal state that acts by its own name: "Gujarat signs …". */
const STATE_DOES =
  /^ (?:has (?!a |an |the )|had |will |plans to |signs|signed|inks|attracts?\b|attracted|draws|offers?\b|offered|approve[sd]?|announce[sd]?|unveil(?:s|ed)|notifie[sd]|launche[sd]|clear(?:s|ed)|allot(?:s|ted)|invite[sd]|wins|won |to (?:get|host|offer|sign))/;
const STATE_ALONE =
  /\b(?:the |union |federal |central )(?:(?:union|central|federal|state|national) )?(?:government|govt|cabinet|centre)\b|\bthe (?:[a-z]+(?:,| and| &)? ){0,5}ministry\b|\b(?:union|federal) (?:minister|budget)\b|^(?:government|govt|cabinet|centre|ministry)\b/g;

/** A country name right behind which an organization stands ("Japan's battery maker Sakura Cell") colours that organization. */
function colours(mask: string, range: Range, organizations: readonly Range[]): Range | null {
  const next = organizations.find((o) => o.start >= range.end);
  if (!next || next.start - range.end > 60) return null;
  const between = mask.slice(range.end, next.start).replace(/^'s?/, '');
  if (between === ' ' || between === '-') return next;
  return /^[ -]/.test(between) && !NOT_MODIFYING.test(between) && !/[\ue000-\ue006]/.test(between) && between.trim().split(' ').length <= 4
    ? next
    : null;
}

function stanceOf(mask: string, range: Range, quote: string, floor: number): { stance: Stance; nature: Nature } {
  const after = mask.slice(range.end, range.end + 60);
  if (ORGAN.test(after) || ORGAN_OF.test(mask.slice(Math.max(floor, range.start - 40), range.start)))
    return { stance: 'acts', nature: 'state' };
  if (isBystander(mask, range, floor)) return { stance: 'stands-by', nature: 'state' };
  if (OWNED.test(after)) return { stance: 'owns', nature: 'state' };
  if (ADJECTIVE.test(quote) || ADJUNCT.test(after)) return { stance: 'colours', nature: 'state' };
  const preposition = prepositionBefore(mask, range.start, floor, 2);
  // "to India" is a place, "to visit India" is not.
  const towards = preposition === 'to' && /\bto (?:the )?$/.test(mask.slice(floor, range.start));
  const placed = towards || (preposition !== null && ['in', 'at', 'into', 'from'].includes(preposition));
  return { stance: placed ? 'place' : 'acts', nature: 'state' };
}

/** Organs of state named without their country: their country is what `home` says, and they are left out when it is unknown. */
function unnamedStates(scene: Scene, range: Range, home: string | null, taken: readonly Range[]): Party[] {
  const words = scene.mask.slice(range.start, range.end);
  return [...words.matchAll(STATE_ALONE)].flatMap((match) => {
    const start = range.start + match.index;
    const end = start + match[0].length;
    // "the government of Gujarat", "the ministry of …" are read by their name.
    if (/^ of (?:the )?[\ue003-\ue005]/.test(scene.mask.slice(end, end + 12)) || taken.some((t) => t.start < end && start < t.end))
      return [];
    const country = /union|centre/.test(match[0]) ? 'IN' : home;
    if (country === null) return [];
    return [{ start, end, name: regionName(country), id: country, country, nature: 'state' as const, stance: 'acts' as const }];
  });
}

/** Every name of a sentence with its stance, by start. `home` is the country of "the government" where none is named. */
export function partiesOf(scene: Scene, sentence: Range & { readonly mentions: readonly number[] }, home: string | null): Party[] {
  const { mask } = scene;
  const own = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []);
  const organizations = own.filter((m) => m.kind === 'organization');
  const homes = new Map<number, string>();
  const parties: Party[] = [];
  for (const m of own) {
    const range = { start: m.start, end: m.end };
    if (m.kind === 'country') {
      if (organizations.some((o) => o.start <= m.start && m.end <= o.end)) continue;
      const name = regionName(m.value.code);
      const base = { ...range, name, id: m.value.code, country: m.value.code };
      const organ = ORGAN.test(mask.slice(m.end, m.end + 60));
      const next = organ ? null : colours(mask, range, organizations);
      // "Engie Energy India": the tail of a name.
      const tail = organizations.find((o) => o.end === m.start - 1 && mask[o.end] === ' ');
      if (tail) homes.set(tail.start, m.value.code);
      if (next) homes.set(next.start, m.value.code);
      parties.push(
        next || tail ? { ...base, nature: 'state', stance: 'colours' } : { ...base, ...stanceOf(mask, range, m.quote, sentence.start) },
      );
    } else if (m.kind === 'bloc') {
      parties.push({
        ...range,
        name: m.value.name,
        id: m.value.id,
        country: null,
        ...stanceOf(mask, range, m.quote, sentence.start),
        nature: 'bloc',
      });
    } else if (m.kind === 'place') {
      if (organizations.some((o) => o.start <= m.start && m.end <= o.end)) continue;
      const next = colours(mask, { start: m.start, end: m.end }, organizations);
      if (next && /^-?(?:based)? ?/.test(mask.slice(m.end, next.start))) homes.set(next.start, homes.get(next.start) ?? m.value.country);
      const organ =
        /^(?:'s)? (?:state )?(?:government|govt|cabinet|administration)\b/.test(mask.slice(m.end, m.end + 30)) ||
        /\bgovernment of $/.test(mask.slice(Math.max(0, m.start - 16), m.start));
      const base = { ...range, id: null, country: m.value.country, nature: 'state' } as const;
      if (organ) parties.push({ ...base, name: `${m.value.name} government`, stance: 'acts' });
      else parties.push({ ...base, name: m.value.name, stance: STATE_DOES.test(mask.slice(m.end, m.end + 24)) ? 'acts' : 'place' });
    }
  }
  for (const m of organizations) {
    const { name, id, country } = m.value;
    const nature = natureOf(name);
    // "Tata Agratas" read as two names is the second.
    const prefix = organizations.some((o) => o.start === m.end + 1 && mask[m.end] === ' ');
    if (prefix) continue;
    const aside =
      isBystander(mask, m, sentence.start) ||
      (nature === 'press' &&
        /^,? (?:said|says|reported|wrote|estimates?|expects|forecasts?|data|noted|citing)\b/.test(mask.slice(m.end, m.end + 20)));
    parties.push({
      start: m.start,
      end: m.end,
      name,
      id,
      country: country ?? homes.get(m.start) ?? null,
      nature,
      stance: aside ? 'stands-by' : 'acts',
    });
  }
  parties.push(...unnamedStates(scene, sentence, home, parties));
  return parties.sort((a, b) => a.start - b.start);
}
