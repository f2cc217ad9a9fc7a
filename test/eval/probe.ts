import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention, Qualifier } from '@gigawire/domain';
import { f1, newTally, tally } from './f1.ts';

type Bound = number | readonly [number, number];

interface ProbeSentence {
  readonly cat: string;
  readonly pub: string;
  readonly text: string;
  readonly m: readonly (readonly [Bound, string, string?])[];
  readonly q: readonly (readonly [Bound, string, (string | null)?, string?])[];
  /** [start, end) in days. */
  readonly d: readonly (readonly [string | null, string | null, string])[];
  readonly c: readonly string[];
  readonly eq: readonly (readonly [number, number])[];
}

const MODIFIERS: Readonly<Record<Qualifier, string>> = {
  about: '~',
  nearly: '<~',
  up_to: '<=',
  at_least: '>=',
  more_than: '>',
  less_than: '<',
};

/** The yardstick marks energy, power, mass and shares; counts of things it leaves unmarked. */
const MARKED = /^(?:energy|power|mass|percent|energy_density)(?:_per_year)?$/;

const range = (bound: Bound): string => (typeof bound === 'number' ? `${bound}..${bound}` : `${bound[0]}..${bound[1]}`);
const valueOf = ({ min, max }: { min: number | null; max: number | null }): string => `${min ?? max}..${max ?? min}`;
const dayAfter = (day: string | null): string | null =>
  day === null ? null : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const of = <K extends Mention['kind']>(mentions: readonly Mention[], kind: K): Extract<Mention, { kind: K }>[] =>
  mentions.filter((m): m is Extract<Mention, { kind: K }> => m.kind === kind);

/** Scores the sentences of text/probe.json: F1 in percent, and how many fiscal dates, same-amount pairs and ranges are right. Null when it is not there. */
export function score(
  read: (text: string, published: string | null) => readonly Mention[],
  sharedFolder: string,
): Record<string, number> | null {
  const file = join(sharedFolder, 'bench/text/probe.json');
  if (!existsSync(file)) return null;
  const sentences = JSON.parse(readFileSync(file, 'utf8')) as readonly ProbeSentence[];
  const counts = {
    money: newTally(),
    modifiers: newTally(),
    quantities: newTally(),
    dates: newTally(),
    countries: newTally(),
    fiscal: newTally(),
    pairs: newTally(),
    ranges: newTally(),
  };
  for (const sentence of sentences) {
    const mentions = read(sentence.text, sentence.pub);
    const [money, quantities, dates] = [
      of(mentions, 'money'),
      of(mentions, 'quantity').filter((m) => MARKED.test(m.value.kind)),
      of(mentions, 'date'),
    ];
    const moneyGold = sentence.m.map(([bound, iso]) => `${iso} ${range(bound)}`);
    const moneyFound = money.map((m) => `${m.value.currency} ${valueOf(m.value)}`);
    tally(counts.money, moneyGold, moneyFound);
    tally(
      counts.modifiers,
      [...sentence.m.map(([, , modifier]) => modifier ?? ''), ...sentence.q.map(([, , , modifier]) => modifier ?? '')].filter(Boolean),
      [...money, ...quantities].map((m) => (m.value.qualifier === null ? '' : MODIFIERS[m.value.qualifier])).filter(Boolean),
    );
    const quantityGold = sentence.q.map(([bound, unit]) => `${unit} ${range(bound)}`);
    const quantityFound = quantities.map((m) => `${m.value.unit.replace('/yr', '')} ${valueOf(m.value)}`);
    tally(counts.quantities, quantityGold, quantityFound);
    const dateGold = sentence.d.map(([start, end]) => `${start}..${end}`);
    const dateFound = dates.map((m) => `${m.value.start}..${dayAfter(m.value.end)}`);
    tally(counts.dates, dateGold, dateFound);
    if (sentence.cat === 'fiscal') tally(counts.fiscal, dateGold, dateFound);
    tally(counts.countries, [...new Set(sentence.c)], [...new Set(of(mentions, 'country').map((m) => m.value.code))]);
    const links = money.flatMap((m) => {
      const first = m.value.equivalentOf === undefined ? undefined : mentions[m.value.equivalentOf];
      return first?.kind === 'money' ? [`${valueOf(first.value)}=${valueOf(m.value)}`] : [];
    });
    tally(
      counts.pairs,
      sentence.eq.map(([a, b]) => `${range(sentence.m[a]?.[0] ?? 0)}=${range(sentence.m[b]?.[0] ?? 0)}`),
      links,
    );
    const spread = (key: string): boolean => /(\S+)\.\.(\S+)$/.exec(key)?.[1] !== /(\S+)\.\.(\S+)$/.exec(key)?.[2];
    tally(counts.ranges, [...moneyGold, ...quantityGold].filter(spread), [...moneyFound, ...quantityFound].filter(spread));
  }
  return {
    money: f1(counts.money),
    modifiers: f1(counts.modifiers),
    quantities: f1(counts.quantities),
    dates: f1(counts.dates),
    countries: f1(counts.countries),
    fiscal: counts.fiscal.right,
    'fiscal of': counts.fiscal.expected,
    pairs: counts.pairs.right,
    'pairs of': counts.pairs.expected,
    ranges: counts.ranges.right,
    'ranges of': counts.ranges.expected,
  };
}
