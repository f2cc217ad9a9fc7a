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
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  forgo: ['forwent', 'forgone'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  lay: ['laid', 'laid'],
  lend: ['lent', 'lent'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  rise: ['rose', 'risen'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  spend: ['spent', 'spent'],
  sink: ['sank', 'sunk'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
};

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  'allot annul ban bag bar bid cap chip clap commit control cut defer drop get grab hit occur permit plan put refer scrap set ship shut slap slip step strip submit tap transfer trim win'.split(
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
