import type { Profile } from '../profile.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

function judge(a: Profile, b: Profile): Finding {
  for (const [noun, numbers] of a.ordinals) {
    const others = b.ordinals.get(noun);
    if (!others) continue;
    const why = `${noun} ${[...numbers].join(', ')} and ${noun} ${[...others].join(', ')}`;
    if (![...numbers].some((n) => others.has(n))) return { verdict: 'conflict', why };
  }
  return SILENT;
}

/** Phase 1 is not phase 2, the 12th package not the 13th. */
export const ordinal: Veto = { name: 'ordinal', on: 'wording', judge };
