import { has, isCapital, normAfter } from '../names/named-text.ts';
import type { Veto } from '../names/concepts.ts';
import { HEADLINE } from '../names/shape.ts';
import { GENERIC } from '../names/word-lists.ts';

/** Names of regions inside the names of companies, papers and seas we do not know: "Asia Times", "Pacific Gas". */
export const regionVeto: Veto = (t, from, to) => {
  const after = normAfter(t, to);
  if (has(t, from, HEADLINE) || !isCapital(t, to)) return null;
  if (/^(?:times|news|society|today|express|gas|green|minerals|report|hydrogen|media|council)$/.test(after))
    return 'the name of a paper or a company';
  return to === from + 1 && after === 'time' && GENERIC.has(after) ? 'a time zone' : null;
};
