import type { ConceptMention, CountryMention, PlaceMention } from '@gigawire/domain';
import type { Findings } from '../names/findings.ts';
import { governmentCue } from '../names/government-cues.ts';
import { countryMention, spanOfTokens } from '../names/mentions.ts';
import { has, isCapital, isMarked, nameOf, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { HEADLINE } from '../names/shape.ts';
import { BODIES, GENERIC, GIVEN_NAMES, HONORIFICS, STOPWORDS, SURNAMES, TRADES } from '../names/word-lists.ts';
import { isState } from './country-georgia.ts';
import type { Refusal } from './organization.ts';

/** The seat of the European Union: "Brussels said" is the Union, not Belgium. */
const UNION_SEAT = { place: 'brussels', bloc: { id: 'eu', name: 'European Union' } } as const;

/** Places, and the governments that capitals stand for: "Tokyo said" is Japan, "in Tokyo" is a town. */
export function* places(findings: Findings, refuse: Refusal): Iterable<PlaceMention | CountryMention | ConceptMention> {
  const { named: t, taken } = findings;
  for (const hit of t.hits) {
    const place = nameOf(hit, 'place')?.place;
    if (!place || taken[hit.from]) continue;
    if (nameOf(hit, 'country') !== null && isState(findings, hit.to) !== true) continue;
    if (hit.to === hit.from + 1 && isPerson(t, hit.from)) {
      refuse('a person of that name', hit.from, hit.to);
      continue;
    }
    const span = spanOfTokens(t, hit.from, hit.to);
    const cue = place.capital ? governmentCue(t, hit.from, hit.to) : null;
    if (cue === null)
      yield {
        ...span,
        kind: 'place',
        value: { id: place.id, name: place.name, country: place.country },
        certainty: 'stated',
        by: 'place.lexicon',
      };
    else if (place.id === UNION_SEAT.place)
      yield { ...span, kind: 'bloc', value: UNION_SEAT.bloc, certainty: 'implied', by: `bloc.${cue}` };
    else yield countryMention(span, place.country, { certainty: 'implied', by: `country.${cue}` });
  }
}

/** "Taro Ishikawa", "Ms Chiba", "Paris Hilton". */
function isPerson(t: NamedText, at: number): boolean {
  const norm = t.tokens[at]?.norm ?? '';
  const before = normBefore(t, at);
  if (SURNAMES.has(norm)) {
    if (before === '.' ? /^(?:mr|mrs|ms|dr)$/.test(t.tokens[at - 2]?.norm ?? '') : HONORIFICS.has(before)) return true;
    const given = isCapital(t, at - 1) && before !== '' && t.hitOf[at - 1] === -1 && !STOPWORDS.has(before) && !GENERIC.has(before);
    return given && !has(t, at, HEADLINE) && (isMarked(t, at - 1) || !isCapital(t, at + 1));
  }
  const next = normAfter(t, at + 1);
  const family = isCapital(t, at + 1) && next !== '' && t.hitOf[at + 1] === -1;
  return GIVEN_NAMES.has(norm) && family && !has(t, at, HEADLINE) && ![TRADES, BODIES, GENERIC, STOPWORDS].some((list) => list.has(next));
}
