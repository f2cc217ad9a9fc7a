import type { Actor } from '@gigawire/domain';
import { isUnspaced } from './shingles.ts';

const STATE_ID = /^[A-Z]{2}$/;
const NAME_WORD = /[\p{L}\p{N}&]+/gu;
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ltd limited inc incorporated co company corp corporation plc llc llp pvt private pte gmbh ag kk nv sa bv group holdings the 株式会社 有限会社'.split(
    ' ',
  ),
);

/** A country acting is an actor under its ISO 3166-1 code. */
export const isStateId = (id: string): boolean => STATE_ID.test(id);
const isState = (actor: Actor): boolean => actor.id !== null && isStateId(actor.id);

/** Words that tell organizations apart: lower case, legal forms dropped. */
export function nameWords(name: string): readonly string[] {
  const words = name.normalize('NFKC').toLowerCase().match(NAME_WORD) ?? [];
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length > 0 ? telling : words;
}

/** One actor: the same lexicon id, or the same name where one of them has no id. */
export function isSameActor(a: Actor, b: Actor): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return nameWords(a.name).join(' ') === nameWords(b.name).join(' ');
}

/** An organization with the words of its name, worked out once for many comparisons. */
export interface Party extends Actor {
  readonly words: readonly string[];
  /** Written without spaces between words: in Japanese, Chinese … */
  readonly isUnspaced: boolean;
}

/** The same id, or the same words where one has none. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);
}

/** Could be one: the shorter name is part of the longer, as with a house and its unit ("Panasonic", "Panasonic Energy"). */
export function mayBeSameParty(a: Party, b: Party): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return isSameParty(a, b) || (short.length > 0 && short.every((word) => long.includes(word)));
}

/** Names in different scripts, of which one is known by its letters only: nobody can say that they are two. */
export const areOtherScripts = (a: Party, b: Party): boolean => (a.id === null || b.id === null) && a.isUnspaced !== b.isUnspaced;

/** The organizations an event is about; a host is where it happens, a state is not an organization. */
export const partiesOf = (actors: readonly Actor[]): readonly Party[] =>
  actors.filter((a) => !isState(a) && a.role !== 'host').map((a) => ({ ...a, words: nameWords(a.name), isUnspaced: isUnspaced(a.name) }));

/** ISO codes of the states that act. */
export const statesOf = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.flatMap((a) => (a.id !== null && isStateId(a.id) && a.role !== 'host' ? [a.id] : []))),
];
