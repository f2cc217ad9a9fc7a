// How fast figures, dates and names are read, beside what else reads them: `pnpm bench:recognize`. Exit code 1: slower than promised.
import { table } from '../../packages/cli/src/terminal.ts';
import { testConfig } from '../support/config.ts';
import { KB, samplesOf } from './articles.ts';
import { type Duration, measure, type Reader } from './cpu.ts';
import { everything, figuresAndDates } from './ours.ts';
import { peers } from './peers.ts';

const RATE: Duration = { warmUp: 4, round: 0.5, total: 2.5 };
const GROWTH: Duration = { warmUp: 0.2, round: 0.3, total: 1.5 };
const SIZES = [4, 8, 16, 32, 64];

/** What 64 KB may cost beside 4 KB. */
const MOST_GROWTH = 20;

interface Promised {
  readonly reader: Reader;
  /** Articles of 4 KB per CPU second. */
  readonly rate: number;
}

const { lexicon, rates } = testConfig();
const ours: readonly Promised[] = [
  { reader: figuresAndDates({ rates }), rate: 2000 },
  { reader: everything({ lexicon, rates }), rate: 400 },
];

const number = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: value < 100 ? 2 : 12 });

async function speed(): Promise<readonly string[]> {
  const samples = await samplesOf(4 * KB);
  const rows: string[][] = [];
  const row = (reader: Reader): number => {
    const { rate, articles, found } = measure(reader, samples, RATE);
    rows.push([reader.name, number(rate < 100 ? rate : Math.round(rate)), number(articles), number(Math.round(found))]);
    return rate;
  };
  const broken = ours.flatMap(({ reader, rate: least }) => {
    const rate = row(reader);
    return rate < least ? [`${reader.name}: ${number(Math.round(rate))} articles per CPU second, ${number(least)} are promised`] : [];
  });
  for (const load of peers) row(await load());
  console.log(table(['articles of 4 KB', 'per CPU second', 'read', 'found in one'], rows));
  return broken;
}

async function growth(): Promise<readonly string[]> {
  const sizes = await Promise.all(SIZES.map((size) => samplesOf(size * KB)));
  const measured = ours.map(({ reader }) => ({
    reader,
    costs: sizes.map((samples) => 1000 / measure(reader, samples, GROWTH).rate),
  }));
  const rows = measured.flatMap(({ reader, costs }) => [
    [reader.name, ...costs.map((ms) => `${number(ms)} ms`)],
    ['', ...costs.map((ms) => `× ${number(ms / (costs[0] as number))}`)],
  ]);
  console.log(table(['CPU time of one article', ...SIZES.map((size) => `${size} KB`)], rows));
  return measured.flatMap(({ reader, costs }) => {
    const times = (costs.at(-1) as number) / (costs[0] as number);
    return times > MOST_GROWTH
      ? [`${reader.name}: 64 KB cost ${number(times)} times what 4 KB cost, at most ${MOST_GROWTH} are promised`]
      : [];
  });
}

const broken = [...(await speed()), ...(await growth())];
for (const promise of broken) console.error(promise);
if (broken.length > 0) process.exitCode = 1;
