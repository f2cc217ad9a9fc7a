import { has, isCapital, type NamedText, normAfter, normBefore } from '../names/named-text.ts';
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

/** Words that are a battery's only in a text that speaks of batteries. */
const PARTS = /^(?:cells?|packs?)$/;
const OF_BATTERIES =
  /\bbatter(?:y|ies)\b(?! of\b)|\blithium\b|\b(?:cathode|anode|gigafactor)|\b(?:lfp|nmc|bess|evs?)\b|\belectric (?:vehicle|car|scooter|bus|truck|two|three|rickshaw)|\d ?[kmg]wh\b/i;
const OTHER_CELLS =
  /\b(?:solar|photovoltaic|pv|perovskite)(?: and module| module)? cells?\b|\bcells? and modules?\b|\b(?:topcon|wafers?)\b|\bfuel[- ]cells?\b|\belectroly[sz]/i;
/** What other cells and packs are told by. */
const OTHER_PARTS_BEFORE: ReadonlySet<string> = new Set(
  'solar pv fuel stem blood red white cancer nerve brain skin prison jail holding police terror terrorist sleeper dry peltier load ice wolf snow six face blister gift flat rat film'.split(
    ' ',
  ),
);
const OTHER_CELLS_AFTER: ReadonlySet<string> = new Set(
  'phone phones tower towers site sites biology culture cultures therapy service'.split(' '),
);

/** Refined copper is sold as cathodes. */
const METAL_CATHODES = /\bcopper cathodes?\b/i;

/** What a text speaks of, by which its bare words are understood. */
interface Subjects {
  readonly batteries: boolean;
  readonly otherCells: boolean;
  readonly metalCathodes: boolean;
}

/** Looked for once in a text. */
const SPEAKS_OF = new WeakMap<NamedText, Subjects>();

function speaksOf(t: NamedText): Subjects {
  const known = SPEAKS_OF.get(t) ?? {
    batteries: OF_BATTERIES.test(t.text),
    otherCells: OTHER_CELLS.test(t.text),
    metalCathodes: METAL_CATHODES.test(t.text),
  };
  SPEAKS_OF.set(t, known);
  return known;
}

/** Why a bare "cells" or "packs" is no battery's. "It packs 40 kWh" is a verb. */
function partVeto(t: NamedText, from: number): string | null {
  const norm = t.tokens[from]?.norm ?? '';
  const [before, after] = [normBefore(t, from), normAfter(t, from + 1)];
  const { batteries, otherCells } = speaksOf(t);
  if (!batteries) return 'the text does not speak of batteries';
  if (OTHER_PARTS_BEFORE.has(before)) return `after "${before}" it is something else`;
  if (norm.startsWith('cell'))
    return otherCells ? 'the text speaks of other cells' : OTHER_CELLS_AFTER.has(after) ? `before "${after}" it is something else` : null;
  return /^an?$/.test(after) || t.tokens[from + 1]?.kind === 'number' ? 'a verb' : null;
}

/** Words of technology that mean something else where they stand. */
export const technologyVeto: Veto = (t, from, to) => {
  const norm = t.tokens[from]?.norm ?? '';
  const [before, after] = [normBefore(t, from), normAfter(t, to)];
  if (to === from + 1 && PARTS.test(norm)) return partVeto(t, from);
  if (to === from + 1 && norm.startsWith('cathode') && speaksOf(t).metalCathodes) return 'the text speaks of copper cathodes';
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
