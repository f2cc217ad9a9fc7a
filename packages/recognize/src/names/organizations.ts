import type { LexiconOrganization } from '@gigawire/domain';
import { bodiesOf, ministries, smallMinistries } from '../recognizers/organization-ministry.ts';
import { cuedOrganizations } from '../recognizers/organization-cue.ts';
import { acronymOrganizations } from '../recognizers/organization-acronym.ts';
import { actingOrganizations } from '../recognizers/organization-deed.ts';
import { organizationsOfCountries } from '../recognizers/organization-of-country.ts';
import { japaneseOrganizations } from '../recognizers/organization-japanese.ts';
import { listedOrganizations } from '../recognizers/organization-list.ts';
import { knownOrganizations, type Refusal } from '../recognizers/organization.ts';
import { shapedOrganizations } from '../recognizers/organization-shape.ts';
import { shortNames } from '../recognizers/organization-short.ts';
import { isCredit } from './credit.ts';
import type { FoundOrganization } from './mentions.ts';
import type { NamedText } from './named-text.ts';
import { BODIES_OF } from './word-lists.ts';

interface Found {
  readonly organizations: readonly FoundOrganization[];
  /** 1 for each token inside an organization's name: no other name is looked for there. */
  readonly taken: Uint8Array;
}

/** All organizations of a text, none overlapping, by start. The surest rules go first; a later one may only use what they left. */
export function findOrganizations(t: NamedText, index: ReadonlyMap<string, LexiconOrganization>, refuse: Refusal): Found {
  const taken = new Uint8Array(t.tokens.length);
  /** By first token. */
  const kept = new Map<number, FoundOrganization>();
  const keep = (some: readonly FoundOrganization[]): void => {
    for (const one of some) {
      if (taken.subarray(one.from, one.to).includes(1)) continue;
      if (isCredit(t, one)) {
        refuse('a credit', one.from, one.to);
        continue;
      }
      taken.fill(1, one.from, one.to);
      kept.set(one.from, one);
    }
  };
  keep(knownOrganizations(t, refuse));
  keep(ministries(t, index));
  keep(smallMinistries(t, index));
  keep(bodiesOf(t, BODIES_OF, taken));
  // A longer name swallows the known one it begins with.
  for (const one of shapedOrganizations(t, [...kept.values()])) {
    taken.fill(1, one.from, one.to);
    kept.set(one.from, one);
  }
  keep(cuedOrganizations(t, taken));
  keep(organizationsOfCountries(t, taken));
  keep(japaneseOrganizations(t, taken));
  keep(acronymOrganizations(t, taken));
  const keepShortNames = (): void => {
    keep(shortNames(t, byStart(kept), taken));
  };
  // Before the tagger is asked who acts: most that act are named in full elsewhere. Once more at the end, for those it finds.
  keepShortNames();
  keep(actingOrganizations(t, taken));
  keep(listedOrganizations(t, byStart(kept), taken));
  keepShortNames();
  return { organizations: byStart(kept), taken };
}

const byStart = (kept: ReadonlyMap<number, FoundOrganization>): readonly FoundOrganization[] =>
  [...kept.values()].sort((a, b) => a.from - b.from);
