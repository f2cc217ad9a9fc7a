import { overlaps, spanOf, type ConceptMention, type Mention, type OrganizationMention } from '@gigawire/domain';
import { BODIES, LEGAL, TRADES } from '../names/word-lists.ts';
import type { Token } from '../numerals/token.ts';
import type { Refiner, Text } from '../recognizer.ts';

type Nameable = OrganizationMention | ConceptMention;
/** An acronym and what it stands for from the token `at` on. */
interface Definition {
  readonly acronym: string;
  readonly at: number;
  readonly meaning: Nameable;
}

const ACRONYM = /^[A-Z][A-Za-z]{0,6}[A-Z]s?$/;
const LONGEST_ACRONYM = 9;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const LONGEST_NAME = 12;
const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', '&', '-', ',', "'", 's']);

const isNameable = (mention: Mention): mention is Nameable =>
  mention.kind === 'organization' ||
  mention.kind === 'technology' ||
  mention.kind === 'programme' ||
  mention.kind === 'bloc' ||
  mention.kind === 'region';

/** An acronym defined in the text, "Ministry of Heavy Industries (MHI)", means that for the rest of the article, whatever it means elsewhere. */
export const acronym: Refiner = {
  name: 'acronym',
  refine(proposed, text, ctx) {
    const mentions = identified(proposed, text);
    const definitions = definitionsIn(mentions, text);
    if (definitions.size === 0) return mentions;
    const known = new Set(mentions);
    const spelled = [...definitions.values()]
      .map(({ meaning }) => meaning)
      .filter((meaning) => !known.has(meaning))
      .flatMap((meaning) => everywhere(meaning, text.text))
      .sort((a, b) => a.start - b.start);
    const kept = new Set<Mention>([...outside(mentions, spelled), ...spelled]);
    const byStart = [...kept].sort((a, b) => a.start - b.start);
    const added: Mention[] = [];
    let near = 0;
    for (let at = 0; at < text.tokens.length; at++) {
      const token = text.tokens[at] as Token;
      if (token.end - token.start > LONGEST_ACRONYM || !isCapital(text.text.charCodeAt(token.start))) continue;
      const definition = definitions.get(text.text.slice(token.start, token.end));
      if (!definition || at < definition.at) continue;
      while (near < byStart.length && (byStart[near] as Mention).end <= token.start) near++;
      const there = byStart.slice(near, near + 4).filter((mention) => overlaps(mention, token));
      if (there.some((mention) => mention.start !== token.start || mention.end !== token.end || !isNameable(mention))) continue;
      for (const mention of there) kept.delete(mention);
      added.push({ ...definition.meaning, ...spanOf(text.text, token.start, token.end), certainty: 'stated', by: 'acronym.defined' });
      ctx.trace?.push({
        step: 'recognize',
        by: 'acronym.defined',
        why: `${definition.acronym} is ${definition.meaning.quote} here`,
        span: token,
      });
    }
    return [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};

/** "Solar Energy Corporation (SECI)": a name nobody knows is whose short name stands behind it, where it is part of the known full name. */
function identified(mentions: readonly Mention[], { text }: Text): readonly Mention[] {
  const known = new Map<string, OrganizationMention['value']>();
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (mention.kind !== 'organization' || mention.value.id !== null || next?.kind !== 'organization' || next.value.id === null) continue;
    const bracketed = text.slice(mention.end, next.start) === ' (' && text[next.end] === ')';
    if (bracketed && next.value.name.startsWith(`${mention.value.name} `)) known.set(mention.value.name, next.value);
  }
  if (known.size === 0) return mentions;
  return mentions.map((mention) => {
    const value = mention.kind === 'organization' && mention.value.id === null ? known.get(mention.value.name) : undefined;
    return value === undefined ? mention : ({ ...mention, value, by: 'acronym.identified' } as OrganizationMention);
  });
}

/** A name spelled out once is the same name further on. At most 20 times: a text that repeats itself stays linear. */
function everywhere(meaning: Nameable, text: string): Nameable[] {
  const found = [meaning];
  for (let at = text.indexOf(meaning.quote, meaning.end); at >= 0 && found.length < 20; at = text.indexOf(meaning.quote, at + 1))
    found.push({ ...meaning, ...spanOf(text, at, at + meaning.quote.length) });
  return found;
}

/** The mentions that touch none of the stretches. Both are in order of the text. */
function outside(mentions: readonly Mention[], stretches: readonly Nameable[]): readonly Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < stretches.length && (stretches[next] as Nameable).end <= mention.start) next++;
    const stretch = stretches[next];
    return !stretch || !overlaps(stretch, mention);
  });
}

/** The first definition of each acronym, in order of the text. */
function definitionsIn(mentions: readonly Mention[], text: Text): ReadonlyMap<string, Definition> {
  let endingAt: ReadonlyMap<number, Nameable> | null = null;
  const lands = new Set(mentions.filter((mention) => mention.kind === 'country' || mention.kind === 'place').map(({ start }) => start));
  const out = new Map<string, Definition>();
  for (let at = 2; at + 1 < text.tokens.length; at++) {
    // ("SMG") as well as (SMG).
    const quoted = /^["“”]$/.test(text.tokens[at - 1]?.norm ?? '') ? 1 : 0;
    const open = at - 1 - quoted;
    if (text.tokens[open]?.norm !== '(') continue;
    const [token, close] = [text.tokens[at] as Token, text.tokens[at + 1 + quoted] ?? (text.tokens[at + 1] as Token)];
    if (close.norm !== ')' && close.norm !== ',' && close.norm !== ';') continue;
    const letters = text.text.slice(token.start, token.end);
    if (!ACRONYM.test(letters) || out.has(letters)) continue;
    // "Solar Energy Corporation of India's (SECI) auction": the owner's sign is no part of the name.
    const owned = text.tokens[open - 1]?.norm === 's' && text.tokens[open - 2]?.norm === "'" ? 2 : 0;
    const before = text.tokens[open - 1 - owned];
    if (before === undefined) continue;
    endingAt ??= new Map(mentions.filter(isNameable).map((mention) => [mention.end, mention]));
    const named = endingAt.get(before.end);
    const meaning = named && standsFor(letters, named.quote) ? named : spelledOut(letters, text, { last: open - 1 - owned, lands });
    if (meaning && meaning.quote !== letters) out.set(letters, { acronym: letters, at, meaning });
  }
  return out;
}

/** True when the letters are, in order, first or inner capital letters of the name: BESS of "battery energy storage systems". */
function standsFor(letters: string, name: string): boolean {
  const wanted = letters.replace(/s$/, '').toLowerCase();
  const words = name.split(/[^\p{L}\p{N}]+/u);
  let found = 0;
  for (const word of words) {
    if (word.charAt(0).toLowerCase() === wanted[found]) found++;
    for (let i = 1; i < word.length && found < wanted.length; i++) {
      const letter = word.charAt(i);
      if (letter === letter.toUpperCase() && letter.toLowerCase() === wanted[found]) found++;
    }
  }
  return found >= wanted.length;
}

interface Before {
  /** The token before the bracket. */
  readonly last: number;
  /** Where the text names a country or a place. */
  readonly lands: ReadonlySet<number>;
}

/** A body nobody proposed, whose capitals spell the acronym: "Battery Association for Supply Chain (BASC)", "Export Development Canada (EDC)". */
function spelledOut(letters: string, text: Text, { last, lands }: Before): OrganizationMention | null {
  const wanted = letters.replace(/s$/, '').toUpperCase();
  let left = wanted.length;
  const tail = text.tokens[last]?.norm ?? '';
  // "Engineering, Procurement and Construction", "National Capital Territory": trades within are no proof.
  let body = false;
  let listed = false;
  let at = last;
  for (; at >= 0 && last - at < LONGEST_NAME && left > 0; at--) {
    const token = text.tokens[at] as Token;
    const letter = text.text.charAt(token.start);
    if (token.kind === 'word' && letter === wanted[left - 1]) {
      left--;
      body ||= BODIES.has(token.norm) || (lands.has(token.start) && wanted.length > 2);
      if (left === 0) break;
    } else if (!SMALL.has(token.norm)) return null;
    listed ||= token.norm === ',';
    if (token.line) return null;
  }
  const first = text.tokens[at];
  const end = text.tokens[last];
  if (left > 0 || !first || !end || (!body && (listed || !(TRADES.has(tail) || LEGAL.has(tail))))) return null;
  const span = spanOf(text.text, first.start, end.end);
  return {
    ...span,
    kind: 'organization',
    value: { id: null, name: span.quote, country: null },
    certainty: 'stated',
    by: 'acronym.spelled-out',
  };
}
