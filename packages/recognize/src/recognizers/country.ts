import type { CountryMention } from '@gigawire/domain';
import { countryCodes } from '../names/country-codes.ts';
import { pairedLetters } from '../names/japanese-pairs.ts';
import { countryMention, spanOfTokens } from '../names/mentions.ts';
import type { Name } from '../names/name.ts';
import { nameOf } from '../names/named-text.ts';
import type { Findings } from '../names/findings.ts';
import { isState } from './country-georgia.ts';
import { countryVeto } from './country-veto.ts';
import type { Refusal } from './organization.ts';

type CountryName = Extract<Name, { kind: 'country' }>;

/** Countries by name, adjective, people, abbreviation or code. Words inside an organization's name (`taken`) are none. */
export function* countries(findings: Findings, refuse: Refusal): Iterable<CountryMention> {
  const { named: t, taken } = findings;
  for (const hit of t.hits) {
    const names = hit.names.filter((name): name is CountryName => name.kind === 'country');
    const [first] = names;
    if (!first || taken[hit.from]) continue;
    const veto = countryVeto(t, hit.from, hit.to, first.form);
    if (veto !== null) {
      refuse(veto, hit.from, hit.to);
      continue;
    }
    if (first.code === 'GE' && first.form !== 'name' && isState(findings, hit.to) === true) {
      refuse('people of the American state', hit.from, hit.to);
      continue;
    }
    const span = spanOfTokens(t, hit.from, hit.to);
    if (nameOf(hit, 'place') !== null) {
      const state = isState(findings, hit.to);
      if (state !== true)
        yield countryMention(span, first.code, { certainty: state === null ? 'ambiguous' : 'stated', by: 'country.georgia' });
      continue;
    }
    const certainty = names.some((name) => name.code !== first.code) ? 'ambiguous' : first.form === 'seat' ? 'implied' : 'stated';
    yield countryMention(span, first.code, { certainty, by: `country.${first.form}` });
  }
  for (const { at, code } of pairedLetters(t)) {
    if (!taken[at]) yield countryMention(spanOfTokens(t, at, at + 1), code, { certainty: 'stated', by: 'country.letter' });
  }
  for (const { at, code } of countryCodes(t)) {
    if (!taken[at]) yield countryMention(spanOfTokens(t, at, at + 1), code, { certainty: 'stated', by: 'country.code' });
  }
}
