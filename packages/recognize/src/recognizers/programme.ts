import { normAfter, normBefore } from '../names/named-text.ts';
import type { Veto } from '../names/concepts.ts';
import { LEGAL } from '../names/word-lists.ts';

/** Acronyms of programmes that mean something else where they stand. */
export const programmeVeto: Veto = (t, from, to) => {
  const norm = t.tokens[from]?.norm ?? '';
  const [before, after] = [normBefore(t, from), normAfter(t, to)];
  if (LEGAL.has(after)) return 'a company of that name';
  if (norm === 'gx' && ['lexus', 'gulf', 'model'].includes(before)) return 'a car';
  if (norm === 'fame' && (before === 'of' || after === '!')) return 'the word in capitals';
  if (
    norm === 'ira' &&
    (['provisional', 'roth', 'traditional', 'sep', 'simple', 'real'].includes(before) ||
      ['account', 'accounts', 'bombing', 'ceasefire'].includes(after))
  ) {
    return 'another IRA';
  }
  return null;
};
