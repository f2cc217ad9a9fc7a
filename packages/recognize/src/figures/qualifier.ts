import type { Qualifier } from '@gigawire/domain';
import type { Token } from '../numerals/token.ts';
import { phraseAt, phraseBefore, phraseBook } from './phrases.ts';

const split = (phrases: string): readonly string[] => phrases.split('|');

/** What stands before a figure. "nearly" is just short of it. */
const BEFORE = phraseBook<Qualifier>(
  [
    [
      'about',
      split(
        'about|around|approximately|approx|approx .|roughly|some|circa|c .|ca .|estimated|an estimated|~|±|in the region of|somewhere around|約|およそ|でおよそ|はおよそ|におよそ|がおよそ|をおよそ|のおよそ|ほぼ|推 定',
      ),
    ],
    [
      'nearly',
      split(
        'nearly|almost|close to|just under|just below|just shy of|shy of|slightly less than|slightly under|slightly below|a little less than|a little under|a shade under|not quite',
      ),
    ],
    [
      'up_to',
      split(
        'up to|upto|as much as|as many as|as high as|as large as|at most|no more than|not more than|no higher than|maximum of|a maximum of|maximum|max|max .|not exceeding|not to exceed|≤|< =|最 大|最 高|最 大 で',
      ),
    ],
    [
      'at_least',
      split(
        'at least|atleast|minimum of|a minimum of|minimum|min|min .|no less than|not less than|no fewer than|not fewer than|no lower than|as little as|as low as|as few as|starting at|≥|> =|最 低|最 低 でも|少 なくとも',
      ),
    ],
    [
      'more_than',
      split(
        'more than|over|above|exceeding|exceed|exceeds|exceeded|in excess of|excess of|greater than|higher than|larger than|bigger than|north of|upwards of|upward of|surpass|surpasses|surpassed|surpassing|topped|topping|tops|cross|crosses|crossed|crossing|beyond|>',
      ),
    ],
    ['less_than', split('less than|under|below|fewer than|lower than|smaller than|<')],
  ],
  'last',
);

const AFTER = phraseBook<Qualifier>(
  [
    ['about', split('or so|or thereabouts|odd|ほど|程 度|前 後|余 り')],
    ['nearly', split('弱')],
    ['up_to', split('or less|or below|or lower|or fewer|or under|at most|at the most|at maximum|以 下')],
    [
      'at_least',
      split('or more|or higher|or above|or greater|or over|or larger|and above|and more|at least|at the least|at minimum|以 上'),
    ],
    ['more_than', split('plus|+|超|強|を 超 える|を 超 え|を 上 回 る|を 上 回 り')],
    ['less_than', split('未 満|を 下 回 る|を 下 回 り')],
  ],
  'first',
);

/** Words between a qualifier and its figure that change nothing: "at least another 5 GWh", "up to a total of ₹500 crore". */
const FILLERS = new Set(['another', 'additional', 'further', 'extra', 'a', 'an', 'of', 'total', 'combined']);

/** Nouns a bare amount can name: "approved under Rs 18,100 crore PLI scheme" puts no bound on it. */
const NAMED_BY_AMOUNT =
  /^(?:pli|fame|scheme|schemes|programme|program|plan|package|deal|contract|agreement|pact|fund|mission|initiative|project|order|mou|budget|loan)$/;
const QUARREL =
  /^(?:dispute|row|talks|concern|concerns|battle|fight|feud|lawsuit|worries|fears|questions|clash|standoff|negotiations|take|takes|taking|took|taken|hand|handed|handing|spread)$/;
const CLIMB =
  /^(?:add(?:s|ed)|amount(?:s|ed)?|summed|scal(?:e|es|ed|ing)|ramp(?:s|ed|ing)?|step(?:s|ped|ping)?|built|go|goes|going|went|grow(?:s|ing)?|grew|expand(?:s|ed|ing)?|mov(?:e|es|ed|ing)|twice|times)$/;

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** True when the words found do something else in this sentence than bound the figure that ends before token `to`. */
function isOtherUse(tokens: readonly Token[], from: number, last: string, to: number): boolean {
  const before = normAt(tokens, from - 1);
  switch (last) {
    case 'under':
    case 'over':
      if (QUARREL.test(before)) return true;
      return [to, to + 1, to + 2, to + 3].some((i) => NAMED_BY_AMOUNT.test(normAt(tokens, i)) && last === 'under');
    case 'to':
    case 'as':
      return CLIMB.test(before);
    // "Honda <7267> 158.7 billion yen": the bracket of a stock code.
    case '>':
      return tokens[from]?.gap === false;
    // The "c." of "c. 500" stands by itself; that of "55°C." ends a sentence.
    case '.':
      return normAt(tokens, from) === 'c' && tokens[from]?.gap === false;
    case 'some':
    case 'about':
      return before === 'what' || before === 'how';
    default:
      return false;
  }
}

export interface Qualified {
  readonly qualifier: Qualifier | null;
  /** Token the qualifying words start with; the figure's own first token when there are none. */
  readonly from: number;
}

/** The qualifier of the figure that spans tokens `from` (inclusive) to `to` (exclusive): words before it, else words after it. */
export function qualify(tokens: readonly Token[], from: number, to: number): Qualified {
  let at = from - 1;
  for (let skipped = 0; skipped < 3 && FILLERS.has(normAt(tokens, at)); skipped++) at--;
  const direct = phraseBefore(BEFORE, tokens, from - 1);
  const found = direct ?? (at < from - 1 ? phraseBefore(BEFORE, tokens, at) : null);
  if (found !== null && !tokens[from]?.line && !isOtherUse(tokens, found.from, normAt(tokens, direct === null ? at : from - 1), to)) {
    // "up to around $4 billion": what bounds it says more than what rounds it.
    const outer = found.value === 'about' ? phraseBefore(BEFORE, tokens, found.from - 1) : null;
    // "spread over about 640 acres": where it lies, no bound.
    const over = outer !== null && normAt(tokens, found.from - 1) === 'over';
    if (outer !== null && outer.value !== 'about' && !over && !isOtherUse(tokens, outer.from, normAt(tokens, found.from - 1), to)) {
      return { qualifier: outer.value, from: outer.from };
    }
    return { qualifier: found.value, from: found.from };
  }
  return extreme(tokens, from) ?? { qualifier: qualifierAfter(tokens, to), from };
}

const EXTREMES: ReadonlyMap<string, Qualifier> = new Map([
  ['maximum', 'up_to'],
  ['minimum', 'at_least'],
]);
/** What a maximum or minimum can be of. */
const MEASURES =
  /^(?:annual|yearly|production|manufacturing|output|generation|generating|installed|design|capacity|value|amount|investment|loan|power|energy|storage|size|price|tariff|bid|equity|subsidy|subsidies|grant|support|aid)$/;

/** "a maximum value of USD 5 billion", "minimum annual capacity of 4 GWh". */
function extreme(tokens: readonly Token[], from: number): Qualified | null {
  // "Maximum subsidy: JPY 0.6 billion"
  if (!/^(?:of|:)$/.test(normAt(tokens, from - 1))) return null;
  let at = from - 2;
  while (at > from - 6 && MEASURES.test(normAt(tokens, at))) at--;
  const qualifier = at < from - 2 ? EXTREMES.get(normAt(tokens, at)) : undefined;
  return qualifier === undefined ? null : { qualifier, from };
}

function qualifierAfter(tokens: readonly Token[], to: number): Qualifier | null {
  const hyphen = normAt(tokens, to) === '-' ? to + 1 : to;
  const first = tokens[hyphen];
  if (first === undefined || first.line) return null;
  // "5 GWh plus 3 GWh" adds; only "5 GWh-plus" and "5 GWh+" bound.
  if ((first.norm === 'plus' || first.norm === 'odd') && hyphen === to) return null;
  if (first.norm === '+' && (first.gap || tokens[hyphen + 1]?.kind === 'number')) return null;
  return phraseAt(AFTER, tokens, hyphen)?.value ?? null;
}
