import type { ConceptMention, LexiconConcept, LexiconOrganization, LexiconPlace } from '@gigawire/domain';

export type ConceptKind = ConceptMention['kind'];

/** How a name refers to a country: by its name, as an adjective, by its inhabitants, by an abbreviation, by a government seat that is no town, or as the first half of "Sino-Indian". */
export type CountryForm = 'name' | 'adjective' | 'people' | 'short' | 'seat' | 'prefix';

/** What a stretch of words can be the name of. `nothing` keeps "China Lake" from being read as China. */
export type Name =
  | { readonly kind: 'country'; readonly code: string; readonly form: CountryForm }
  | { readonly kind: 'organization'; readonly organization: LexiconOrganization }
  | { readonly kind: 'place'; readonly place: LexiconPlace }
  | { readonly kind: ConceptKind; readonly concept: LexiconConcept }
  | { readonly kind: 'nothing' };

/** How far capitals count: not at all, as the first letters of a proper name, or all of them. */
export type CaseRule = 'any' | 'proper' | 'exact';

/** One way of writing a name. */
export interface Spelling {
  readonly text: string;
  readonly rule: CaseRule;
  /** A plural of the last word means the same. */
  readonly plural: boolean;
  readonly name: Name;
}
