import type { Lexicon, LexiconOrganization } from '@gigawire/domain';
import { georgiaIsState } from '../recognizers/country-georgia.ts';
import { ministryIndex } from '../recognizers/organization-ministry.ts';
import type { Context, Text } from '../recognizer.ts';
import { countrySpellings } from './country-spellings.ts';
import { lexiconSpellings } from './lexicon-spellings.ts';
import type { FoundOrganization } from './mentions.ts';
import { namedText, type NamedText } from './named-text.ts';
import { findOrganizations } from './organizations.ts';
import { NameTrie } from './trie.ts';

/** What all recognizers of names work from: known names, and the organizations, which go before everything else. */
export interface Findings {
  readonly named: NamedText;
  readonly organizations: readonly FoundOrganization[];
  /** 1 for each token inside an organization's name. */
  readonly taken: Uint8Array;
  /** Whether this text's "Georgia" is the American state; null when nothing tells. */
  readonly georgia: () => boolean | null;
}

/** Binds the lexicon. The result finds all names of a text once, and gives the same findings to whoever asks again. */
export function finder(lexicon: Lexicon): (text: Text, ctx: Context) => Findings {
  const trie = new NameTrie([...countrySpellings(), ...lexiconSpellings(lexicon)]);
  const index = ministryIndex(lexicon.organizations);
  const known = new WeakMap<Text, Findings>();
  return (text, ctx) => {
    const before = known.get(text);
    if (before) return before;
    const found = findAll(namedText(text, trie), index, ctx);
    known.set(text, found);
    return found;
  };
}

function findAll(named: NamedText, index: ReadonlyMap<string, LexiconOrganization>, ctx: Context): Findings {
  let georgia: boolean | null | undefined;
  return {
    named,
    ...findOrganizations(named, index, refusals(named, ctx, 'organization')),
    georgia: () => (georgia === undefined ? (georgia = georgiaIsState(named)) : georgia),
  };
}

/** Notes in the trace why a name was not taken for what it looks like. */
export const refusals =
  (t: NamedText, ctx: Context, by: string) =>
  (why: string, from: number, to: number): void => {
    const first = t.tokens[from];
    const last = t.tokens[to - 1];
    if (first && last) ctx.trace?.push({ step: 'recognize', by: `${by}.veto`, why, span: { start: first.start, end: last.end } });
  };
