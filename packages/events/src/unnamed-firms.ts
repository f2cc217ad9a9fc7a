import { contains, type Mention, type OrganizationMention, overlaps, type Range, spanOf } from '@gigawire/domain';
import { isProper, leadingNames } from './leading-names.ts';

/** Two or three capitalized words. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&-]+(?: \p{Lu}[\p{L}\p{N}&-]+){1,2}`;
/** "Chile's Salar Norte", right behind the country. */
const OWNED = new RegExp(String.raw`^(?:'s|’s) (${NAME})`, 'u');
/** "Hokuto Denchi picks …": the first words of a headline written like a sentence. */
const OPENING = new RegExp(String.raw`^(${NAME})(?= [\p{Ll}])`, 'u');
/** Titles that stand before a person's name, and words that are no part of a firm's. */
const PERSON =
  /\b(?:mr|mrs|ms|dr|shri|smt|minister|president|ceo|chief|executive|chairman|chairwoman|director|secretary|founder|premier|governor|mayor|chancellor|officer|analyst|manager|professor|senator|spokes[a-z]+|engineer|captain|author)\.? $/i;
/** "Ashwini Vaishnaw": what stands between a title and a family name. */
const GIVEN = /(?:\p{Lu}[\p{L}.-]+ ){1,2}$/u;
const NO_FIRM =
  /\b(?:minister|ministry|president|government|parliament|cabinet|court|commission|department|agency|state|province|prefecture|county|city|island|river|sea|ocean|street|university|institute|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|act|rules?|strategy|scheme|programme|plan|prime|the|new|north|south|east|west|central|supreme|high|senate|governor|chief|high-level|congress|diet|house|council)\b/i;
/** Country names asked, and places where one name is looked for: a list stays linear. */
const MOST = 40;

/** Where a name stands in a text, at most `MOST` times; pieces of longer words are left out. */
function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < MOST; at = text.indexOf(name, at + name.length)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + name.length)) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) places.push(at);
  }
  return places;
}

/** True where a title stands before a name, or before the given names in front of it. */
function isPerson(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 50), at);
  return PERSON.test(before) || PERSON.test(before.replace(GIVEN, ''));
}

const twoWords = (name: string): string => name.split(' ').slice(0, 2).join(' ');

/**
 * Firms that no lexicon knows and no word around them tells: named right behind their country ("Chile's Salar Norte"), or by the first
 * words of the headline, and again further on. Given as mentions so that all rules see them.
 */
export function unnamedFirms(text: string, mentions: readonly Mention[]): OrganizationMention[] {
  const named = mentions.filter((m) => m.kind !== 'technology' && m.kind !== 'region');
  const found = new Map<string, string | null>();
  const consider = (name: string | undefined, start: number, country: string | null): void => {
    if (name === undefined || found.has(name) || NO_FIRM.test(name)) return;
    const whole = { start, end: start + name.length };
    // "Toyama Cathode" is no town, where it is named again.
    const town = (m: Mention): boolean =>
      m.kind === 'place' && m.start === start && m.end < whole.end && placesOf(text, twoWords(name)).length > 1;
    if (named.some((m) => overlaps(m, whole) && !town(m))) return;
    const places = placesOf(text, name);
    // "Denmark's Nordhavn Energi", later "Nordhavn": the first word must be a proper name.
    const [first = name] = name.split(' ');
    if (
      (places.length < 2 && !isProper(text, first) && placesOf(text, twoWords(name)).length < 2) ||
      places.some((at) => isPerson(text, at))
    )
      return;
    found.set(name, country);
  };
  consider(OPENING.exec(text.slice(0, 80))?.[1], 0, null);
  for (const m of mentions.filter((m) => m.kind === 'country').slice(0, MOST)) {
    const name = OWNED.exec(text.slice(m.end, m.end + 70))?.[1];
    consider(name, m.end + 3, m.value.code);
  }
  for (const { name, start } of leadingNames(text)) {
    consider(name, start, null);
    const [first = name] = name.split(' ');
    if (found.has(name) && first !== name) found.set(first, null);
  }
  const taken: Range[] = [...named];
  // The longer name first: "Nordhavn" is not taken out of "Nordhavn Energi".
  return [...found]
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([name, country]) =>
      placesOf(text, name).flatMap((start): OrganizationMention[] => {
        const range = { start, end: start + name.length };
        if (taken.some((m) => contains(m, range))) return [];
        taken.push(range);
        return [
          {
            ...spanOf(text, range.start, range.end),
            kind: 'organization',
            value: { id: null, name, country },
            certainty: 'implied',
            by: 'events.unnamed',
          },
        ];
      }),
    );
}
