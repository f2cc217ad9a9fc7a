import { isCapital, normAfter } from '../names/named-text.ts';
import type { Veto } from '../names/concepts.ts';

/** Names of blocs that mean something else where they stand. */
export const blocVeto: Veto = (t, from, to) => {
  const norm = t.tokens[from]?.norm ?? '';
  const after = normAfter(t, to);
  if (norm === 'quad' && ['bike', 'bikes', 'core', 'band', 'cortex', 'camera', 'motor', 'copter', 'city', 'cities'].includes(after))
    return 'four of something';
  if (norm === 'gcc' && ['centre', 'center', 'centres', 'centers', 'hub', 'hubs', 'compiler'].includes(after))
    return 'a global capability centre';
  if (norm === 'un' && isCapital(t, to) && /^(?:dia|monde|homme)$/.test(after)) return 'a foreign article';
  return null;
};
