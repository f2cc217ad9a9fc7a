// Public yardsticks others made. They lie beside the project, never in it: without them these tests are skipped, and the report says so.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRobots } from '../packages/fetch/src/robots.ts';
import { benchFolder } from '../packages/cli/src/project-folders.ts';
import { bytesOfFeed, labelledFeeds, scoreFeeds } from './bench/feed-files.ts';
import { feedReaders } from './bench/feed-readers.ts';

const feeds = labelledFeeds();

describe.skipIf(feeds === null)('labelled feeds, from raw bytes', () => {
  it('are read right', { timeout: 60_000 }, async () => {
    const { reader } = feedReaders[0];
    const readings = [];
    for (const feed of feeds ?? []) {
      const answer = await reader.read(bytesOfFeed(feed));
      const reading = (answer as { outcome: string }).outcome === 'feed' ? reader.finish(answer) : null;
      readings.push([feed, reading] as const);
    }
    const { real, wellformed } = scoreFeeds(readings);
    expect(real).toMatchObject({ of: 140 });
    expect(real.right).toBeGreaterThanOrEqual(140);
    expect(wellformed.right / wellformed.of).toBeGreaterThanOrEqual(0.98);
  });
});

const robotsFile = join(benchFolder, 'robots.jsonl');

interface RobotsCase {
  readonly test: string;
  /** Bytes, each as the character of its number. */
  readonly robots: string;
  readonly ua: string;
  readonly url: string;
  readonly expect: boolean;
}

describe.skipIf(!existsSync(robotsFile))('the cases of Google’s robots.txt parser', () => {
  it('are all decided as it decides them', () => {
    const cases = readFileSync(robotsFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as RobotsCase);
    const wrong = cases.filter(({ robots, ua, url, expect: allowed }) => {
      return parseRobots(Buffer.from(robots, 'latin1'), ua).allows(url) !== allowed;
    });
    expect(cases).toHaveLength(145);
    expect(wrong).toEqual([]);
  });
});
