import type { Lexicon, LexiconConcept } from '@gigawire/domain';
import type { CaseRule, ConceptKind, Name, Spelling } from './name.ts';

const CONCEPTS = [
  ['technology', 'technologies'],
  ['programme', 'programmes'],
  ['bloc', 'blocs'],
  ['region', 'regions'],
] as const;

const isAcronym = (text: string): boolean => /^[A-Z][A-Z&+-]{1,6}$/.test(text);

/** Proper names keep their capitals; a name that is all capitals ("METI", "SAIL") counts only so. */
function* properNames(names: Iterable<string>, name: Name): Iterable<Spelling> {
  for (const text of names) yield { text, rule: isAcronym(text) ? 'exact' : 'proper', plural: false, name };
}

/** Technologies are found in any case. Blocs, regions and what a lexicon writes with a capital ("Make in India") are proper names. */
function* conceptNames(concept: LexiconConcept, kind: ConceptKind): Iterable<Spelling> {
  const name: Name = { kind, concept };
  for (const text of [concept.name, ...concept.aliases]) {
    const common = kind === 'technology' || (kind === 'programme' && !/^[A-Z]/.test(text));
    const rule: CaseRule = common ? 'any' : /[ -]/.test(text) || kind !== 'programme' ? 'proper' : 'exact';
    yield { text, rule, plural: common, name };
  }
  for (const text of concept.exact) yield { text, rule: 'exact', plural: false, name };
}

/** "Sumitomo Mitsui Banking Corp." is the bank of the full form, "Electricity Distribution Co." the company. */
const withShortForms = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, ...(/ (?:Corporation|Company)$/.test(name) ? [name.replace(/(?:oration|mpany)$/, '')] : [])]);

/** Every way of writing every entry of the lexicon. */
export function* lexiconSpellings(lexicon: Lexicon): Iterable<Spelling> {
  for (const organization of lexicon.organizations) {
    yield* properNames(withShortForms([organization.name, ...organization.aliases]), { kind: 'organization', organization });
  }
  for (const place of lexicon.places) yield* properNames([place.name, ...place.aliases], { kind: 'place', place });
  for (const [kind, file] of CONCEPTS) for (const concept of lexicon[file]) yield* conceptNames(concept, kind);
}
