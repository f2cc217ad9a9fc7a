import type { FoundOrganization } from '../names/mentions.ts';
import { isCapital, type NamedText } from '../names/named-text.ts';
import { BODIES, GENERIC, LEGAL, STOPWORDS, TRADES } from '../names/word-lists.ts';

const SHORTEST = 4;

/** Later mentions of an unknown company, by its name again or by the first word of it alone: "Kandori Batteries Ltd … Kandori said". */
export function shortNames(t: NamedText, unknown: readonly FoundOrganization[], taken: Uint8Array): readonly FoundOrganization[] {
  const owners = new Map<string, FoundOrganization>();
  for (const one of unknown) {
    const word = t.tokens[one.from]?.norm ?? '';
    if (!owners.has(word) && word.length > 1) owners.set(word, one);
  }
  if (owners.size === 0) return [];
  const found: FoundOrganization[] = [];
  for (let i = 0; i < t.tokens.length; i++) {
    const owner = isCapital(t, i) && !taken[i] ? owners.get(t.tokens[i]?.norm ?? '') : undefined;
    if (!owner) continue;
    const again = sameWords(t, owner, i);
    const to = again > 1 ? i + again : isOwn(t, owner) && i > owner.from && t.hitOf[i] === -1 ? i + 1 : i;
    if (to > i) found.push({ from: i, to, value: owner.value, by: 'organization.short-name' });
    i = Math.max(i, to - 1);
  }
  return found;
}

/** How many tokens from `at` on repeat the name, its legal form left out: all of them, or 0. */
function sameWords(t: NamedText, { from, to }: FoundOrganization, at: number): number {
  let length = 0;
  for (let i = from; i < to && !LEGAL.has(t.tokens[i]?.norm ?? ''); i++, length++) {
    if (
      t.tokens[at + length]?.norm !== t.tokens[i]?.norm ||
      !(isCapital(t, at + length) || t.tokens[i]?.kind === 'sign' || !isCapital(t, i))
    )
      return 0;
  }
  return length;
}

const isOwn = (t: NamedText, { from, to }: FoundOrganization): boolean => {
  const word = t.tokens[from]?.norm ?? '';
  if (to <= from || word.length < SHORTEST || t.hitOf[from] !== -1 || !/^\p{L}+$/u.test(word)) return false;
  return ![GENERIC, STOPWORDS, TRADES, BODIES, LEGAL].some((list) => list.has(word));
};
