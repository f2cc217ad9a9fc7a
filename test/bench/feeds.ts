// How feeds are read, and how fast, beside what else reads them: `pnpm bench:feeds`. Exit code 1: less than promised.
import { gunzipSync } from 'node:zlib';
import { table } from '../../packages/cli/src/terminal.ts';
import { cpuSecondsSince } from './cpu.ts';
import { bytesOfFeed, type FeedScore, feedsFolder, labelledFeeds, type LabelledFeed, scoreFeeds } from './feed-files.ts';
import { type FeedReader, feedReaders } from './feed-readers.ts';

/** Rounds of all readers; the best of each counts, as a busy machine makes CPU seconds slower. */
const ROUNDS = 15;
const MEGABYTE = 1e6;

/** What a reader makes of a feed, or null where it fails: most say so by throwing. */
async function attempt<Answer>(reader: FeedReader<Answer>, bytes: Uint8Array) {
  try {
    return reader.finish(await reader.read(bytes));
  } catch {
    return null;
  }
}

async function scoreOf(reader: FeedReader<unknown>, feeds: readonly LabelledFeed[]): Promise<FeedScore> {
  const readings = [];
  for (const feed of feeds) readings.push([feed, await attempt(reader, unpacked(bytesOfFeed(feed)))] as const);
  return scoreFeeds(readings);
}

/** One feed was recorded as it went over the wire; peers do not unpack. */
const unpacked = (bytes: Buffer): Buffer => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

async function cpuOfPass(reader: FeedReader<unknown>, documents: readonly Buffer[]): Promise<number> {
  const before = process.cpuUsage();
  for (const bytes of documents) {
    try {
      await reader.read(bytes);
    } catch {
      // A feed it cannot read costs what it cost.
    }
  }
  return cpuSecondsSince(before);
}

const percent = ({ right, of }: FeedScore['real']): string => `${right}/${of} (${((100 * right) / of).toFixed(1)} %)`;

async function compare(feeds: readonly LabelledFeed[]): Promise<readonly string[]> {
  const real = feeds.filter((feed) => feed.set === 'real');
  const documents = real.map((feed) => unpacked(bytesOfFeed(feed)));
  const size = documents.reduce((sum, bytes) => sum + bytes.length, 0) / MEGABYTE;
  const best = feedReaders.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { reader }] of feedReaders.entries()) best[i] = Math.min(best[i] ?? Infinity, await cpuOfPass(reader, documents));
  }
  const scores: FeedScore[] = [];
  for (const { reader } of feedReaders) scores.push(await scoreOf(reader, feeds));
  const rate = (i: number): number => size / (best[i] ?? Infinity);
  console.log(
    `${feeds.length} feeds from raw bytes; speed over the ${real.length} real ones, ${size.toFixed(1)} MB, best of ${ROUNDS} rounds`,
  );
  console.log(
    table(
      ['reader', 'real, fully right', 'wellformed, fully right', 'MB per CPU second', 'of feedsmith'],
      feedReaders.map(({ name }, i) => {
        const score = scores[i] as FeedScore;
        return [name, percent(score.real), percent(score.wellformed), rate(i).toFixed(1), (rate(i) / rate(1)).toFixed(2)];
      }),
    ),
  );
  const ours = scores[0] as FeedScore;
  const promises: readonly (readonly [string, number, number])[] = [
    ['real feeds', ours.real.right, 139],
    ['wellformed feeds, %', (100 * ours.wellformed.right) / ours.wellformed.of, 93],
    ['speed beside feedsmith', rate(0) / rate(1), 0.8],
  ];
  return promises
    .filter(([, reached, promised]) => reached < promised)
    .map(([what, reached, promised]) => `${what}: ${reached.toFixed(2)}, at least ${promised} is promised`);
}

const feeds = labelledFeeds();
if (feeds === null) {
  console.log(`no labelled feeds in ${feedsFolder}: nothing to measure`);
} else {
  const broken = await compare(feeds);
  for (const promise of broken) console.error(promise);
  if (broken.length > 0) process.exitCode = 1;
}
