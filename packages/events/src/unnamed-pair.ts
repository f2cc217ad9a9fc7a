import type { Range } from '@gigawire/domain';
import type { Party } from './parties.ts';
import { regionName } from './region-names.ts';
import type { Scene } from './scene.ts';

/** Words for the two states an article is about, and for what they have in common. */
const PAIR =
  /\b(?:the two|both|two) (?:prime ministers|leaders|ministers|governments|capitals|states|delegations|heads of (?:state|government))\b|\b(?:a |the )?(?:joint|bilateral) (?:working group|committee|commission|task ?force|mechanism|talks|consultations|dialogue)\b/;

/** The two states meant by "the two governments" or "a joint working group", where a sentence names no state. Empty when it does. */
export function unnamedPair(scene: Scene, range: Range, pair: readonly string[], named: readonly Party[]): Party[] {
  if (pair.length !== 2 || named.some((p) => p.nature === 'state' && p.stance !== 'place')) return [];
  const match = PAIR.exec(scene.mask.slice(range.start, range.end));
  if (!match) return [];
  const start = range.start + match.index;
  return pair.map((code) => ({
    start,
    end: start + match[0].length,
    name: regionName(code),
    id: code,
    country: code,
    nature: 'state' as const,
    stance: 'acts' as const,
  }));
}
