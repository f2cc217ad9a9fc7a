import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingTools } from '@gigawire/workers/reading';
import { pagesFolder } from '../packages/cli/src/project-folders.ts';
import { differences } from '../packages/cli/src/replay/differences.ts';
import { loadFixture, replay } from '../packages/cli/src/replay/fixture.ts';
import { testConfig } from './support/config.ts';

const config = testConfig();
const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
const folders = globSync(`${pagesFolder}/*/meta.json`)
  .map((file) => dirname(file))
  .toSorted();

describe('golden readings', () => {
  it('are there', () => {
    expect(folders.length).toBeGreaterThanOrEqual(10);
  });

  it.each(folders.map((folder) => [basename(folder), folder]))('%s reads as recorded', (_, folder) => {
    const fixture = loadFixture(folder);
    expect(fixture.expected).not.toBeNull();
    expect(differences(fixture.expected!, replay(fixture, tools, config.watches))).toEqual([]);
  });

  it('sees a changed figure', () => {
    const { expected } = loadFixture(folders[0]!);
    const bent = structuredClone(expected!);
    bent.article.title = 'Another title';
    expect(differences(expected!, bent)).toHaveLength(2);
  });
});
