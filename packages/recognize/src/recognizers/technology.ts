import { has, isCapital, normAfter, normBefore } from '../names/named-text.ts';
import type { Veto } from '../names/concepts.ts';
import { HEADLINE } from '../names/shape.ts';
import { LEGAL } from '../names/word-lists.ts';

/** Words before or after a technology's name that make it something else. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  battery: ['artillery', 'missile', 'gun', 'rocket', 'mortar', 'coastal', 'interceptor', 'patriot', 'himars', 'howitzer', 's', 'pitching'],
  batteries: [
    'artillery',
    'missile',
    'gun',
    'rocket',
    'mortar',
    'coastal',
    'interceptor',
    'patriot',
    'himars',
    'howitzer',
    'aircraft',
    'defence',
    'defense',
  ],
  separator: ['thousands', 'decimal', 'list'],
  lithium: ['prescribed', 'prescribe', 'taking'],
};
const AFTER: Readonly<Record<string, readonly string[]>> = {
  solar: ['eclipse', 'eclipses', 'calendar', 'flare', 'flares', 'plexus', 'orbiter', 'system', 'storm', 'mission'],
  hydrogen: ['bomb', 'bombs', 'peroxide', 'sulphide', 'sulfide', 'cyanide', 'bond', 'bonds'],
  lithium: ['treatment', 'therapy', 'grease'],
  cathode: ['ray'],
  electrolyte: ['drink', 'drinks', 'imbalance', 'powder', 'balance'],
  electrolytes: ['drink', 'drinks', 'lost'],
  gas: [],
  grid: ['reference'],
  nuclear: ['family'],
};
/** What else is solid-state. */
const SOLID_STATE: ReadonlySet<string> = new Set(
  'drive drives disk disks relay relays transformer transformers lighting physics electronics switch switches laser lasers chemistry'.split(
    ' ',
  ),
);
/** "a battery of tests": many. */
const MANY_OF: ReadonlySet<string> = new Set([
  'tests',
  'test',
  'lawyers',
  'questions',
  'measures',
  'exams',
  'experts',
  'reforms',
  'cameras',
  'reporters',
  'journalists',
]);

/** Words of technology that mean something else where they stand. */
export const technologyVeto: Veto = (t, from, to) => {
  const norm = t.tokens[from]?.norm ?? '';
  const [before, after] = [normBefore(t, from), normAfter(t, to)];
  if (BEFORE[norm]?.includes(before) && !(before === 's' && norm === 'battery')) return `after "${before}" it is something else`;
  if (AFTER[norm]?.includes(after) && to === from + 1) return `before "${after}" it is something else`;
  if (norm === 'solid' && t.tokens[to - 1]?.norm === 'state' && SOLID_STATE.has(after)) return `before "${after}" it is something else`;
  if (norm === 'battery' && before === 'and' && normBefore(t, from - 1) === 'assault') return 'assault and battery';
  if (
    (norm === 'battery' || norm === 'batteries') &&
    after === 'of' &&
    (MANY_OF.has(normAfter(t, to + 1)) || MANY_OF.has(normAfter(t, to + 2)))
  )
    return 'a number of things';
  if (norm === 'battery' && after === 'park' && isCapital(t, from) && isCapital(t, to) && !has(t, from, HEADLINE)) return 'a park';
  // Enterprise value, and companies whose name is an acronym of the lexicon: "ACC Ltd", "ACC Cement".
  if (norm === 'ev' && after === '/' && /^(?:ebitda|sales|ebit|revenue)$/.test(normAfter(t, to + 1))) return 'enterprise value';
  if (norm === 'acc' && isCapital(t, to) && (LEGAL.has(after) || after.startsWith('cement'))) return 'the cement company';
  if (norm === 'acc' && before === 'adani') return 'the cement company';
  return null;
};
