import type { Preposition } from './kinds/kind.ts';

const KNOWN = new Set<string>([
  'from',
  'to',
  'with',
  'by',
  'for',
  'against',
  'on',
  'in',
  'at',
  'between',
  'of',
  'into',
  'through',
  'over',
  'via',
]);
/** Words that mean the same for us. */
const AS: Readonly<Record<string, Preposition>> = {
  across: 'in',
  near: 'in',
  within: 'in',
  throughout: 'in',
  around: 'in',
  outside: 'in',
  alongside: 'with',
  towards: 'to',
  toward: 'to',
  among: 'between',
  amongst: 'between',
  onto: 'on',
  upon: 'on',
};
/** Words no noun phrase goes across. */
const STOPS = new Set(
  'will would shall can could may might must has have had is are was were be been being said says told that which who whose where while as than per including like such if it they not'.split(
    ' ',
  ),
);
const ENDS = /[,;:()]$/;
const BARE = /^["'(]*(.*?)["')]*$/;

/**
 * The preposition that governs the noun phrase at `start` of the masked text, looking back no further than `floor` and over at most `span`
 * modifiers: "from state-run NTPC" -> from. Names joined by "and" or commas share theirs. Null when it stands free.
 */
export function prepositionBefore(mask: string, start: number, floor: number, span = 5): Preposition | null {
  const lowest = Math.max(floor, start - 160);
  let modifiers = 0;
  let joined = false;
  let to = start;
  while (to > lowest) {
    const from = Math.max(lowest, mask.lastIndexOf(' ', to - 1) + 1);
    const token = mask.slice(from, to);
    to = from - 1;
    if (token === '') continue;
    const word = BARE.exec(token)?.[1] ?? token;
    if (word === 'and' || word === '&' || word === 'or') {
      joined = true;
      continue;
    }
    const first = word.charCodeAt(0);
    if (first >= 0xe003 && first <= 0xe006) {
      // Another name: only a list goes on behind it ("with Tata, Exide and …"), or it is an attribute ("with Japan's …").
      if (word.endsWith(',')) {
        if (!joined && first !== mask.charCodeAt(start)) return null;
        joined = true;
      } else if (!joined && modifiers > 0 && !word.endsWith("'s") && first !== 0xe004 && first !== 0xe005) return null;
      continue;
    }
    if (KNOWN.has(word)) return word as Preposition;
    const alike = Object.hasOwn(AS, word) ? AS[word] : undefined;
    if (alike) return alike;
    if (STOPS.has(word) || (first >= 0xe000 && first <= 0xe002) || ENDS.test(token)) return null;
    modifiers += 1;
    if (modifiers > span) return null;
  }
  return null;
}
