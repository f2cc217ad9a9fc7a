import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFolder } from '../../packages/cli/src/project-folders.ts';

/** A feed others read and labelled. */
export interface LabelledFeed {
  readonly set: 'real' | 'wellformed';
  /** Below the folder of feeds. */
  readonly file: string;
}

/** What the published scorer looks at. */
export interface FeedReading {
  readonly title: string | null;
  readonly entries: readonly { readonly title: string | null; readonly link: string | null; readonly published: string | null }[];
}

/** Feeds whose every entry was read right, by set. */
export type FeedScore = Readonly<Record<LabelledFeed['set'], { readonly right: number; readonly of: number }>>;

export const feedsFolder = join(benchFolder, 'feeds');

/** The labelled feeds, or null where they are not: they lie beside the project and are no part of it. */
export function labelledFeeds(): readonly LabelledFeed[] | null {
  const file = join(feedsFolder, 'gold.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LabelledFeed[]) : null;
}

/** The bytes a server sent for a feed. */
export const bytesOfFeed = ({ file }: LabelledFeed): Buffer => readFileSync(join(feedsFolder, file));

/** Scores readings by the yardstick's own program; null is a feed that could not be read. Throws when the program fails. */
export function scoreFeeds(readings: readonly (readonly [LabelledFeed, FeedReading | null])[]): FeedScore {
  const folder = mkdtempSync(join(tmpdir(), 'gigawire-feeds-'));
  try {
    const file = join(folder, 'readings.jsonl');
    const lines = readings.map(([feed, reading]) => JSON.stringify({ file: feed.file, ...(reading ?? { error: 'not read' }) }));
    writeFileSync(file, lines.join('\n'));
    const { stdout, status } = spawnSync(process.execPath, [join(feedsFolder, 'score.mjs'), file], { encoding: 'utf8', timeout: 60_000 });
    const scoreOf = (set: string) => {
      const found = new RegExp(`^${set}: feeds fully right (\\d+)/(\\d+)`, 'm').exec(stdout);
      if (status !== 0 || !found) throw new Error(`the scorer of ${feedsFolder} says nothing of ${set}`);
      return { right: Number(found[1]), of: Number(found[2]) };
    };
    return { real: scoreOf('real'), wellformed: scoreOf('wellformed') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
