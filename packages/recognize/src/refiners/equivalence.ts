import { type ExchangeRate, type Mention, type Money, type MoneyMention, type RateLookup, rateLookup } from '@gigawire/domain';
import type { Context, Refiner, Text } from '../recognizer.ts';

/** How far the implied rate may lie from the known one: rounding, and the weeks between a deal and its news. */
const TOLERANCE = 0.25;
/** By how much a rarer reading of a sign must fit better than a commoner one. */
const CLEARLY = 0.05;
const LONGEST_GAP = 60;

const HEDGES =
  '(?:about|around|approximately|approx\\.?|roughly|nearly|almost|some|over|more than|less than|under|up to|at least|just|only|or|i\\.e\\.|ie|that is|which is|worth|equivalent to|equal to|equals|~|≈|約|およそ|日本円(?:換算)?で)';

/** Between an amount and the same in another currency: "(", ", or about", "=", "/". */
const RESTATES = new RegExp(
  `^(?:\\s*(?:[(\\[（=＝/]|[,、—–-]?\\s*(?:or|i\\.e\\.|equivalent to|equal to|worth|that is|=))\\s*(?:${HEDGES}\\s*){0,3}|\\s*[,、—–]\\s*(?:${HEDGES}\\s*){1,3})$`,
  'i',
);
/** A second restatement: "(about $68 billion, €58 billion)". */
const CONTINUES = new RegExp(`^\\s*[,;/]?\\s*(?:(?:or|and)\\s+)?(?:${HEDGES}\\s*){0,2}$`, 'i');
/** "¥350 billion in subsidies ($2.4 billion)": a few plain words, then an amount alone in brackets. */
const AFTER_NOUN = new RegExp(`^(?:\\s+[a-z'-]{1,20}){1,5}\\s*[(（]\\s*(?:${HEDGES}\\s*){0,2}$`, 'i');
const CLOSES = /^\s*[)）\]]/;

type Fit = 'fits' | 'differs' | 'unknown';

const bounds = ({ min, max }: Money): readonly number[] => [min, max].filter((bound) => bound !== null);

/** How far two amounts are from being the same money at the rate of a day: 0 is exact; null where a rate is not known. */
function deviation(a: Money, b: Money, rate: RateLookup, day: string | null): number | null {
  const [perA, perB] = [rate(a.currency, day), rate(b.currency, day)];
  if (perA === null || perB === null) return null;
  const [from, to] = [bounds(a), bounds(b)];
  const ratio = ((to.at(-1) ?? 0) / (from.at(-1) ?? 1)) * (perA / perB);
  return Math.min(Math.abs(ratio - 1), Math.abs(1 / ratio - 1));
}

function fit(a: Money, b: Money, rate: RateLookup, day: string | null): Fit {
  const off = deviation(a, b, rate, day);
  if (off === null) return 'unknown';
  return off <= TOLERANCE ? 'fits' : 'differs';
}

/** Other currencies the sign of an amount is used for. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  'money.yen-sign': ['JPY', 'CNY'],
  'money.dollar': ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD', 'TWD'],
};

const withCurrency = (mention: MoneyMention, currency: string): MoneyMention =>
  mention.value.currency === currency ? mention : { ...mention, value: { ...mention.value, currency }, certainty: 'implied' };

/** The pair as the exchange rate reads its signs: "¥3.5 billion ($490 million)" is yuan. Unchanged where no reading fits. */
function reading(a: MoneyMention, b: MoneyMention, rate: RateLookup, day: string | null): readonly [MoneyMention, MoneyMention, Fit] {
  const usual = a.value.currency === b.value.currency ? 'differs' : fit(a.value, b.value, rate, day);
  // A sign that stands for several currencies is read by the rate even where the outlet's own dollar would just do.
  const isOpen = a.certainty === 'ambiguous' || b.certainty === 'ambiguous';
  if (usual !== 'differs' && !isOpen) return [a, b, usual];
  let best: readonly [MoneyMention, MoneyMention] | null = null;
  let least = TOLERANCE;
  for (const first of READINGS[a.by] ?? [a.value.currency]) {
    for (const second of READINGS[b.by] ?? [b.value.currency]) {
      if (first === second) continue;
      const pair = [withCurrency(a, first), withCurrency(b, second)] as const;
      const off = deviation(pair[0].value, pair[1].value, rate, day);
      // The readings stand in order of use: a rarer one must fit clearly better.
      if (off !== null && off < least - (best === null ? 0 : CLEARLY)) [best, least] = [pair, off];
    }
  }
  return best === null ? [a, b, usual] : [...best, 'fits'];
}

function rateWords(text: string, mention: MoneyMention): number {
  if (mention.value.rate === null) return mention.end;
  const words = /^\s*(?:\/|per\s|an?\s|each\b)[\p{L}\p{N}/-]{0,16}/u.exec(text.slice(mention.end, mention.end + 24));
  return mention.end + (words?.[0].length ?? 0);
}

function relation(text: string, a: MoneyMention, b: MoneyMention): 'restates' | 'follows' | null {
  const gap = text.slice(rateWords(text, a), b.start).replaceAll('\\', '');
  if (gap.length > LONGEST_GAP || gap.includes('\n')) return null;
  if (RESTATES.test(gap)) return 'restates';
  return AFTER_NOUN.test(gap) && CLOSES.test(text.slice(rateWords(text, b), rateWords(text, b) + 3)) ? 'follows' : null;
}

/** Makes the refiner that links the two ways one amount is told, "¥350 billion (around $2.4 billion)", where the known rate agrees. Runs last: links are positions. */
export function makeEquivalence(rates: readonly ExchangeRate[]): Refiner {
  const rate = rateLookup(rates);
  return {
    name: 'equivalence',
    refine: (mentions, text, ctx) => linked(mentions, text, ctx, rate),
  };
}

function linked(mentions: readonly Mention[], { text }: Text, ctx: Context, rate: RateLookup): Mention[] {
  const result = [...mentions];
  const refused = new Set<number>();
  let previous = -1;
  for (let i = 0; i < result.length; i++) {
    const b = result[i];
    if (b?.kind !== 'money') continue;
    const a = result[previous];
    if (a?.kind === 'money') link(result, previous, i, { text, ctx, rate, refused });
    previous = i;
  }
  return settleSigns(result, refused);
}

/** What the rate told of one "¥" or "$" holds for the others of the text that were in doubt. */
function settleSigns(mentions: readonly Mention[], refused: ReadonlySet<number>): Mention[] {
  const told = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const target = mention.kind === 'money' && mention.value.equivalentOf !== undefined ? mentions[mention.value.equivalentOf] : undefined;
    if (target === undefined) continue;
    for (const m of [mention, target])
      if (m.kind === 'money' && m.by in READINGS) told.set(m.by, (told.get(m.by) ?? new Set()).add(m.value.currency));
  }
  return mentions.map((mention, i) => {
    const currencies = told.get(mention.by);
    const [currency] = currencies ?? [];
    if (mention.kind !== 'money' || currencies?.size !== 1 || currency === undefined || mention.certainty !== 'ambiguous' || refused.has(i))
      return mention;
    return { ...mention, value: { ...mention.value, currency }, certainty: 'implied' };
  });
}

interface Checking {
  readonly text: string;
  readonly ctx: Context;
  readonly rate: RateLookup;
  /** Amounts the rate would not have: their doubt stays. */
  readonly refused: Set<number>;
}

function link(result: Mention[], at: number, i: number, { text, ctx, rate, refused }: Checking): void {
  const [a, b] = [result[at] as MoneyMention, result[i] as MoneyMention];
  if ((a.value.rate === null) !== (b.value.rate === null) && b.value.rate !== null) return;
  const restated = a.value.equivalentOf;
  const gap = text.slice(a.end, b.start).replaceAll('\\', '');
  const target = restated !== undefined && gap.length <= LONGEST_GAP && CONTINUES.test(gap) ? restated : at;
  const first = result[target] as MoneyMention;
  const kind = target === at ? relation(text, a, b) : 'follows';
  // "$US3256 ($4832)": one sign, two currencies, as the rate alone can tell.
  const same = first.value.currency === b.value.currency;
  if (kind === null || (same && (first.by === 'money.dollar') === (b.by === 'money.dollar'))) return;
  const [readA, readB, fits] = reading(first, b, rate, ctx.published);
  if (readA.value.currency === readB.value.currency) return;
  if (fits === 'fits' || (fits === 'unknown' && kind === 'restates')) {
    result[target] = readA;
    result[i] = { ...readB, value: { ...readB.value, equivalentOf: target } };
    ctx.trace?.push({
      step: 'recognize',
      by: 'equivalence.linked',
      why: `"${b.quote}" restates "${first.quote}"`,
      span: { start: b.start, end: b.end },
    });
  } else if (fits === 'differs' && kind === 'restates' && !same) {
    refused.add(i);
    result[i] = { ...b, certainty: 'ambiguous' };
    ctx.trace?.push({
      step: 'recognize',
      by: 'equivalence.rate',
      why: `"${b.quote}" is not "${first.quote}" at any known rate`,
      span: { start: b.start, end: b.end },
    });
  }
}
