/** The forms a verb takes, the base first. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** past and participle of verbs that do not add -ed. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  begin: ['began', 'begun'],
  bid: ['bid', 'bid'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  creep: ['crept', 'crept'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  find: ['found', 'found'],
  forgo: ['forwent', 'forgone'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  shed: ['shed', 'shed'],
  shut: ['shut', 'shut'],
  shrink: ['shrank', 'shrunk'],
  spend: ['spent', 'spent'],
  sink: ['sank', 'sunk'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  throw: ['threw', 'thrown'],
  tear: ['tore', 'torn'],
  unwind: ['unwound', 'unwound'],
  tell: ['told', 'told'],
  win: ['won', 'won'],
  wind: ['wound', 'wound'],
  withdraw: ['withdrew', 'withdrawn'],
};

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  'allot annul ban bag bar bid bin cap chip clap commit control cut dip defer drop fit get grab hit log initial mop nab net occur peg permit plan plot put refer run scrap set shed ship shut slap slip snag step stop strip submit swap tap top tip transfer trim win wrap'.split(
    ' ',
  ),
);

const third = (v: string): string => (/(?:s|x|z|ch|sh|o)$/.test(v) ? `${v}es` : /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ies` : `${v}s`);

function past(v: string): string {
  if (DOUBLING.has(v)) return `${v}${v.at(-1) ?? ''}ed`;
  if (v.endsWith('e')) return `${v}d`;
  return /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ied` : `${v}ed`;
}

function gerund(v: string): string {
  if (DOUBLING.has(v) || v === 'begin') return `${v}${v.at(-1) ?? ''}ing`;
  if (v.endsWith('ie')) return `${v.slice(0, -2)}ying`;
  return v.endsWith('e') && !v.endsWith('ee') ? `${v.slice(0, -1)}ing` : `${v}ing`;
}

/** All forms of a verb; a particle stays behind each: "set up" -> "sets up", "setting up". */
export function inflect(lemma: string): VerbForms {
  const [verb = lemma, ...rest] = lemma.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const irregular = IRREGULAR[verb];
  const regular = past(verb);
  return {
    base: verb + tail,
    third: third(verb) + tail,
    past: (irregular?.[0] ?? regular) + tail,
    participle: (irregular?.[1] ?? regular) + tail,
    gerund: gerund(verb) + tail,
  };
}

const PASTS = new Set(Object.entries(IRREGULAR).flatMap(([base, forms]) => forms.filter((form) => form !== base)));
const BASES_IN_ED = /^(?:need|feed|seed|speed|breed|proceed|exceed|succeed|embed|shed|spread)\b/;

/** True when an act begins with a past form that is no present form as well: "built", "switched on", not "set up". */
export const isPastForm = (act: string): boolean =>
  (/^[a-z-]+ed\b/.test(act) && !BASES_IN_ED.test(act)) || PASTS.has(/^[a-z]+/.exec(act)?.[0] ?? '');
