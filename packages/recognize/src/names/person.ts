import nlp from 'compromise/three';

/** Characters of text on either side of a name that are enough to tag it; the tagger's cost is bounded with them. */
const REACH = 40;

/**
 * Whether a tagger of English takes the name at an offset for a person's. It is slow beside our own rules (some 25,000 words a second), so it
 * is asked only about a lone capitalized word that acts like a company, and only with the words around it.
 */
export function isPersonName(text: string, start: number, end: number): boolean {
  const before = text.lastIndexOf(' ', Math.max(0, start - REACH));
  const after = text.indexOf(' ', end + REACH);
  const around = text.slice(Math.max(0, before, start - 2 * REACH), after < 0 ? text.length : Math.min(after, end + 2 * REACH));
  const name = text.slice(start, end);
  const people = nlp(around.replaceAll(/[.!?]{2,}/g, ' '))
    .people()
    .out('array') as string[];
  return people.some((person) => person.split(/[^\p{L}\p{N}-]+/u).includes(name));
}
