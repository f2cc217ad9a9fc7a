import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { FeedContext, FeedResult } from './feed-result.ts';
import { parseFeed } from './parse-feed.ts';

const folder = new URL('../../../fixtures/feeds/', import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .map((d) => d.name);

interface Case {
  readonly about: string;
  readonly context: FeedContext;
  readonly result: FeedResult;
}

it('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

it.each(cases)('%s', async (name) => {
  const file = readdirSync(new URL(`${name}/`, folder)).find((f) => f.startsWith('feed.'));
  const { context, result } = JSON.parse(readFileSync(new URL(`${name}/entries.json`, folder), 'utf8')) as Case;
  expect(await parseFeed(readFileSync(new URL(`${name}/${file}`, folder)), context)).toEqual(result);
});
