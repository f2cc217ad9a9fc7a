import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention, Qualifier } from '@gigawire/domain';
import { createScore } from './score.ts';
import type { Suite } from './suite.ts';

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

/** The probe sentences of the public yardsticks: F1 in percent, and how many fiscal dates, same-amount pairs and ranges are right. */
export const probe: Suite = {
  name: 'probe',
  score({ mentionsOf, benchFolder }) {
    const file = join(benchFolder, 'text/probe.json');
    if (!existsSync(file)) return null;
    const sentences = JSON.parse(readFileSync(file, 'utf8')) as readonly ProbeSentence[];
    const counts = {
      money: createScore(),
      modifiers: createScore(),
      quantities: createScore(),
      dates: createScore(),
      countries: createScore(),
      fiscal: createScore(),
      pairs: createScore(),
      ranges: createScore(),
    };
    for (const sentence of sentences) {
      const mentions = mentionsOf(sentence.text, sentence.pub);
      const [money, quantities, dates] = [
        of(mentions, 'money'),
        of(mentions, 'quantity').filter((m) => MARKED.test(m.value.kind)),
        of(mentions, 'date'),
      ];
      const moneyGold = sentence.m.map(([bound, iso]) => `${iso} ${range(bound)}`);
      const moneyFound = money.map((m) => `${m.value.currency} ${valueOf(m.value)}`);
      counts.money.add(moneyGold, moneyFound);
      counts.modifiers.add(
        [...sentence.m.map(([, , modifier]) => modifier ?? ''), ...sentence.q.map(([, , , modifier]) => modifier ?? '')].filter(Boolean),
        [...money, ...quantities].map((m) => (m.value.qualifier === null ? '' : MODIFIERS[m.value.qualifier])).filter(Boolean),
      );
      const quantityGold = sentence.q.map(([bound, unit]) => `${unit} ${range(bound)}`);
      const quantityFound = quantities.map((m) => `${m.value.unit.replace('/yr', '')} ${valueOf(m.value)}`);
      counts.quantities.add(quantityGold, quantityFound);
      const dateGold = sentence.d.map(([start, end]) => `${start}..${end}`);
      const dateFound = dates.map((m) => `${m.value.start}..${dayAfter(m.value.end)}`);
      counts.dates.add(dateGold, dateFound);
      if (sentence.cat === 'fiscal') counts.fiscal.add(dateGold, dateFound);
      counts.countries.add([...new Set(sentence.c)], [...new Set(of(mentions, 'country').map((m) => m.value.code))]);
      const links = money.flatMap((m) => {
        const first = m.value.equivalentOf === undefined ? undefined : mentions[m.value.equivalentOf];
        return first?.kind === 'money' ? [`${valueOf(first.value)}=${valueOf(m.value)}`] : [];
      });
      counts.pairs.add(
        sentence.eq.map(([a, b]) => `${range(sentence.m[a]?.[0] ?? 0)}=${range(sentence.m[b]?.[0] ?? 0)}`),
        links,
      );
      const spread = (key: string): boolean => /(\S+)\.\.(\S+)$/.exec(key)?.[1] !== /(\S+)\.\.(\S+)$/.exec(key)?.[2];
      counts.ranges.add([...moneyGold, ...quantityGold].filter(spread), [...moneyFound, ...quantityFound].filter(spread));
    }
    return {
      'money F1': counts.money.metrics().F1,
      'modifier F1': counts.modifiers.metrics().F1,
      'quantity F1': counts.quantities.metrics().F1,
      'date F1': counts.dates.metrics().F1,
      'country F1': counts.countries.metrics().F1,
      'fiscal right': counts.fiscal.right(),
      'pairs right': counts.pairs.right(),
      'ranges right': counts.ranges.right(),
    };
  },
};
