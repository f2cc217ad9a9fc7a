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
const FIGURE = /[\ue000-\ue002]/;
const NAME = /[\ue003-\ue006]/;

/**
 * The preposition that governs the noun phrase at `start` of the masked text, looking back no further than `floor` and over at most `span`
 * modifiers: "from state-run NTPC" -> from. Names joined by "and" or commas share theirs. Null when it stands free.
 */
export function prepositionBefore(mask: string, start: number, floor: number, span = 5): Preposition | null {
  const tokens = mask
    .slice(Math.max(floor, start - 160), start)
    .split(' ')
    .filter((t) => t !== '');
  let modifiers = 0;
  let joined = false;
  for (const token of tokens.reverse()) {
    const word = token.replace(/^["'(]+|["')]+$/g, '');
    if (word === 'and' || word === '&' || word === 'or') {
      joined = true;
      continue;
    }
    if (NAME.test(word)) {
      // Another name: only a list goes on behind it ("with Tata, Exide and …"), or it is an attribute ("with Japan's …").
      if (word.endsWith(',')) joined = true;
      else if (!joined && modifiers > 0 && !/'s$/.test(word) && !/^[\ue004\ue005]+$/.test(word)) return null;
      continue;
    }
    if (KNOWN.has(word)) return word as Preposition;
    const alike = AS[word];
    if (alike) return alike;
    if (STOPS.has(word) || FIGURE.test(word) || /[,;:()]$/.test(token)) return null;
    modifiers += 1;
    if (modifiers > span) return null;
  }
  return null;
}
