import type { Range } from '@gigawire/domain';
import { allOf } from './all-of.ts';
import type { Party } from './parties.ts';
import { regionName } from './region-names.ts';
import type { Scene, SceneSentence } from './scene.ts';

const STATE_ALONE =
  /\b(?:the |union |federal |central )(?:(?:union|central|federal|state|national) )?(?:government|govt|cabinet|centre)\b|\bthe (?:[a-z]+(?:,| and| &)? ){0,5}ministry\b|\b(?:union|federal) (?:minister|budget)\b|^(?:government|govt|cabinet|centre|ministry)\b|\b(?:parliament|the national assembly|lawmakers|the legislature)\b|\bthe diet\b|\bwhite house\b|\blok sabha\b|\bwhitehall\b|(?<![a-z\ue004] )\bpm\b(?= (?:[a-z]+ly |also |has |had |will )?(?:[a-z]+ed|said|says|flags?|lays?|launch(?:es)?|opens?|inaugurates) )/g;

/** Organs that only one state has. */
const HOME_OF: readonly (readonly [string, string])[] = [
  ['union', 'IN'],
  ['centre', 'IN'],
  ['lok sabha', 'IN'],
  ['the diet', 'JP'],
  ['white house', 'US'],
  ['whitehall', 'GB'],
];

/** "of Gujarat", "of the western state of Gujarat". */
const OF_KNOWN = /^ of (?:the )?(?:(?:[a-z]+ )?(?:state|province|prefecture|region|city) of )?[\ue003-\ue005]/;
/** "of Narmada Pradesh": a name nobody recognized, in capitals. */
const OF_UNKNOWN = /^ of ((?:\p{Lu}[\p{L}-]+ ?){1,3})/u;

const stateOf = (country: string, range: Range): Party => ({
  ...range,
  name: regionName(country),
  id: country,
  country,
  nature: 'state',
  stance: 'acts',
});

/**
 * Leaders who speak for their states, and organs of state named without their country: theirs is what `home` says, and they are left out when
 * it is unknown; "the Government of Narmada Pradesh" keeps its name and has no country.
 */
export function unnamedStates(scene: Scene, sentence: SceneSentence, home: string | null, taken: readonly Range[]): Party[] {
  const words = scene.mask.slice(sentence.start, sentence.end);
  const isTaken = (start: number, end: number): boolean => taken.some((t) => t.start < end && start < t.end);
  const led = sentence.leaders.flatMap(({ country, start, end }) => (isTaken(start, end) ? [] : [stateOf(country, { start, end })]));
  const unnamed = allOf(STATE_ALONE, words).flatMap((match): Party[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    // "the government of Gujarat", "the ministry of …" are read by their name.
    if (OF_KNOWN.test(scene.mask.slice(end, end + 60)) || isTaken(start, end)) return [];
    // "Union Minister of Coal and Mines" speaks for the state.
    const unknown = match[0].endsWith('minister') ? undefined : OF_UNKNOWN.exec(scene.article.text.slice(end, end + 60))?.[1]?.trim();
    if (unknown && match[0].endsWith('ministry'))
      return home === null
        ? []
        : [{ start, end, name: `Ministry of ${unknown}`, id: home, country: home, nature: 'state', stance: 'acts' }];
    if (unknown) return [{ start, end, name: `Government of ${unknown}`, id: null, country: null, nature: 'state', stance: 'acts' }];
    const country = HOME_OF.find(([name]) => match[0].includes(name))?.[1] ?? home;
    if (country === null) return [];
    const ministry =
      /^the ((?:[a-z]+(?:,| and| &)? ){1,5}ministry)$/.exec(match[0]) === null ? null : scene.article.text.slice(start + 4, end);
    if (ministry !== null && !/^(?:same|new|other|said|relevant|concerned) ministry$/i.test(ministry))
      return [{ start, end, name: ministry, id: country, country, nature: 'state', stance: 'acts' }];
    return [stateOf(country, { start, end })];
  });
  return [...led, ...unnamed];
}
