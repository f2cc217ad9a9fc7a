// How fast figures, dates and names are read, beside what else reads them: `pnpm bench:recognize`. Exit code 1: slower than promised.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from '../../packages/cli/src/terminal.ts';
import { testConfig } from '../support/config.ts';
import { KB, samplesOf } from './articles.ts';
import { measuring, type Reader, settle } from './cpu.ts';
import { compromiseOne, peers } from './peers.ts';

interface Promised {
  readonly reader: Reader;
  /** Articles of 4 KB per CPU second. */
  readonly rate: number;
}

/** Loaded late: the bare part of compromise is measured without it. */
async function ours(): Promise<readonly Promised[]> {
  const { everything, figuresAndDates } = await import('./ours.ts');
  const { lexicon, rates } = testConfig();
  return [
    { reader: figuresAndDates({ rates }), rate: 2000 },
    { reader: everything({ lexicon, rates }), rate: 400 },
  ];
}
const SIZES = [4, 8, 16, 32, 64];
/** What 64 KB may cost beside 4 KB. */
const MOST_GROWTH = 20;
const GROWTH_ROUNDS = 6;

/** Whole where it is large, two digits where it is small. */
const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toLocaleString('en-US', { maximumSignificantDigits: 2 });

/** Prints how many articles each reads in a second; returns the promises it broke. */
async function speed(): Promise<readonly string[]> {
  const samples = await samplesOf(4 * KB);
  const rows: string[][] = [];
  const rateOf = (reader: Reader): number => {
    const one = measuring(reader, samples);
    settle(one);
    rows.push([reader.name, number(one.rate), number(one.articles), number(one.found / one.articles)]);
    return one.rate;
  };
  const broken = (await ours()).flatMap(({ reader, rate: least }) => {
    const rate = rateOf(reader);
    return rate < least ? [`${reader.name}: ${number(rate)} articles per CPU second, ${number(least)} are promised`] : [];
  });
  const { reports } = await import('./ours.ts');
  rateOf(reports(testConfig()));
  rows.push(bareCompromise());
  for (const load of peers) rateOf(await load());
  console.log(table(['articles of 4 KB', 'per CPU second', 'articles read', 'found in one'], rows));
  return broken;
}

/** Prints what articles of several sizes cost; returns the promises it broke. */
async function growth(): Promise<readonly string[]> {
  const bySize = await Promise.all(SIZES.map((size) => samplesOf(size * KB)));
  const rows: string[][] = [];
  const broken = (await ours()).flatMap(({ reader }) => {
    const sizes = bySize.map((samples) => measuring(reader, samples));
    // Sizes in turn, so that a busy moment meets them all.
    for (let round = 0; round < GROWTH_ROUNDS; round++) for (const size of sizes) size.round(0.25);
    const costs = sizes.map(({ rate }) => 1000 / rate);
    const growths = costs.map((cost) => cost / (costs[0] as number));
    rows.push([reader.name, ...costs.map((ms) => `${number(ms)} ms`)], ['', ...growths.map((times) => `× ${number(times)}`)]);
    const last = growths.at(-1) as number;
    return last > MOST_GROWTH
      ? [`${reader.name}: 64 KB cost ${number(last)} times what 4 KB cost, at most ${MOST_GROWTH} are promised`]
      : [];
  });
  console.log(table(['CPU time of an article', ...SIZES.map((size) => `${size} KB`)], rows));
  return broken;
}

/** The argument with which this program measures the bare part of compromise alone. */
const BARE = 'compromise/one';

/** Its row, measured in a process of its own: the tags that we and the whole of compromise load slow it down for good. */
function bareCompromise(): string[] {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), BARE], { encoding: 'utf8' });
  return JSON.parse(stdout) as string[];
}

if (process.argv[2] === BARE) {
  const reader = await compromiseOne();
  const one = measuring(reader, await samplesOf(4 * KB));
  settle(one);
  console.log(JSON.stringify([reader.name, number(one.rate), number(one.articles), number(one.found / one.articles)]));
  process.exit(0);
}

const broken = await speed();
console.log();
const outgrown = await growth();
for (const promise of [...broken, ...outgrown]) console.error(promise);
if (broken.length + outgrown.length > 0) process.exitCode = 1;
